package dk.kaskade.ui.layout;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The ways of lines that run beside the chain, from a card to another leader: through the channels between columns and
 * rows, crossing as few cards as can be. A way is worked out when it is asked for, and kept.
 */
public final class DottedLines {
    /** No lines at all. */
    public static final DottedLines NONE = new DottedLines(null, new int[0]);

    private static final int SIDE = 6;
    private static final int CROSSING = 100_000;
    private static final int CORNER = 24;
    private static final int MOST_LEVELS = 64;
    private static final int[] NO_WAY = {};

    private final Layout layout;
    private final int[] pairs;
    private final int[][] ways;
    private int[] near = NO_WAY;

    private DottedLines(Layout layout, int[] pairs) {
        this.layout = layout;
        this.pairs = pairs.clone();
        ways = new int[pairs.length / 2][];
    }

    /** @param pairs a card and its other leader, one after the other */
    public static DottedLines of(Layout layout, int[] pairs) {
        return new DottedLines(layout, pairs);
    }

    public int count() {
        return ways.length;
    }

    public int from(int line) {
        return pairs[2 * line];
    }

    public int to(int line) {
        return pairs[2 * line + 1];
    }

    /** The corners of a line, as x, y, x, y, ...; empty where one of its ends is not drawn. */
    public int[] way(int line) {
        if (ways[line] == null) {
            boolean drawn = layout.isVisible(from(line)) && layout.isVisible(to(line)) && from(line) != to(line);
            ways[line] = drawn ? find(from(line), to(line)) : NO_WAY;
        }
        return ways[line];
    }

    private int[] find(int from, int to) {
        int[] best = NO_WAY;
        int least = Integer.MAX_VALUE;
        int startY = middle(from);
        int endY = middle(to);
        near = near(from, to);
        for (int start = 0; start < 2; start++) {
            for (int end = 0; end < 2; end++) {
                for (int level : levels(startY, endY)) {
                    int[] way = way(
                            side(from, start),
                            channel(from, start),
                            startY,
                            level,
                            endY,
                            channel(to, end),
                            side(to, end));
                    int cost = cost(way);
                    if (cost < least) {
                        least = cost;
                        best = way;
                    }
                }
            }
        }
        return best;
    }

    /** The cards that any way between the two may come across. */
    private int[] near(int from, int to) {
        int left = Math.min(layout.x(from), layout.x(to)) - 2 * SIDE - Measures.CARD_WIDTH;
        int right = Math.max(layout.x(from), layout.x(to)) + 2 * SIDE + Measures.CARD_WIDTH;
        int top = Math.min(layout.y(from), layout.y(to)) - 2 * Measures.ROW_PITCH;
        int bottom = Math.max(layout.y(from), layout.y(to)) + 2 * Measures.ROW_PITCH;
        return IntStream.range(0, layout.drawn())
                .map(layout::drawn)
                .filter(card -> layout.x(card) >= left
                        && layout.x(card) <= right
                        && layout.y(card) >= top
                        && layout.y(card) <= bottom)
                .toArray();
    }

    private static int[] way(int x, int channel, int y, int level, int endY, int endChannel, int endX) {
        return tidy(new int[] {x, y, channel, y, channel, level, endChannel, level, endChannel, endY, endX, endY});
    }

    /** The heights at which a way may run across: the gaps above the rows that lie between, and the two ends' own. */
    private Iterable<Integer> levels(int startY, int endY) {
        TreeSet<Integer> levels = new TreeSet<>();
        levels.add(startY);
        levels.add(endY);
        int from = Math.min(startY, endY) - Measures.ROW_PITCH;
        int to = Math.max(startY, endY) + Measures.ROW_PITCH;
        for (int i = 0; i < near.length && levels.size() < MOST_LEVELS; i++) {
            int y = layout.y(near[i]) - Measures.ROW_GAP / 2;
            if (y > from && y < to) {
                levels.add(y);
            }
        }
        return levels;
    }

    private int middle(int card) {
        return layout.y(card) + Measures.CARD_HEIGHT / 2;
    }

    private int side(int card, int side) {
        return layout.x(card) + (side == 0 ? 0 : Measures.CARD_WIDTH);
    }

    private int channel(int card, int side) {
        return layout.x(card) + (side == 0 ? -SIDE / 2 : Measures.CARD_WIDTH + SIDE);
    }

    /** Without corners that stand on one another or in the middle of a straight stretch. */
    private static int[] tidy(int[] way) {
        int[] out = new int[way.length];
        int end = 0;
        for (int i = 0; i < way.length; i += 2) {
            if (end >= 2 && out[end - 2] == way[i] && out[end - 1] == way[i + 1]) {
                continue;
            }
            boolean straight = end >= 4
                    && (out[end - 4] == out[end - 2] && out[end - 2] == way[i]
                            || out[end - 3] == out[end - 1] && out[end - 1] == way[i + 1]);
            end -= straight ? 2 : 0;
            out[end++] = way[i];
            out[end++] = way[i + 1];
        }
        return Arrays.copyOf(out, end);
    }

    private int cost(int[] way) {
        int cost = way.length / 2 * CORNER;
        for (int i = 2; i < way.length; i += 2) {
            int left = Math.min(way[i - 2], way[i]);
            int right = Math.max(way[i - 2], way[i]);
            int top = Math.min(way[i - 1], way[i + 1]);
            int bottom = Math.max(way[i - 1], way[i + 1]);
            cost += right - left + bottom - top + crossings(left, top, right, bottom) * CROSSING;
        }
        return cost;
    }

    private int crossings(int left, int top, int right, int bottom) {
        int crossings = 0;
        for (int card : near) {
            int x = layout.x(card);
            int y = layout.y(card);
            boolean apart =
                    right <= x || left >= x + Measures.CARD_WIDTH || bottom <= y || top >= y + Measures.CARD_HEIGHT;
            crossings += apart ? 0 : 1;
        }
        return Math.min(crossings, 1000);
    }
}
