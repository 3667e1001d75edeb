package dk.kaskade.ui.framework;

/** What the middle of the view shows. */
enum Mode {
    MAP,
    EXPECTATIONS,
    THEMES,
    VALUES,
    IDEAS
}
