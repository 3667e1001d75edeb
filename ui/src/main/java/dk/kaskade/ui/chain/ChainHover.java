package dk.kaskade.ui.chain;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Norms;
import dk.kaskade.inspect.Finding;
import dk.kaskade.metrics.SpanNorms;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The essentials of a position under the pointer, line by line: who, where, which roles, how many are led, what is wrong. */
final class ChainHover {
    private static final int MOST_GAPS = 4;

    private final Session session;
    private final Wording wording;

    ChainHover(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
    }

    /** Nothing for a position that is not there, or where the value has not been looked at yet. */
    List<String> lines(String id) {
        Optional<Position> position = session.organisation().position(id);
        Optional<Analysis> analysis =
                session.analysis().filter(known -> known.organisation() == session.organisation());
        if (position.isEmpty() || analysis.isEmpty()) {
            return List.of();
        }
        Chain chain = analysis.get().context().chain();
        List<String> lines = new ArrayList<>();
        lines.add(holders(position.get()));
        unit(position.get()).ifPresent(lines::add);
        lines.add(roles(chain, chain.indexOf(id)));
        span(chain, chain.indexOf(id)).ifPresent(lines::add);
        lines.addAll(gaps(analysis.get(), id));
        return lines;
    }

    private String holders(Position position) {
        if (position.vacant()) {
            return wording.text("hover.vacant");
        }
        Organisation organisation = session.organisation();
        String names = position.holders().stream()
                .map(holder -> organisation.people().stream()
                        .filter(person -> person.id().equals(holder))
                        .map(Person::name)
                        .findFirst()
                        .orElse(holder))
                .collect(Collectors.joining(", "));
        return position.acting() ? wording.text("hover.acting", names) : names;
    }

    private Optional<String> unit(Position position) {
        return session.organisation().units().stream()
                .filter(unit -> unit.id().equals(position.unit()))
                .map(Unit::name)
                .findFirst();
    }

    private String roles(Chain chain, int number) {
        String roles = Arrays.stream(chain.roles(number))
                .mapToObj(role -> chain.framework().roles().get(role))
                .map(role -> wording.text("hover.role", role.name(), role.level()))
                .collect(Collectors.joining(" · "));
        return roles.isEmpty() ? wording.text("hover.no-role") : roles;
    }

    private Optional<String> span(Chain chain, int number) {
        Position position = chain.position(number);
        int reports = chain.reports(number).length - (chain.leader(number) == number ? 1 : 0);
        if (!position.staffKnown()) {
            return reports == 0 ? Optional.empty() : Optional.of(wording.text("hover.reports", reports));
        }
        String led = wording.text("hover.span", position.staff() + reports, position.staff(), reports);
        return Optional.of(new SpanNorms(chain)
                .of(number)
                .map(norm -> led + " · " + norm(norm))
                .orElse(led));
    }

    private String norm(Norms.Span norm) {
        String year = norm.year() == null ? "" : Integer.toString(norm.year());
        String source = norm.source().isBlank() || year.isEmpty() ? norm.source() + year : norm.source() + ", " + year;
        String range = wording.text("hover.norm", norm.min(), norm.max());
        return source.isEmpty() ? range : range + " (" + source + ")";
    }

    private List<String> gaps(Analysis analysis, String id) {
        List<Finding> counting = analysis.of(id).stream()
                .filter(finding -> !finding.isAccepted()
                        && finding.severity() != Severity.OFF
                        && finding.severity().atLeast(Severity.GAP))
                .toList();
        List<String> lines = new ArrayList<>();
        counting.stream()
                .limit(MOST_GAPS)
                .forEach(finding -> lines.add(wording.text(
                        finding.severity() == Severity.ERROR ? "hover.error" : "hover.gap",
                        analysis.texts().what(finding, wording.language()))));
        if (counting.size() > MOST_GAPS) {
            lines.add(wording.text("hover.more", counting.size() - MOST_GAPS));
        }
        return lines;
    }
}
