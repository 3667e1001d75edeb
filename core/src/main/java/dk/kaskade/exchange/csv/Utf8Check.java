package dk.kaskade.exchange.csv;

/** Whether bytes are UTF-8. Nothing else looks like it: Danish letters of other encodings make no valid sequences. */
final class Utf8Check {
    /** So many letters in order for one that is not: a text that somebody pasted something strange into. */
    private static final int FOR_ONE_BROKEN = 8;

    private Utf8Check() {}

    static boolean plausible(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = length(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && i + length > bytes.length && continues(bytes, i + 1, bytes.length)) {
                // cut off in the middle of a letter
                i = bytes.length;
            } else if (length > 1 && i + length <= bytes.length && continues(bytes, i + 1, i + length)) {
                whole++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return broken * FOR_ONE_BROKEN <= whole;
    }

    /** Of the sequence that a byte begins; 0 where it begins none. */
    private static int length(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        } else if (value >= 0xC2 && value < 0xE0) {
            return 2;
        } else if (value >= 0xE0 && value < 0xF0) {
            return 3;
        }
        return value >= 0xF0 && value < 0xF5 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
