package dk.kaskade.ui.paint;

import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;

/** Where something was found. */
final class GapsLens implements CardLens {
    private static final int SPLIT = 2;

    private final FoundByCard found;
    private final LensWords words;

    GapsLens(FoundByCard found, LensWords words) {
        this.found = found;
        this.words = words;
    }

    @Override
    public Look of(int card, String unit) {
        boolean error = found.errors[card] > 0;
        boolean gap = found.gaps[card] > 0;
        Tint strip = error ? Tint.ERROR : gap ? Tint.GAP : Tint.LINE2;
        return new Look(strip, !error && gap ? SPLIT : 1, line3(card), ChartCard.Bar.NONE);
    }

    private String line3(int card) {
        List<String> parts = new ArrayList<>(2);
        if (found.errors[card] > 0) {
            parts.add(words.get("gaps.errors", found.errors[card]));
        }
        if (found.gaps[card] > 0) {
            parts.add(words.get("gaps.gaps", found.gaps[card]));
        }
        return parts.isEmpty() ? words.get("gaps.none") : String.join(" · ", parts);
    }

    @Override
    public ChartLegend legend() {
        return new ChartLegend(List.of(
                words.entry(Tint.ERROR, 1, "gaps.legend.error"),
                words.entry(Tint.GAP, SPLIT, "gaps.legend.gap"),
                words.entry(Tint.LINE2, 1, "gaps.legend.none")));
    }
}
