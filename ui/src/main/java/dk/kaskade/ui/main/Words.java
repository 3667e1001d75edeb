package dk.kaskade.ui.main;

import dk.kaskade.text.Texts;

/** The texts of the documents: history, recovery, and what somebody else did to a file. */
final class Words {
    static final Texts TEXTS = Texts.beside(Words.class, "documents");

    private Words() {}
}
