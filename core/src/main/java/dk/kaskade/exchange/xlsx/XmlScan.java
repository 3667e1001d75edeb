package dk.kaskade.exchange.xlsx;

import dk.kaskade.exchange.UnreadableFileException;

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

    private final byte[] word = new byte[KEPT];
    private int length;
    private Place place = Place.TEXT;
    private String tag = "";
    private String attribute = "";
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
            tag = word();
            place = Place.IN_TAG;
            begin();
            inTag(each);
        } else {
            keep(each);
        }
    }

    private void begin() {
        if (tag.equals("c")) {
            sharedText = false;
        } else if (!ends && tag.equals("row")) {
            rows++;
        } else if (!ends && tag.equals("si")) {
            texts++;
        }
        length = 0;
    }

    private void inTag(byte each) {
        if (each == '>') {
            place = Place.TEXT;
            number = tag.equals("v") && !ends && sharedText && before != '/' ? 0 : -1;
        } else if (each == '"' || each == '\'') {
            quote = each;
            length = 0;
            place = Place.VALUE;
        } else if (each == '=') {
            attribute = word();
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
        String value = tag.equals("c") ? word() : "";
        if (value.indexOf('&') >= 0 || attribute.equals("r") && letters(value) > COLUMN_LETTERS) {
            throw damaged();
        }
        sharedText |= tag.equals("c") && attribute.equals("t") && value.equals("s");
        length = 0;
    }

    private static long letters(String value) {
        return value.chars().filter(Character::isLetter).count();
    }

    /** A colon begins a name anew: prefixes do not count. */
    private void keep(byte each) {
        if (each == ':' && place != Place.VALUE) {
            length = 0;
        } else if (length < KEPT) {
            word[length++] = each;
        }
    }

    private String word() {
        return new String(word, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static boolean isSpace(byte each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r';
    }

    private static UnreadableFileException damaged() {
        return WorkbookGuard.refused("xlsx.damaged");
    }
}
