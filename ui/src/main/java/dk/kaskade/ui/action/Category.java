package dk.kaskade.ui.action;

/** The menus, from left to right. */
public enum Category {
    FILE("menu.file", "menu.file.key"),
    EDIT("menu.edit", "menu.edit.key"),
    VIEW("menu.view", "menu.view.key"),
    CHAIN("menu.chain", "menu.chain.key"),
    ANALYSIS("menu.analysis", "menu.analysis.key"),
    REPORTS("menu.reports", "menu.reports.key"),
    WINDOW("menu.window", "menu.window.key"),
    HELP("menu.help", "menu.help.key");

    private final String textKey;
    private final String letterKey;

    Category(String textKey, String letterKey) {
        this.textKey = textKey;
        this.letterKey = letterKey;
    }

    public String textKey() {
        return textKey;
    }

    /** The key of the letter that opens the menu together with Alt. */
    String letterKey() {
        return letterKey;
    }
}
