package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a lens says of each card. */
final class LensView {
    /** A span of so many fills the lower edge. */
    private static final double FULL_SPAN = 30;

    private final Lens lens;
    private final Chain chain;
    private final FoundByCard found;
    private final Shares shares;
    private final List<PositionMetrics> counted;
    private final ChartWords words;

    LensView(Lens lens, Carried carried, FoundByCard found, ChartWords words) {
        this.lens = lens;
        chain = carried.chain();
        this.found = found;
        shares = new Shares(carried);
        this.words = words;
        counted = lens == Lens.SPAN ? Metrics.of(carried).positions() : List.of();
    }

    Tint strip(int card, int level) {
        return switch (lens) {
            case ROLE -> level == 0 ? Tint.LINE2 : Tint.level(level);
            case GAPS -> found.errors[card] > 0 ? Tint.ERROR : found.gaps[card] > 0 ? Tint.GAP : Tint.LINE2;
            case SPAN -> spanTint(card);
        };
    }

    private Tint spanTint(int card) {
        if (found.span[card] != 0) {
            return found.span[card] > 0 ? Tint.GAP : Tint.LEVEL2;
        }
        return chain.position(card).staff() > 0 ? Tint.PRACTISED : Tint.LINE2;
    }

    String line3(int card, String unit) {
        return switch (lens) {
            case ROLE -> unit;
            case GAPS -> gaps(card);
            case SPAN ->
                words.get(
                        "span.line",
                        counted.get(card).direct(),
                        counted.get(card).total());
        };
    }

    private String gaps(int card) {
        List<String> parts = new ArrayList<>(2);
        if (found.errors[card] > 0) {
            parts.add(words.get("gaps.errors", found.errors[card]));
        }
        if (found.gaps[card] > 0) {
            parts.add(words.get("gaps.gaps", found.gaps[card]));
        }
        return parts.isEmpty() ? words.get("gaps.none") : String.join(" · ", parts);
    }

    ChartCard.Bar bar(int card) {
        return switch (lens) {
            case ROLE -> new ChartCard.Bar(shares.practised(card), Tint.PRACTISED, shares.agreed(card), Tint.AGREED);
            case GAPS -> ChartCard.Bar.NONE;
            case SPAN -> new ChartCard.Bar(counted.get(card).direct() / FULL_SPAN, spanTint(card), 0, Tint.HOVER);
        };
    }

    ChartLegend legend() {
        return switch (lens) {
            case ROLE -> roles();
            case GAPS ->
                new ChartLegend(List.of(
                        entry(Tint.ERROR, "gaps.legend.error"),
                        entry(Tint.GAP, "gaps.legend.gap"),
                        entry(Tint.LINE2, "gaps.legend.none")));
            case SPAN ->
                new ChartLegend(List.of(
                        entry(Tint.PRACTISED, "span.legend.within"),
                        entry(Tint.GAP, "span.legend.over"),
                        entry(Tint.LEVEL2, "span.legend.under"),
                        entry(Tint.LINE2, "span.legend.unknown")));
        };
    }

    private ChartLegend.Entry entry(Tint tint, String key) {
        return new ChartLegend.Entry(tint, 1, words.get(key));
    }

    /** One entry for each level; roles of one level share it. */
    private ChartLegend roles() {
        Map<Integer, String> byLevel = new TreeMap<>();
        for (Role role : chain.framework().roles()) {
            byLevel.merge(role.level(), role.name(), (one, other) -> one + ", " + other);
        }
        List<ChartLegend.Entry> entries = new ArrayList<>();
        byLevel.forEach((level, names) -> entries.add(new ChartLegend.Entry(Tint.level(level), level, names)));
        for (int i = 0; i < chain.size(); i++) {
            if (chain.level(i) == Chain.NO_LEVEL) {
                entries.add(entry(Tint.LINE2, "no-role"));
                break;
            }
        }
        return new ChartLegend(entries);
    }
}
