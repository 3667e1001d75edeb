package dk.kaskade.exchange.table;

/** Columns as spreadsheets call them: A, B, ... Z, AA. */
final class ColumnLetters {
    private static final int LETTERS = 26;
    private static final int LONGEST = 3;

    private ColumnLetters() {}

    /** Column from 0 of letters or of a number from 1; -1 where the text is neither. */
    static int column(String text) {
        if (text.matches("[A-Za-z]{1," + LONGEST + "}")) {
            int column = 0;
            for (char letter : text.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
                column = column * LETTERS + letter - 'A' + 1;
            }
            return column - 1;
        }
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) - 1 : -1;
    }

    static String letters(int column) {
        StringBuilder all = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            all.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return all.toString();
    }
}
