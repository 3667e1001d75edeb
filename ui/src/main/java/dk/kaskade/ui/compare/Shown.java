package dk.kaskade.ui.compare;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the columns are in sight: six at most, the others by turning the page.
 *
 * @param from  the first of them
 * @param count of all there are
 */
record Shown(int from, int count) {
    static final int MOST = 6;

    /** So that the page is full where there are enough of them. */
    Shown {
        from = Math.max(0, Math.min(from, count - MOST));
    }

    List<Integer> columns() {
        return IntStream.range(from, Math.min(count, from + MOST)).boxed().toList();
    }

    boolean isAll() {
        return count <= MOST;
    }

    Shown turned(int by) {
        return new Shown(from + by, count);
    }
}
