package dk.kaskade.ui.edit;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;

/** The texts of the dialogs that change the structure of the chain. */
record StructureWords(Wording wording) {
    private static final Texts TEXTS = Texts.beside(StructureWords.class, "structure");

    String text(String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }
}
