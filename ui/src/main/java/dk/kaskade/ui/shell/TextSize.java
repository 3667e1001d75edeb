package dk.kaskade.ui.shell;

import java.util.stream.Stream;

/** The sizes that a person can read text in. */
public enum TextSize {
    NORMAL(100),
    P110(110),
    P125(125),
    P150(150),
    P175(175);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** The next larger size; the largest is its own. */
    public TextSize larger() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The next smaller size; the smallest is its own. */
    public TextSize smaller() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /**
     * The size of so many percent.
     *
     * @throws IllegalArgumentException where there is none
     */
    static TextSize of(int percent) {
        return Stream.of(values())
                .filter(size -> size.percent == percent)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text size of " + percent + " %"));
    }
}
