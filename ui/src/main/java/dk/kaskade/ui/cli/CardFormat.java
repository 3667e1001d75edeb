package dk.kaskade.ui.cli;

import java.util.Locale;

/** What a role card is written as. */
enum CardFormat {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    PDF("pdf");

    private final String ending;

    CardFormat(String ending) {
        this.ending = ending;
    }

    /** Of a file's name, with its dot. */
    String ending() {
        return "." + ending;
    }

    /** Whether several cards can stand in one file. */
    boolean book() {
        return this == HTML || this == PDF;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
