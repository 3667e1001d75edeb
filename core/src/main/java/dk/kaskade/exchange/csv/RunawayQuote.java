package dk.kaskade.exchange.csv;

import java.util.List;

/**
 * Tells a cell that has swallowed the rows after it: its quotation mark was forgotten, and the next one in the file closed
 * it. Whole rows would be gone, and nobody told.
 */
final class RunawayQuote {
    private static final int LINES = 4;

    private RunawayQuote() {}

    /** Whether the lines inside of a cell are rows: several, each with as many separators as the others. */
    static boolean in(String cell, char separator) {
        if (cell.indexOf('\n') < 0) {
            return false;
        }
        List<String> lines = cell.lines().toList();
        // commas stand in any text, so that two lines with one each say little
        int least = separator == ',' ? LINES + 1 : LINES;
        if (lines.size() < least) {
            return false;
        }
        long each = separators(lines.get(1), separator);
        return each > 0
                && lines.subList(1, lines.size() - 1).stream().allMatch(line -> separators(line, separator) == each);
    }

    private static long separators(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
