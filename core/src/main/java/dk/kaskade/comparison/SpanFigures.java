package dk.kaskade.comparison;

import dk.kaskade.metrics.SpanStatistics;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * How many the leaders lead: directly, how many of these are leaders, and everybody below. Counted as {@code metrics} counts,
 * so that one organisation has one figure wherever it is told: of positions that are filled and lead somebody, with leaders
 * and employees as far as the file tells. For how many it does not tell the employees is a figure of its own.
 */
final class SpanFigures {
    private static final List<String> MEDIAN = List.of("median");
    private static final List<String> EXTREMES = List.of("median", "min", "max");
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
     * @param staff employees count in it
     * @param count how many a position leads, as far as the file tells
     */
    private record Span(String name, boolean staff, IntUnaryOperator count) {
        /** Leaders of employees lead no leaders by nature; who of them does so stands in the figure of all. */
        boolean of(LevelKind kind) {
            return staff || kind != LevelKind.LEADER_OF_EMPLOYEES;
        }
    }

    static void add(Leaders leaders, Lines lines) {
        SpanFigures figures = new SpanFigures(leaders, lines);
        List<Span> spans = List.of(
                new Span("direct", true, i -> leaders.metrics(i).direct()),
                new Span("leaders", false, i -> leaders.metrics(i).leaders()),
                new Span("total", true, i -> leaders.metrics(i).total()));
        spans.forEach(figures::all);
        spans.forEach(figures::byLevel);
        leaders.byField().forEach((field, group) -> figures.byField(spans.get(0), field, group));
        lines.add(Key.SPAN_STAFF_UNKNOWN, leaders.count(leaders.all(), i -> !leaders.staffKnown(i)));
        lines.add(Key.ONE_TO_ONE, figures.oneToOne());
    }

    private void all(Span span) {
        figures(span, leaders.all(), ALL, (told, figure) -> lines.add(Key.named("span", span.name, told), figure));
    }

    private void byLevel(Span span) {
        List<String> some = span.name.equals("direct") ? ALL : MEDIAN;
        for (LevelKind kind : LevelKind.values()) {
            if (span.of(kind)) {
                figures(
                        span,
                        leaders.on(kind),
                        some,
                        (told, figure) -> lines.add(Key.named("span", span.name, told, "level"), kind, figure));
            }
        }
    }

    private void byField(Span span, String field, int[] group) {
        figures(
                span,
                group,
                EXTREMES,
                (told, figure) ->
                        lines.add(Key.named("span", span.name, told, "field"), field, FieldName.of(field), figure));
    }

    private void figures(Span span, int[] group, List<String> some, BiConsumer<String, Figure> out) {
        int[] leading = Leaders.among(group, i -> leaders.filled(i) && span.count.applyAsInt(i) > 0);
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

    /** None of that kind, or none that leads anybody as far as the file tells. */
    private Figure nobody(Span span, int[] group) {
        if (group.length == 0 && leaders.size() > 0) {
            return Figure.none(Figure.Absence.NONE);
        }
        boolean untold = span.staff && Leaders.any(group, i -> leaders.filled(i) && !leaders.staffKnown(i));
        return Figure.none(untold ? Figure.Absence.UNKNOWN : Figure.Absence.NOTHING_TO_EXAMINE);
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
