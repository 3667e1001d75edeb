package dk.kaskade.ui.list;

import dk.kaskade.text.Texts;

/** The words of this view. */
final class ListTexts {
    static final Texts TEXTS = Texts.beside(ListTexts.class, "list");

    private ListTexts() {}
}
