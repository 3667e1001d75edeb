package dk.kaskade.ui.reform;

import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Measure;
import dk.kaskade.comparison.Row;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.inspect.Counts;
import dk.kaskade.reform.Effects.ThreadReach;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The figures of the line above the chart, before and after. */
final class Numbers {
    private static final String SPAN = "span-direct-median";

    private final Study study;

    Numbers(Study study) {
        this.study = study;
    }

    /** How a figure was and is, as it is written. */
    record Pair(String before, String after) {
        boolean differs() {
            return !before.equals(after);
        }
    }

    Pair gaps() {
        return pair(
                gaps(study.before().report().counts()),
                gaps(study.after().report().counts()));
    }

    /** More gaps than before. */
    boolean moreGaps() {
        return gaps(study.after().report().counts())
                > gaps(study.before().report().counts());
    }

    private static int gaps(Counts counts) {
        return counts.errors() + counts.gaps();
    }

    Pair positions() {
        return pair(chain(true).size(), chain(false).size());
    }

    Pair levels() {
        return pair(levels(chain(true)), levels(chain(false)));
    }

    private Chain chain(boolean today) {
        return (today ? study.before() : study.after()).context().chain();
    }

    private static int levels(Chain chain) {
        return (int) IntStream.range(0, chain.size())
                .map(chain::level)
                .filter(level -> level != Chain.NO_LEVEL)
                .distinct()
                .count();
    }

    private static Pair pair(long before, long after) {
        return new Pair(Long.toString(before), Long.toString(after));
    }

    Optional<Pair> span() {
        return study.effects().figures().rows().stream()
                .filter(row -> row.id().id().equals(SPAN))
                .findFirst()
                .map(row -> pair(row, study.question().language()));
    }

    /** A row of figures, before and after. */
    static Pair pair(Row row, Locale language) {
        return new Pair(
                written(row.measure(), row.figures().get(0), language),
                written(row.measure(), row.figures().get(1), language));
    }

    private static String written(Measure measure, Figure figure, Locale language) {
        Double value = figure.value();
        if (value == null) {
            return "–";
        }
        NumberFormat format = measure == Measure.SHARE
                ? NumberFormat.getPercentInstance(language)
                : NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(measure == Measure.DECIMAL || measure == Measure.PER_HUNDRED ? 1 : 0);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** The thread whose reach changes most: its name and how many positions it reaches. */
    record Thread(String name, int before, int after) {}

    Optional<Thread> thread() {
        return study.effects().reach().stream()
                .map(this::thread)
                .filter(thread -> thread.before != thread.after)
                .max(Comparator.comparingInt(thread -> Math.abs(thread.after - thread.before)));
    }

    private Thread thread(ThreadReach reach) {
        String name = study.after().context().framework().threads().stream()
                .filter(thread -> thread.id().equals(reach.thread()))
                .map(ExpectationThread::name)
                .findFirst()
                .orElse(reach.thread());
        return new Thread(name, sum(reach.before()), sum(reach.after()));
    }

    private static int sum(@Nullable Map<Integer, Integer> byLevel) {
        return byLevel == null
                ? 0
                : byLevel.values().stream().mapToInt(Integer::intValue).sum();
    }
}
