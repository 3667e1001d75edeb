package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.metrics.SpanStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * How many the leaders lead: directly, how many of these are leaders, and everybody below. Where a number of employees that
 * would have to be counted is not told, the position is in no such figure: a span that lacks its employees is wrong.
 */
final class SpanFigures {
    private static final List<String> MEDIAN = List.of("median");
    private static final List<String> ALL = List.of("median", "lower", "upper", "min", "max");

    private final Leaders leaders;
    private final Lines lines;

    private SpanFigures(Leaders leaders, Lines lines) {
        this.leaders = leaders;
        this.lines = lines;
    }

    /**
     * One way of counting.
     *
     * @param name  as it stands in the names of figures
     * @param count how many a position leads
     * @param known the file tells all that is counted
     */
    private record Span(String name, IntUnaryOperator count, IntPredicate known) {}

    static void add(Leaders leaders, Lines lines) {
        SpanFigures figures = new SpanFigures(leaders, lines);
        boolean[] direct = figures.told(i -> !leaders.filled(i));
        boolean[] total = figures.told(i -> true);
        List<Span> spans = List.of(
                new Span("direct", i -> leaders.metrics(i).direct(), i -> direct[i]),
                new Span("leaders", i -> leaders.metrics(i).leaders(), i -> true),
                new Span("total", i -> leaders.metrics(i).total(), i -> total[i]));
        spans.forEach(figures::all);
        spans.forEach(figures::byLevel);
        leaders.fields().forEach(field -> figures.byField(spans.get(0), field));
        lines.add(Key.ONE_TO_ONE, figures.oneToOne());
    }

    private void all(Span span) {
        int[] group = group(span, i -> true);
        ALL.forEach(told -> lines.add(Key.named("span", span.name, told), figure(span, group, told, i -> true)));
    }

    private void byLevel(Span span) {
        for (LevelKind kind : LevelKind.values()) {
            IntPredicate on = leaders.on(kind);
            int[] group = group(span, on);
            for (String told : span.name.equals("direct") ? ALL : MEDIAN) {
                lines.add(Key.named("span", span.name, told, "level"), kind, figure(span, group, told, on));
            }
        }
    }

    private void byField(Span span, String field) {
        IntPredicate in = leaders.in(field);
        int[] group = group(span, in);
        ALL.forEach(told ->
                lines.add(Key.named("span", span.name, told, "field"), field, field, figure(span, group, told, in)));
    }

    private int[] group(Span span, IntPredicate which) {
        return leaders.which(
                i -> which.test(i) && leaders.filled(i) && span.known.test(i) && span.count.applyAsInt(i) > 0);
    }

    private Figure figure(Span span, int[] group, String told, IntPredicate which) {
        if (group.length == 0) {
            return nobody(span, which);
        }
        SpanStatistics all =
                SpanStatistics.of(Arrays.stream(group).map(span.count).toArray());
        return switch (told) {
            case "median" -> Figure.of(all.median(), group.length, leaders.ids(group));
            case "lower" -> part(span, group, all.lowerQuartile(), c -> c <= all.lowerQuartile());
            case "upper" -> part(span, group, all.upperQuartile(), c -> c >= all.upperQuartile());
            case "min" -> part(span, group, all.min(), c -> c == all.min());
            default -> part(span, group, all.max(), c -> c == all.max());
        };
    }

    private Figure part(Span span, int[] group, double value, IntPredicate counts) {
        int[] behind = Arrays.stream(group)
                .filter(i -> counts.test(span.count.applyAsInt(i)))
                .toArray();
        return Figure.of(value, group.length, leaders.ids(behind));
    }

    /** None of that kind, or none that leads anybody, or the file does not tell. */
    private Figure nobody(Span span, IntPredicate which) {
        if (leaders.which(which).length == 0) {
            return Figure.none(Figure.Absence.NONE);
        }
        boolean untold = leaders.which(i -> which.test(i) && leaders.filled(i) && !span.known.test(i)).length > 0;
        return Figure.none(untold ? Figure.Absence.UNKNOWN : Figure.Absence.NOTHING_TO_EXAMINE);
    }

    /** The file tells the employees of a position and of those reports whose employees count with it; in a ring never. */
    private boolean[] told(IntPredicate passedUp) {
        Chain chain = leaders.chain();
        boolean[] told = new boolean[chain.size()];
        int[] order = chain.topDown();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            told[i] = leaders.staffKnown(i)
                    && !chain.inRing(i)
                    && Arrays.stream(chain.reports(i)).allMatch(report -> told[report] || !passedUp.test(report));
        }
        return told;
    }

    private Figure oneToOne() {
        IntPredicate leading = i -> leaders.reports(i) > 0;
        IntPredicate telling = i -> leading.test(i) && leaders.staffKnown(i);
        if (leaders.which(telling).length == 0 && leaders.which(leading).length > 0) {
            return Figure.none(Figure.Absence.UNKNOWN);
        }
        return leaders.count(
                telling,
                i -> leaders.reports(i) == 1 && leaders.chain().position(i).staff() == 0);
    }
}
