package dk.kaskade.ui.handout;

/**
 * A kind of file.
 *
 * @param id        of the exporter, where one of the registry's writes it
 * @param extension without the dot
 * @param name      what people call it; empty = the extension in capitals
 */
record Form(String id, String extension, String name) {
    static final Form PDF = of("pdf");
    static final Form PNG = of("png");
    static final Form SVG = of("svg");
    static final Form HTML = of("html");
    static final Form XLSX = of("xlsx");
    static final Form CSV = of("csv");
    static final Form JSON = of("json");

    private static Form of(String extension) {
        return new Form(extension, extension, "");
    }

    /** What stands on the choice. */
    String label() {
        return name.isEmpty() ? extension.toUpperCase(java.util.Locale.ROOT) : name;
    }
}
