package dk.kaskade.ui.list;

import java.util.Locale;

/** What is told of a position, from left to right. */
enum Column {
    TITLE(330),
    HOLDERS(190),
    UNIT(180),
    ROLES(190),
    STAFF(110),
    ACTING(105),
    ALSO(170),
    GAPS(90);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** In px at 100 %. */
    int width() {
        return width;
    }

    String textKey() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be typed into. */
    boolean typed() {
        return this != GAPS;
    }

    static Column at(int number) {
        return values()[number];
    }
}
