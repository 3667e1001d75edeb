package dk.kaskade.ui.cli;

/** How findings and figures are given: for people, for programs, for a spreadsheet. */
enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX
}
