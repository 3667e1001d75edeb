package dk.kaskade.ui.paint;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.Tint;

/** How far one position has come with some expectations, each way told by a colour and by the pieces of the strip. */
enum Progress {
    PRACTISED(Tint.PRACTISED, 1),
    AGREED(Tint.AGREED, 2),
    UNDER_WAY(Tint.DISCUSSED, 3),
    OPEN(Tint.EDGE, 4),
    /** Expected, but answered that it does not apply. */
    ASIDE(Tint.NOTE, 5),
    /** Not expected here. */
    NONE(Tint.LINE2, 6);

    final Tint tint;
    final int segments;

    Progress(Tint tint, int segments) {
        this.tint = tint;
        this.segments = segments;
    }

    ChartLegend.Entry entry(LensWords words) {
        return words.entry(tint, segments, "progress." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** @param counts by {@link ResponseStatus}, of what is carried; at least one */
    static Progress of(int[] counts) {
        int practised = counts[ResponseStatus.PRACTISED.ordinal()];
        int agreed = counts[ResponseStatus.AGREED.ordinal()];
        int discussed = counts[ResponseStatus.DISCUSSED.ordinal()];
        int open = counts[ResponseStatus.OPEN.ordinal()];
        if (open + discussed == 0) {
            return agreed == 0 ? PRACTISED : AGREED;
        }
        return practised + agreed + discussed > 0 ? UNDER_WAY : OPEN;
    }
}
