package dk.kaskade.ui.paper;

/** How a chart is divided among sheets. */
public enum Split {
    /** All of it on one sheet, however small the letters get. */
    NONE,
    /** The top levels first, then its branches, with references between the pages; letters of a size that can be read. */
    BRANCH,
    /** One large chart over many sheets that are cut and glued together. */
    TILES
}
