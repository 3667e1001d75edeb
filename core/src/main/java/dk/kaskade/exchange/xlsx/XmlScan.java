package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;
import java.util.Arrays;

/**
 * Goes over the bytes of XML faster than a parser, for what a workbook never has and the library would follow: a document
 * type, bytes of a wide encoding, a cell beyond the last column. Counts rows and shared texts on the way, and tells the
 * highest number of a shared text that a cell asks for.
 */
final class XmlScan {
    /** The last column is XFD. */
    private static final int COLUMN_LETTERS = 3;

    /** Bytes that are looked at of a name or a value; those of interest are shorter. */
    private static final int KEPT = 16;

    private static final byte[] ROW = {'r', 'o', 'w'};

    private static final int HIGHEST = Integer.MAX_VALUE / 10 - 1;

    private enum Place {
        TEXT,
        /** Right behind the bracket that begins a tag. */
        OPENED,
        NAME,
        IN_TAG,
        VALUE,
        /** Behind {@code <!}. */
        BANG,
        /** A comment, a CDATA section or an instruction, up to its end. */
        SKIPPED
    }

    /** The names of tags and attributes that matter. */
    private enum Name {
        C,
        V,
        ROW,
        SI,
        R,
        T,
        OTHER
    }

    private final byte[] word = new byte[KEPT];
    private int length;
    private Place place = Place.TEXT;
    private Name tag = Name.OTHER;
    private Name attribute = Name.OTHER;
    private boolean ends;
    private byte quote;
    private byte skippedEnd;
    private byte before;
    private boolean sharedText;
    private int number = -1;

    private int rows;
    private int texts;
    private int highestText = -1;

    int rows() {
        return rows;
    }

    /** How many shared texts it holds. */
    int texts() {
        return texts;
    }

    /** The highest number of a shared text that a cell asks for, -1 where none does. */
    int highestText() {
        return highestText;
    }

    void scan(byte[] bytes, int count) throws UnreadableFileException {
        for (int i = 0; i < count; i++) {
            i = skipText(bytes, i, count);
            if (i == count) {
                return;
            }
            byte each = bytes[i];
            if (each == 0) {
                throw damaged();
            }
            switch (place) {
                case TEXT -> text(each);
                case OPENED -> opened(each);
                case NAME -> name(each);
                case IN_TAG -> inTag(each);
                case VALUE -> value(each);
                case BANG -> bang(each);
                default -> skipped(each);
            }
            before = each;
        }
    }

    /** Text that does not matter is most of a file. */
    private int skipText(byte[] bytes, int from, int count) {
        int i = from;
        if (place == Place.TEXT && number < 0) {
            while (i < count && bytes[i] != '<' && bytes[i] != 0) {
                i++;
            }
        } else if (place == Place.VALUE && tag != Name.C) {
            while (i < count && bytes[i] != quote && bytes[i] != 0) {
                i++;
            }
        }
        return i;
    }

    private void text(byte each) throws UnreadableFileException {
        if (each == '<') {
            place = Place.OPENED;
            highestText = Math.max(highestText, number);
            number = -1;
        } else if (number >= 0) {
            if (each == '&') {
                throw damaged();
            }
            number = each >= '0' && each <= '9' ? Math.min(number, HIGHEST) * 10 + each - '0' : number;
        }
    }

    private void opened(byte each) throws UnreadableFileException {
        length = 0;
        ends = each == '/';
        if (each == '!') {
            place = Place.BANG;
        } else if (each == '?') {
            skip((byte) '?');
        } else {
            place = Place.NAME;
            if (!ends) {
                name(each);
            }
        }
    }

    private void bang(byte each) throws UnreadableFileException {
        if (each == 'D') {
            throw WorkbookGuard.refused("xlsx.entities");
        } else if (each != '-' && each != '[' || sharedText) {
            throw damaged();
        }
        skip(each == '-' ? each : (byte) ']');
    }

    private void skip(byte end) {
        place = Place.SKIPPED;
        skippedEnd = end;
        length = 0;
    }

    /** Ends at {@code -->}, {@code ]]>} or {@code ?>}. */
    private void skipped(byte each) {
        boolean twice = skippedEnd == '?' || length > 1;
        if (each == '>' && before == skippedEnd && twice) {
            place = Place.TEXT;
        }
        length = each == skippedEnd ? length + 1 : 0;
    }

    private void name(byte each) {
        if (each == '>' || each == '/' || isSpace(each)) {
            tag = known();
            place = Place.IN_TAG;
            begin();
            inTag(each);
        } else {
            keep(each);
        }
    }

    private void begin() {
        if (tag == Name.C) {
            sharedText = false;
        } else if (!ends && tag == Name.ROW) {
            rows++;
        } else if (!ends && tag == Name.SI) {
            texts++;
        }
        length = 0;
    }

    private void inTag(byte each) {
        if (each == '>') {
            place = Place.TEXT;
            number = tag == Name.V && !ends && sharedText && before != '/' ? 0 : -1;
        } else if (each == '"' || each == '\'') {
            quote = each;
            length = 0;
            place = Place.VALUE;
        } else if (each == '=') {
            attribute = known();
        } else if (!isSpace(each)) {
            keep(each);
        }
    }

    private void value(byte each) throws UnreadableFileException {
        if (each != quote) {
            keep(each);
            return;
        }
        place = Place.IN_TAG;
        if (tag == Name.C && (attribute == Name.R || attribute == Name.T)) {
            ofCell();
        }
        length = 0;
    }

    /** Where a cell is, or what kind it is. */
    private void ofCell() throws UnreadableFileException {
        int letters = 0;
        for (int i = 0; i < length; i++) {
            letters += Character.isLetter(word[i]) ? 1 : 0;
            if (word[i] == '&') {
                throw damaged();
            }
        }
        if (attribute == Name.R && letters > COLUMN_LETTERS) {
            throw damaged();
        }
        sharedText |= attribute == Name.T && length == 1 && word[0] == 's';
    }

    /** A colon begins a name anew: prefixes do not count. */
    private void keep(byte each) {
        if (each == ':' && place != Place.VALUE) {
            length = 0;
        } else if (length < KEPT) {
            word[length++] = each;
        }
    }

    private Name known() {
        if (length == 1) {
            return switch (word[0]) {
                case 'c' -> Name.C;
                case 'v' -> Name.V;
                case 'r' -> Name.R;
                case 't' -> Name.T;
                default -> Name.OTHER;
            };
        } else if (length == 2) {
            return word[0] == 's' && word[1] == 'i' ? Name.SI : Name.OTHER;
        }
        return length == ROW.length && Arrays.equals(word, 0, length, ROW, 0, length) ? Name.ROW : Name.OTHER;
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    private static UnreadableFileException damaged() {
        return WorkbookGuard.refused("xlsx.damaged");
    }
}
