package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.metrics.SpanStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
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
        leaders.byField().forEach((field, group) -> figures.byField(spans.get(0), field, group));
        lines.add(Key.ONE_TO_ONE, figures.oneToOne());
    }

    private void all(Span span) {
        figures(span, leaders.all(), ALL, (told, figure) -> lines.add(Key.named("span", span.name, told), figure));
    }

    private void byLevel(Span span) {
        List<String> some = span.name.equals("direct") ? ALL : MEDIAN;
        for (LevelKind kind : LevelKind.values()) {
            figures(
                    span,
                    leaders.on(kind),
                    some,
                    (told, figure) -> lines.add(Key.named("span", span.name, told, "level"), kind, figure));
        }
    }

    private void byField(Span span, String field, int[] group) {
        figures(
                span,
                group,
                ALL,
                (told, figure) -> lines.add(Key.named("span", span.name, told, "field"), field, field, figure));
    }

    private void figures(Span span, int[] group, List<String> some, BiConsumer<String, Figure> out) {
        int[] leading =
                Leaders.among(group, i -> leaders.filled(i) && span.known.test(i) && span.count.applyAsInt(i) > 0);
        if (leading.length == 0) {
            Figure none = nobody(span, group);
            some.forEach(told -> out.accept(told, none));
            return;
        }
        SpanStatistics all =
                SpanStatistics.of(Arrays.stream(leading).map(span.count).toArray());
        some.forEach(told -> out.accept(told, figure(span, leading, all, told)));
    }

    private Figure figure(Span span, int[] leading, SpanStatistics all, String told) {
        return switch (told) {
            case "median" -> Figure.of(all.median(), leading.length, leaders.ids(leading));
            case "lower" -> part(span, leading, all.lowerQuartile(), c -> c <= all.lowerQuartile());
            case "upper" -> part(span, leading, all.upperQuartile(), c -> c >= all.upperQuartile());
            case "min" -> part(span, leading, all.min(), c -> c == all.min());
            default -> part(span, leading, all.max(), c -> c == all.max());
        };
    }

    private Figure part(Span span, int[] leading, double value, IntPredicate counts) {
        int[] behind = Leaders.among(leading, i -> counts.test(span.count.applyAsInt(i)));
        return Figure.of(value, leading.length, leaders.ids(behind));
    }

    /** None of that kind, or none that leads anybody, or the file does not tell. */
    private Figure nobody(Span span, int[] group) {
        if (group.length == 0 && leaders.size() > 0) {
            return Figure.none(Figure.Absence.NONE);
        }
        boolean untold = Leaders.any(group, i -> leaders.filled(i) && !span.known.test(i));
        return Figure.none(untold ? Figure.Absence.UNKNOWN : Figure.Absence.NOTHING_TO_EXAMINE);
    }

    /** The file tells the employees of a position and of those reports whose employees count with it; in a ring never. */
    private boolean[] told(IntPredicate passedUp) {
        Chain chain = leaders.chain();
        boolean[] told = new boolean[chain.size()];
        int[] order = chain.topDown();
        for (int at = order.length - 1; at >= 0; at--) {
            int i = order[at];
            told[i] = leaders.staffKnown(i) && !chain.inRing(i);
            for (int report : chain.reports(i)) {
                told[i] &= told[report] || !passedUp.test(report);
            }
        }
        return told;
    }

    private Figure oneToOne() {
        int[] leading = Leaders.among(leaders.all(), i -> leaders.reports(i) > 0);
        int[] telling = Leaders.among(leading, leaders::staffKnown);
        return telling.length == 0 && leading.length > 0
                ? Figure.none(Figure.Absence.UNKNOWN)
                : leaders.count(
                        telling,
                        i -> leaders.reports(i) == 1
                                && leaders.chain().position(i).staff() == 0);
    }
}
