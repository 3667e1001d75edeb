package dk.kaskade.ui.cli;

/** For people or for programs. */
enum TextOrJson {
    TEXT,
    JSON
}
