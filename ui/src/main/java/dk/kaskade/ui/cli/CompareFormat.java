package dk.kaskade.ui.cli;

/** How a comparison or a list of changes is given: for people, for programs, for a browser, a spreadsheet, paper. */
enum CompareFormat {
    TEXT,
    JSON,
    HTML,
    XLSX,
    PDF;

    /** Nothing for a screen. */
    boolean needsFile() {
        return this == XLSX || this == PDF;
    }
}
