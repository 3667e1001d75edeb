package dk.kaskade.draft;

import java.util.List;

/**
 * One line of the text.
 *
 * @param number    counted from 1
 * @param text      without space at the ends, each space single; empty = an empty line
 * @param cells     the pieces that wide gaps divide it into
 * @param pageStart the first line of a page
 */
record SourceLine(int number, String text, List<String> cells, boolean pageStart) {
    SourceLine {
        cells = List.copyOf(cells);
    }

    boolean blank() {
        return text.isEmpty();
    }

    SourceLine atPageStart() {
        return new SourceLine(number, text, cells, true);
    }
}
