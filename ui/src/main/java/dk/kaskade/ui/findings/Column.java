package dk.kaskade.ui.findings;

/** The columns of the table, from left to right. */
enum Column {
    MARK("findings.column.mark", 34),
    POSITION("findings.column.position", 260),
    WHAT("findings.column.what", 390),
    THREAD("findings.column.thread", 135),
    CENTRE("findings.column.centre", 125),
    NEXT("findings.column.next", 112);

    private final String textKey;
    private final int width;

    Column(String textKey, int width) {
        this.textKey = textKey;
        this.width = width;
    }

    String textKey() {
        return textKey;
    }

    /** In px at 100 %. */
    int width() {
        return width;
    }
}
