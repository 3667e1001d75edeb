package dk.kaskade.ui.look;

import com.formdev.flatlaf.FlatLaf;

/** The two themes a person can choose between. */
public enum Theme {
    LIGHT("KaskadeLight.properties"),
    DARK("KaskadeDark.properties");

    private final String colours;

    Theme(String colours) {
        this.colours = colours;
    }

    /** The other theme: what the light/dark command changes to. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String colours() {
        return colours;
    }

    FlatLaf lookAndFeel() {
        return this == LIGHT ? new KaskadeLight() : new KaskadeDark();
    }
}
