package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.ui.look.Tint;
import java.util.List;

/** How much of what a position carries is in place: agreed or practised. */
final class ProgressLens implements CardLens {
    private final Carried carried;
    private final Shares shares;
    private final LensWords words;

    private ProgressLens(Carried carried, LensWords words) {
        this.carried = carried;
        this.words = words;
        shares = new Shares(carried);
    }

    static CardLens of(Carried carried, LensWords words) {
        boolean any = carried.chain().positions().stream()
                .anyMatch(position -> !position.responses().isEmpty());
        boolean expects = !carried.chain().framework().expectations().isEmpty();
        return any && expects
                ? new ProgressLens(carried, words)
                : new QuietLens(
                        words.get("lens.progress"),
                        words.get(expects ? "progress.nothing" : "progress.no-expectations"));
    }

    private enum Share {
        ALL(Tint.PRACTISED, 1),
        HALF(Tint.AGREED, 2),
        SOME(Tint.DISCUSSED, 3),
        NOTHING(Tint.LINE2, 4);

        private final Tint tint;
        private final int segments;

        Share(Tint tint, int segments) {
            this.tint = tint;
            this.segments = segments;
        }

        static Share of(int some, int all) {
            return some == 0 ? NOTHING : some == all ? ALL : 2 * some >= all ? HALF : SOME;
        }
    }

    @Override
    public Look of(int card, String unit) {
        int[] counts = shares.of(card);
        int all = carried.own(card).size();
        if (all == 0) {
            return Look.quiet(words.get("progress.carries-nothing"));
        }
        int some = Shares.inPlace(counts);
        Share share = Share.of(some, all);
        String line3 = words.get("progress.line", some, all, Math.round(100.0 * some / all));
        return new Look(share.tint, share.segments, line3, Shares.bar(counts));
    }

    @Override
    public ChartLegend legend() {
        return new ChartLegend(
                words.get("progress.heading"),
                List.of(
                        entry(Share.ALL, "progress.legend.all"),
                        entry(Share.HALF, "progress.legend.half"),
                        entry(Share.SOME, "progress.legend.some"),
                        entry(Share.NOTHING, "progress.legend.nothing")),
                List.of());
    }

    private ChartLegend.Entry entry(Share share, String key) {
        return words.entry(share.tint, share.segments, key);
    }
}
