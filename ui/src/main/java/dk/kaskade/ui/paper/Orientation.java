package dk.kaskade.ui.paper;

/** How a sheet lies. */
public enum Orientation {
    LANDSCAPE,
    PORTRAIT;

    Orientation turned() {
        return this == LANDSCAPE ? PORTRAIT : LANDSCAPE;
    }
}
