package dk.kaskade.exchange.table;

import dk.kaskade.text.Texts;

/** The sentences about tables: why a file cannot be read, and what was made of a row. */
public final class TableTexts {
    public static final Texts ALL = Texts.beside(TableTexts.class, "table");

    private TableTexts() {}
}
