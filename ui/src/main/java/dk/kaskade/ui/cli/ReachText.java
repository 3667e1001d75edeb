package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** Reach as a table: a row for each expectation and thread, a column for each level. */
final class ReachText {
    private static final int NAME = 64;
    private static final int NUMBER = 8;

    private final Program program;
    private final Chain chain;
    private final Page page;

    ReachText(Program program, Chain chain) {
        this.program = program;
        this.chain = chain;
        page = program.page();
    }

    void print(List<Reach> all) {
        if (all.isEmpty()) {
            page.line(0, program.text("reach.no-top"));
        }
        for (Reach reach : all) {
            one(reach);
            page.gap();
        }
        page.line(0, program.text("reach.explained"));
    }

    private void one(Reach reach) {
        Position position = chain.position(chain.indexOf(reach.position()));
        String title = position.title().isBlank() ? position.id() : position.title();
        page.heading(program.text("reach.from", title, position.id()));
        if (reach.of().isEmpty()) {
            page.line(0, program.text("reach.nobody-below"));
            return;
        }
        Framework framework = chain.framework();
        page.raw(row("", reach.of(), level -> program.text("reach.level", level)));
        page.raw(row(
                program.text("reach.below"),
                reach.of(),
                level -> number(reach.of().get(level))));
        table(
                "reach.expectations",
                reach.expectations(),
                reach,
                id -> framework.expectation(id).map(Expectation::title).orElse(""));
        table(
                "reach.threads",
                reach.threads(),
                reach,
                id -> framework.thread(id).map(ExpectationThread::name).orElse(""));
        table(
                "reach.words",
                reach.words(),
                reach,
                id -> framework.expectation(id).map(Expectation::title).orElse(""));
    }

    private void table(
            String heading, Map<String, SortedMap<Integer, Integer>> rows, Reach reach, Function<String, String> name) {
        if (rows.isEmpty()) {
            return;
        }
        page.gap().line(0, program.text(heading));
        rows.forEach((id, levels) -> page.raw(row(
                "  " + cut(id + "  " + name.apply(id)), reach.of(), level -> number(levels.getOrDefault(level, 0)))));
    }

    private String number(int positions) {
        return positions == 0 ? "·" : program.text("number", positions);
    }

    private static String cut(String text) {
        return text.length() > NAME - 2 ? text.substring(0, NAME - 3) + "…" : text;
    }

    private static String row(String name, SortedMap<Integer, Integer> levels, Function<Integer, String> cell) {
        StringBuilder row = new StringBuilder(Page.padded(name, NAME));
        levels.keySet().forEach(level -> row.append(Page.right(cell.apply(level), NUMBER)));
        return row.toString();
    }
}
