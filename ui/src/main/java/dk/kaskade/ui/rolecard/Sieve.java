package dk.kaskade.ui.rolecard;

import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.rolecard.Group.Heading;
import dk.kaskade.ui.rolecard.Line.Expected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which lines a person wants to see.
 *
 * @param preparing only what is to be talked about, the most pressing first; what is settled is hidden
 */
record Sieve(Scope scope, Show show, boolean preparing) {
    static final Sieve USUAL = new Sieve(Scope.ROLE, Show.ALL, false);

    /** Whose expectations. */
    enum Scope {
        /** Of the position's roles and agreements. */
        ROLE,
        /** Those of every leader too. */
        ALL
    }

    /** Which of them. */
    enum Show {
        ALL,
        PRIORITISED,
        OPEN,
        GAPS
    }

    Sieve with(Scope next) {
        return new Sieve(next, show, preparing);
    }

    Sieve with(Show next) {
        return new Sieve(scope, next, preparing);
    }

    Sieve with(boolean prepares) {
        return new Sieve(scope, show, prepares);
    }

    /** Whether there is anything that only this position's roles and agreements ask. */
    static boolean hasOwn(List<Group> groups) {
        return groups.stream().anyMatch(group -> group.heading() != Heading.COMMON);
    }

    /**
     * The lines that are left, and in which groups. Where a framework asks only of every leader, that is shown in any scope.
     *
     * @param answers how each expectation is answered now
     */
    List<Group> of(List<Group> groups, Function<String, Response> answers) {
        boolean all = scope == Scope.ALL || !hasOwn(groups);
        List<Group> left = groups.stream()
                .filter(group -> all || group.heading() != Heading.COMMON)
                .map(group -> group.with(group.lines().stream()
                        .filter(line -> passes(line, answers))
                        .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return preparing ? byUrgency(left, answers) : left;
    }

    /** The keys of all lines, in order. */
    static List<String> keys(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(Line::key)
                .toList();
    }

    /** The same lines in the same groups, each as it is now. */
    static List<Group> current(List<Group> sifted, List<Group> all) {
        Map<String, Line> now = new HashMap<>();
        all.forEach(group -> group.lines().forEach(line -> now.put(line.key(), line)));
        return sifted.stream()
                .map(group -> group.with(group.lines().stream()
                        .map(line -> now.getOrDefault(line.key(), line))
                        .toList()))
                .toList();
    }

    private boolean passes(Line line, Function<String, Response> answers) {
        return switch (show) {
            case ALL -> true;
            case PRIORITISED ->
                line instanceof Expected e && answers.apply(e.key()).priority() > 0;
            case OPEN -> line instanceof Expected e && answers.apply(e.key()).status() == ResponseStatus.OPEN;
            case GAPS -> isGap(line, answers);
        };
    }

    static boolean isGap(Line line, Function<String, Response> answers) {
        return !(line instanceof Expected e) || e.gap(answers.apply(e.key()).status());
    }

    private static List<Group> byUrgency(List<Group> groups, Function<String, Response> answers) {
        Map<Heading, List<Line>> by = new EnumMap<>(Heading.class);
        groups.stream().flatMap(group -> group.lines().stream()).forEach(line -> {
            Heading urgency = urgency(line, answers);
            if (urgency != null) {
                by.computeIfAbsent(urgency, any -> new ArrayList<>()).add(line);
            }
        });
        List<Group> sorted = new ArrayList<>();
        by.forEach((heading, lines) -> sorted.add(new Group(heading, null, lines)));
        return sorted;
    }

    /** Why a line is to be talked about; none where it is settled. */
    static @Nullable Heading urgency(Line line, Function<String, Response> answers) {
        if (isGap(line, answers)) {
            return Heading.GAPS;
        }
        Response answer = answers.apply(line.key());
        return switch (answer.status()) {
            case AGREED, PRACTISED -> null;
            case NOT_APPLICABLE -> answer.reason().isBlank() ? Heading.UNREASONED : null;
            case OPEN -> answer.priority() > 0 ? Heading.PRIORITISED : Heading.OPEN;
            case DISCUSSED -> answer.priority() > 0 ? Heading.PRIORITISED : Heading.DISCUSSED;
        };
    }
}
