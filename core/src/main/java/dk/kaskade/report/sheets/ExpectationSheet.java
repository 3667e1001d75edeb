package dk.kaskade.report.sheets;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A row for each expectation of the framework: of whom, how far the answers are, and how far it reaches from the top. */
final class ExpectationSheet {
    private final SheetSource source;
    private final Names names;
    private final Carried carried;
    private final Chain chain;
    private final int[][] answers;
    private final int[] words;
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();

    ExpectationSheet(SheetSource source, Names names) {
        this.source = source;
        this.names = names;
        carried = source.context().carried();
        chain = carried.chain();
        int size = chain.framework().expectations().size();
        answers = new int[size][ResponseStatus.values().length];
        words = new int[size];
    }

    Sheet sheet() {
        for (int i = 0; i < chain.size(); i++) {
            count(i);
        }
        for (int top : chain.tops()) {
            reach(source.context().cascade().reach(top));
        }
        List<Expectation> rows = new ArrayList<>();
        List<Expectation> all = chain.framework().expectations();
        for (int e = 0; e < all.size(); e++) {
            if (carried.indexOf(all.get(e).id()) == e) {
                rows.add(all.get(e));
            }
        }
        Columns<Expectation> columns = new Columns<Expectation>(names, Topic.EXPECTATIONS.id())
                .text("expectation-id", Expectation::id)
                .text("expectation", Expectation::title)
                .text("roles", one -> names.roles(one.roles()))
                .text("themes", one -> names.themes(one.themes()))
                .text("threads", one -> names.threads(one.threads()))
                .text("source", one -> names.source(one.id()))
                .text("translate", one -> names.yesNo(one.translate()))
                .number("carried-by", this::carriers);
        for (ResponseStatus status : ResponseStatus.values()) {
            columns.number("status-" + status.id(), one -> answers[number(one)][status.ordinal()]);
        }
        return columns.number("with-words", one -> words[number(one)])
                .number("reached", one -> reached.get(one.id()))
                .number("below", one -> below.get(one.id()))
                .of(rows);
    }

    private int number(Expectation expectation) {
        return carried.indexOf(expectation.id());
    }

    private void count(int i) {
        Position position = chain.position(i);
        carried.full(i).stream().forEach(e -> {
            Response response = position.response(carried.expectation(e).id());
            answers[e][response.status().ordinal()]++;
            words[e] += response.hasWords() ? 1 : 0;
        });
    }

    private int carriers(Expectation expectation) {
        int all = 0;
        for (ResponseStatus status : ResponseStatus.values()) {
            all += status == ResponseStatus.NOT_APPLICABLE ? 0 : answers[number(expectation)][status.ordinal()];
        }
        return all;
    }

    private void reach(Reach reach) {
        int under = sum(reach.of());
        reach.expectations().forEach((id, levels) -> {
            reached.merge(id, sum(levels), Integer::sum);
            below.merge(id, under, Integer::sum);
        });
    }

    private static int sum(SortedMap<Integer, Integer> levels) {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }
}
