package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Norms;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanNorms;
import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many a position leads, held against the norm that concerns it. What is over or under is what structure.span finds,
 * told also where nobody asked the inspection.
 */
final class SpanLens implements CardLens {
    /** A span of so many fills the lower edge. */
    private static final double FULL_SPAN = 30;

    private static final int WITHIN = 1;
    private static final int OVER = 2;
    private static final int UNDER = 3;

    private final Chain chain;
    private final List<PositionMetrics> counted;
    private final List<Optional<Norms.Span>> norms;
    private final LensWords words;

    SpanLens(Chain chain, LensWords words) {
        this.chain = chain;
        this.words = words;
        counted = Metrics.positions(chain);
        SpanNorms known = new SpanNorms(chain);
        norms = new ArrayList<>(chain.size());
        for (int i = 0; i < chain.size(); i++) {
            norms.add(chain.position(i).staffKnown() ? known.of(i) : Optional.empty());
        }
    }

    @Override
    public Look of(int card, String unit) {
        Optional<Norms.Span> norm = norms.get(card);
        int led = norm.isPresent() ? led(card) : counted.get(card).direct();
        int side = norm.map(span -> side(led, span)).orElse(0);
        String line3 = norm.map(span -> words.get("span.norm", led, span.min(), span.max()))
                .orElseGet(() -> words.get("span.line", led, counted.get(card).total()));
        Tint tint = tint(side);
        return new Look(tint, Math.max(1, side), line3, new ChartCard.Bar(led / FULL_SPAN, tint, 0, Tint.HOVER));
    }

    /** As the inspection counts: employees, and positions that report here. */
    private int led(int card) {
        int reports = chain.reports(card).length - (chain.leader(card) == card ? 1 : 0);
        return chain.position(card).staff() + reports;
    }

    private static int side(int led, Norms.Span norm) {
        return led > norm.max() ? OVER : led < norm.min() ? UNDER : WITHIN;
    }

    private static Tint tint(int side) {
        return switch (side) {
            case WITHIN -> Tint.PRACTISED;
            case OVER -> Tint.GAP;
            case UNDER -> Tint.LEVEL2;
            default -> Tint.LINE2;
        };
    }

    @Override
    public ChartLegend legend() {
        return new ChartLegend(
                "",
                List.of(
                        words.entry(Tint.PRACTISED, WITHIN, "span.legend.within"),
                        words.entry(Tint.GAP, OVER, "span.legend.over"),
                        words.entry(Tint.LEVEL2, UNDER, "span.legend.under"),
                        words.entry(Tint.LINE2, 1, "span.legend.unknown")),
                List.of(notes()));
    }

    private String notes() {
        Set<String> sources = new TreeSet<>();
        norms.forEach(norm -> norm.ifPresent(span -> sources.add(source(span))));
        sources.remove("");
        if (!sources.isEmpty()) {
            return words.get("span.source", String.join("; ", sources));
        }
        boolean none = chain.framework().norms().span().isEmpty();
        return words.get(none ? "span.no-norm" : "span.nothing");
    }

    private String source(Norms.Span norm) {
        String year = norm.year() == null ? "" : Integer.toString(norm.year());
        return norm.source().isBlank() || year.isEmpty() ? norm.source() + year : norm.source() + " (" + year + ")";
    }
}
