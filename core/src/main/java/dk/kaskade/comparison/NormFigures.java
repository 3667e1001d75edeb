package dk.kaskade.comparison;

import dk.kaskade.framework.Norms;
import dk.kaskade.text.Texts;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How many lead more or fewer than the norm that their own framework measures them by, and whose norm that is. Counted as
 * the inspection of spans does it: employees and reports together, where the file tells the employees. Outside is not wrong.
 */
final class NormFigures {
    static final String BETWEEN = "; ";

    private final Leaders leaders;
    private final Norms.@Nullable Span[] norms;

    private NormFigures(Leaders leaders) {
        this.leaders = leaders;
        norms = new Norms.Span[leaders.size()];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = leaders.norms().of(i).orElse(null);
        }
    }

    static void add(Leaders leaders, Lines lines) {
        NormFigures figures = new NormFigures(leaders);
        FigureId.Subject sources = figures.sources();
        lines.add(Key.OUTSIDE_NORM, null, sources, figures.share(leaders.all(), figures::outside));
        lines.add(Key.ABOVE_NORM, null, sources, figures.share(leaders.all(), figures::above));
        lines.add(Key.BELOW_NORM, null, sources, figures.share(leaders.all(), figures::below));
        for (LevelKind kind : LevelKind.values()) {
            lines.add(Key.OUTSIDE_NORM_LEVEL, kind, figures.share(leaders.on(kind), figures::outside));
        }
    }

    private Figure share(int[] group, IntPredicate which) {
        if (leaders.size() > 0 && group.length == 0) {
            return Figure.none(Figure.Absence.NONE);
        }
        int[] measured = Leaders.among(group, i -> norms[i] != null);
        int[] telling = Leaders.among(measured, leaders::staffKnown);
        return telling.length == 0 && measured.length > 0
                ? Figure.none(Figure.Absence.UNKNOWN)
                : leaders.share(telling, which);
    }

    private boolean outside(int i) {
        return above(i) || below(i);
    }

    private boolean above(int i) {
        Norms.Span norm = norms[i];
        return norm != null && led(i) > norm.max();
    }

    private boolean below(int i) {
        Norms.Span norm = norms[i];
        return norm != null && led(i) < norm.min();
    }

    private int led(int i) {
        return leaders.chain().position(i).staff() + leaders.reports(i);
    }

    /** The sources of the norms that somebody is measured by, with their years. */
    private FigureId.Subject sources() {
        Set<String> all = new TreeSet<>();
        for (Norms.Span norm : norms) {
            if (norm != null && !norm.source().isBlank()) {
                all.add(norm.source() + (norm.year() == null ? "" : ", " + norm.year()));
            }
        }
        String told = String.join(BETWEEN, all);
        return all.isEmpty()
                ? new FigureId.Subject(
                        ComparisonTexts.TEXTS.get(Texts.DANISH, "norm.unnamed"),
                        ComparisonTexts.TEXTS.get(Texts.ENGLISH, "norm.unnamed"))
                : new FigureId.Subject(told, told);
    }
}
