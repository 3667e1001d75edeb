package dk.kaskade.ui.layout;

import java.util.Arrays;

/**
 * Where every card stands and how it is connected, in whole pixels at 100 %; the drawing begins at 0, 0.
 *
 * <p>A card that is hidden below a folded one has that one's place, so that it can come out of it when it is unfolded.
 */
public final class Layout {
    private static final byte NONE = 0;
    private static final byte HANG = 1;
    private static final byte DROP = 2;
    private static final byte CHANNEL = 3;

    final int[] x;
    final int[] y;
    final boolean[] visible;
    final int[] hidden;
    private final int[] rest;
    /** Where it is told how many are left out, seen from the leader's card. */
    private final int[] restX;

    private final int[] restY;
    private final int[] parent;
    private final byte[] kind;
    /** How far to the left of the card the trunk runs from which it hangs. */
    private final int[] reach;

    private final int[] right;
    private final int[] bottom;
    private final int[] left;
    private final int[] drawn;
    private int width;
    private int height;
    private int trayWidth;
    private int wrapHeight;

    Layout(Forest forest) {
        parent = forest.children.parent;
        int size = parent.length;
        x = new int[size];
        y = new int[size];
        visible = new boolean[size];
        hidden = new int[size];
        rest = new int[size];
        restX = new int[size];
        restY = new int[size];
        kind = new byte[size];
        reach = new int[size];
        left = new int[size];
        right = new int[size];
        bottom = new int[size];
        drawn = new int[forest.size() - Forest.FIRST_CARD];
        System.arraycopy(forest.card, Forest.FIRST_CARD, drawn, 0, drawn.length);
    }

    private Layout(Layout like, int[] x, int[] y) {
        this.x = x;
        this.y = y;
        visible = like.visible;
        hidden = like.hidden;
        rest = like.rest;
        restX = like.restX;
        restY = like.restY;
        parent = like.parent;
        kind = like.kind;
        reach = like.reach;
        left = like.left;
        right = like.right;
        bottom = like.bottom;
        drawn = like.drawn;
        width = like.width;
        height = like.height;
        trayWidth = like.trayWidth;
        wrapHeight = like.wrapHeight;
    }

    /**
     * This drawing on its way from an earlier one of the same cards: 0 = all cards where they stood, 1 = here. A card that
     * had no place before stands where it comes to.
     */
    public Layout cameFrom(Layout before, double way) {
        if (before.size() != size() || way >= 1) {
            return this;
        }
        int[] xs = x.clone();
        int[] ys = y.clone();
        for (int card : drawn) {
            if (before.visible[card] || before.isUnderFolded(card)) {
                xs[card] = (int) Math.round(before.x[card] + (x[card] - before.x[card]) * way);
                ys[card] = (int) Math.round(before.y[card] + (y[card] - before.y[card]) * way);
            }
        }
        return new Layout(this, xs, ys);
    }

    /** Whether every card is where it is in another drawing. */
    public boolean standsLike(Layout other) {
        return Arrays.equals(x, other.x) && Arrays.equals(y, other.y) && Arrays.equals(visible, other.visible);
    }

    /** Hidden cards have the place of the folded one, which their leader has too. */
    private boolean isUnderFolded(int card) {
        int above = parent[card];
        return above >= 0
                && x[above] == x[card]
                && y[above] == y[card]
                && (x[above] != 0 || y[above] != 0 || visible[above]);
    }

    /** How many cards there are, hidden ones included. */
    public int size() {
        return x.length;
    }

    /** How many cards are drawn. */
    public int drawn() {
        return drawn.length;
    }

    /** The drawn cards, each after the one above it: the card at this place of that order. */
    public int drawn(int at) {
        return drawn[at];
    }

    public int x(int card) {
        return x[card];
    }

    public int y(int card) {
        return y[card];
    }

    public boolean isVisible(int card) {
        return visible[card];
    }

    /** How many cards are hidden below this one, because it is folded; 0 if it is not. */
    public int hidden(int card) {
        return hidden[card];
    }

    /** How many of a card's reports are left out, and told in a row of their own. */
    public int rest(int card) {
        return rest[card];
    }

    /** The left edge of that row. */
    public int restX(int card) {
        return x[card] + restX[card];
    }

    /** The upper edge of that row. */
    public int restY(int card) {
        return y[card] + restY[card];
    }

    /** The card above, with rings opened; negative for a root. */
    public int parent(int card) {
        return parent[card];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The height for which the drawing was wrapped; it may be lower, and is higher where it could not be helped. */
    public int wrapHeight() {
        return wrapHeight;
    }

    /** The width of the tray at the left, 0 if nothing is in it. */
    public int trayWidth() {
        return trayWidth;
    }

    /** The right edge of all that is drawn of the card's branch; its top is the card's own. */
    public int branchRight(int card) {
        return right[card];
    }

    public int branchLeft(int card) {
        return left[card];
    }

    public int branchBottom(int card) {
        return bottom[card];
    }

    /** The largest factor by which the drawing fits into an area, margin included on all sides. */
    public double scaleToFit(double areaWidth, double areaHeight, double margin) {
        return Math.min(areaWidth / (width + 2 * margin), areaHeight / (height + 2 * margin));
    }

    /**
     * The corners of the line from the card's leader to the card, as x, y, x, y, ...: level and upright in turn, without
     * the bends.
     *
     * @param corners room for at least 10 numbers
     * @return how many corners; 0 where the card has no leader or is not drawn
     */
    public int connector(int card, int[] corners) {
        return switch (kind[card]) {
            case HANG -> hangCorners(card, corners);
            case DROP -> dropCorners(card, corners);
            case CHANNEL -> channelCorners(card, corners);
            default -> 0;
        };
    }

    /** Whether a line leads from the card's leader to it: it is drawn, and no root of this drawing. */
    public boolean isDrawnBelow(int card) {
        return kind[card] != NONE;
    }

    /** Whether the line to the card comes straight from below its leader's left edge, and not from a level line below it. */
    public boolean hangsFromLeader(int card) {
        return kind[card] == HANG;
    }

    /** Whether the card hangs from a trunk, alone or together with its neighbours, instead of standing below its leader. */
    public boolean hangs(int card) {
        return kind[card] == HANG || kind[card] == CHANNEL;
    }

    private int hangCorners(int card, int[] corners) {
        put(corners, 0, trunk(card), y[parent[card]] + Measures.CARD_HEIGHT);
        put(corners, 1, trunk(card), middle(card));
        put(corners, 2, x[card], middle(card));
        return 3;
    }

    private int dropCorners(int card, int[] corners) {
        int from = x[parent[card]] + Measures.CARD_WIDTH / 2;
        int to = x[card] + Measures.CARD_WIDTH / 2;
        put(corners, 0, from, y[parent[card]] + Measures.CARD_HEIGHT);
        if (from == to) {
            put(corners, 1, to, y[card]);
            return 2;
        }
        put(corners, 1, from, bus(card));
        put(corners, 2, to, bus(card));
        put(corners, 3, to, y[card]);
        return 4;
    }

    private int channelCorners(int card, int[] corners) {
        int from = x[parent[card]] + Measures.CARD_WIDTH / 2;
        put(corners, 0, from, y[parent[card]] + Measures.CARD_HEIGHT);
        put(corners, 1, from, bus(card));
        put(corners, 2, trunk(card), bus(card));
        put(corners, 3, trunk(card), middle(card));
        put(corners, 4, x[card], middle(card));
        return 5;
    }

    private static void put(int[] corners, int at, int cornerX, int cornerY) {
        corners[2 * at] = cornerX;
        corners[2 * at + 1] = cornerY;
    }

    private int middle(int card) {
        return y[card] + Measures.CARD_HEIGHT / 2;
    }

    /** Where the level line runs from which the card hangs or drops. */
    private int bus(int card) {
        return y[parent[card]] + Measures.CARD_HEIGHT + Measures.LEVEL_GAP / 2;
    }

    private int trunk(int card) {
        return x[card] - reach[card];
    }

    void hang(int card) {
        kind[card] = HANG;
    }

    void drop(int card) {
        kind[card] = DROP;
    }

    void channel(int card) {
        kind[card] = CHANNEL;
    }

    /** The card has come to its place, in a block of cards that begins at this left edge. */
    void stand(int card, int cardX, int cardY, int blockLeft) {
        x[card] = cardX;
        y[card] = cardY;
        visible[card] = true;
        reach[card] = cardX - blockLeft + Measures.INDENT - Measures.TRUNK;
    }

    void rest(int card, int count, int rowX, int rowY) {
        rest[card] = count;
        restX[card] = rowX - x[card];
        restY[card] = rowY - y[card];
    }

    /** To be called once every card stands: works out the branches' edges and brings hidden cards to their folded one. */
    void finish(Children children, int tray, int wrap) {
        trayWidth = tray;
        wrapHeight = wrap;
        for (int card : drawn) {
            left[card] = x[card];
            right[card] = x[card] + Measures.CARD_WIDTH;
            bottom[card] = rest[card] > 0 ? restY(card) + Measures.REST_HEIGHT : y[card] + Measures.CARD_HEIGHT;
            width = Math.max(width, right[card]);
            height = Math.max(height, bottom[card]);
        }
        for (int i = drawn.length - 1; i >= 0; i--) {
            int card = drawn[i];
            int above = parent[card];
            if (above >= 0 && kind[card] != NONE) {
                left[above] = Math.min(left[above], left[card]);
                right[above] = Math.max(right[above], right[card]);
                bottom[above] = Math.max(bottom[above], bottom[card]);
            }
        }
        hide(children);
    }

    private void hide(Children children) {
        int[] stack = new int[x.length];
        for (int card : drawn) {
            int end = hidden[card] > 0 ? push(children, card, stack, 0) : tucked(children, card, stack);
            while (end > 0) {
                int below = stack[--end];
                x[below] = x[card];
                y[below] = y[card];
                end = push(children, below, stack, end);
            }
        }
    }

    private int tucked(Children children, int card, int[] stack) {
        int end = 0;
        for (int c = children.start[card]; rest[card] > 0 && c < children.start[card + 1]; c++) {
            if (!visible[children.child[c]]) {
                stack[end++] = children.child[c];
            }
        }
        return end;
    }

    private static int push(Children children, int card, int[] stack, int end) {
        int count = children.start[card + 1] - children.start[card];
        System.arraycopy(children.child, children.start[card], stack, end, count);
        return end + count;
    }
}
