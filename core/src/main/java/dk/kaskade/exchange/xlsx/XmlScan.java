package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;

/**
 * Goes over the bytes of XML without understanding it, for what a workbook never has: a document type, bytes of a wide
 * encoding, a cell ({@code r="ABCD1"}) beyond the last column. Counts the ends of rows on the way.
 */
final class XmlScan {
    private static final String DECLARATION = "<!D";
    private static final String ROW_END = "row>";
    /** The last column is XFD. */
    private static final int COLUMN_LETTERS = 3;

    private enum Place {
        OUTSIDE,
        SPACE,
        NAME,
        EQUALS,
        VALUE
    }

    private Place place = Place.OUTSIDE;
    private int letters;
    private int declaration;
    private int rowEnd;
    private int rows;

    int rows() {
        return rows;
    }

    void scan(byte[] bytes, int length) throws UnreadableFileException {
        for (int i = 0; i < length; i++) {
            byte each = bytes[i];
            if (each == 0) {
                throw WorkbookGuard.refused("xlsx.damaged");
            }
            declaration = each == DECLARATION.charAt(declaration) ? declaration + 1 : each == '<' ? 1 : 0;
            if (declaration == DECLARATION.length()) {
                throw WorkbookGuard.refused("xlsx.entities");
            }
            rowEnd = each == ROW_END.charAt(rowEnd) ? rowEnd + 1 : each == 'r' ? 1 : 0;
            if (rowEnd == ROW_END.length()) {
                rowEnd = 0;
                rows++;
            }
            place = next(each);
        }
    }

    private Place next(byte each) throws UnreadableFileException {
        boolean space = each == ' ' || each == '\t' || each == '\n' || each == '\r';
        return switch (place) {
            case OUTSIDE -> space ? Place.SPACE : Place.OUTSIDE;
            case SPACE -> space ? Place.SPACE : each == 'r' ? Place.NAME : Place.OUTSIDE;
            case NAME -> each == '=' ? Place.EQUALS : space ? Place.NAME : Place.OUTSIDE;
            case EQUALS -> space ? Place.EQUALS : value(each);
            case VALUE -> letter(each);
        };
    }

    private Place value(byte each) {
        letters = 0;
        return each == '"' || each == '\'' ? Place.VALUE : Place.OUTSIDE;
    }

    private Place letter(byte each) throws UnreadableFileException {
        if (each == '&' || Character.isLetter(each) && ++letters > COLUMN_LETTERS) {
            throw WorkbookGuard.refused("xlsx.damaged");
        }
        return Character.isLetter(each) ? Place.VALUE : Place.OUTSIDE;
    }
}
