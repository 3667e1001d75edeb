package dk.kaskade.ui.look;

import javax.swing.UIManager;

/** The words that Swing itself puts on the screen, in file dialogs above all: the JDK has no Danish ones. */
public final class SwingTexts {
    private static final String PREFIX = "swing.";

    private SwingTexts() {}

    /** Keeps Swing's words in the language that is spoken. */
    public static void follow(Wording wording) {
        wording.follow(() -> {
            for (String key : Wording.texts().keys(wording.language())) {
                if (key.startsWith(PREFIX)) {
                    UIManager.put(key.substring(PREFIX.length()), wording.text(key));
                }
            }
        });
    }
}
