package dk.kaskade.ui.matrix;

import dk.kaskade.organisation.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What several answers come to.
 *
 * @param carried how many apply: carried and not answered that they do not
 * @param done    how many of those are agreed or practised
 * @param waved   how many were answered that they do not apply
 * @param gaps    how many a gap or an error is about
 */
record Share(int carried, int done, int waved, int gaps) {
    static final Share NONE = new Share(0, 0, 0, 0);

    /** With one more answer; null where it is not carried. */
    Share and(@Nullable ResponseStatus status, boolean gap) {
        boolean applies = status != null && status != ResponseStatus.NOT_APPLICABLE;
        boolean isDone = status == ResponseStatus.AGREED || status == ResponseStatus.PRACTISED;
        return new Share(
                carried + (applies ? 1 : 0),
                done + (isDone ? 1 : 0),
                waved + (status == ResponseStatus.NOT_APPLICABLE ? 1 : 0),
                gaps + (gap ? 1 : 0));
    }

    Share and(Share other) {
        return new Share(carried + other.carried, done + other.done, waved + other.waved, gaps + other.gaps);
    }

    /** From 0 to 1; 0 where nothing applies. */
    double part() {
        return carried == 0 ? 0 : done / (double) carried;
    }
}
