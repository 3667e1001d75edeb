package dk.kaskade.ui.action;

/** The menus, from left to right. */
public enum Category {
    FILE("menu.file"),
    EDIT("menu.edit"),
    VIEW("menu.view"),
    CHAIN("menu.chain"),
    ANALYSIS("menu.analysis"),
    REPORTS("menu.reports"),
    WINDOW("menu.window"),
    HELP("menu.help");

    private final String textKey;

    Category(String textKey) {
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }
}
