package dk.kaskade.exchange.html;

/**
 * Where links of the page lead: ids of the file as ids of HTML. Different ids stay different, and a link can be copied as
 * it stands, whatever characters the file's id has.
 */
final class Anchor {
    private Anchor() {}

    static String position(String id) {
        return "p-" + plain(id);
    }

    static String expectation(String id) {
        return "e-" + plain(id);
    }

    static String thread(String id) {
        return "t-" + plain(id);
    }

    /** {@code børn/1} is {@code b~f8~rn~2f~1}. */
    private static String plain(String id) {
        StringBuilder plain = new StringBuilder(id.length() + 8);
        id.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')) {
                plain.appendCodePoint(c);
            } else {
                plain.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return plain.toString();
    }
}
