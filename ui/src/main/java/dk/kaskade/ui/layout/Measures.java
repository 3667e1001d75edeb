package dk.kaskade.ui.layout;

/** The chart's fixed measures, in pixels at 100 %. */
public final class Measures {
    /** A card's width and height. */
    public static final int CARD_WIDTH = 172;

    public static final int CARD_HEIGHT = 56;

    /** From one hanging card's top to the next one's. */
    public static final int ROW_PITCH = 63;

    /** How far hanging cards stand to the right of their leader, and how far from its edge their trunk runs. */
    public static final int INDENT = 14;

    public static final int TRUNK = 6;

    /** Between a leader and reports that stand side by side below; the horizontal connector runs in the middle. */
    public static final int LEVEL_GAP = 22;

    /** Between neighbouring subtrees of one leader, and between those of a top. */
    public static final int SUBTREE_GAP = 12;

    public static final int BRANCH_GAP = 24;

    /** Between the tray of positions without a place and the chain; above the tray there is room for its caption. */
    public static final int TRAY_GAP = 40;

    public static final int TRAY_CAPTION = 26;

    /** The radius of a connector's bends. */
    public static final int BEND = 4;

    /** The last row of a column that leaves some out: it tells how many. */
    public static final int REST_HEIGHT = 20;

    static final int REST_ROW = REST_HEIGHT + ROW_PITCH - CARD_HEIGHT;
    static final int ROW_GAP = ROW_PITCH - CARD_HEIGHT;
    static final int BUS_HEAD = CARD_HEIGHT + LEVEL_GAP;
    static final int RAISE = LEVEL_GAP - ROW_GAP;

    private Measures() {}
}
