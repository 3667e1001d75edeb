package dk.kaskade.ui.list;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of the clipboard, as spreadsheets and plain texts have them: cells parted by tabs, and an indentation by empty cells
 * or by spaces before the first word.
 */
final class Lines {
    private static final Pattern START = Pattern.compile("^([\\s\u00a0]*)(?:[-*\u2022\u2013]\\s+)?");
    /** One empty cell indents further than any number of spaces. */
    private static final int CELL = 1000;

    private Lines() {}

    /**
     * A line.
     *
     * @param depth 0 for the first, and at most one more than the line before
     * @param cells from the first that is not empty, at least one
     */
    record Line(int depth, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    /** The lines of a text; empty ones are left out. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        for (List<String> cells : cells(text)) {
            int first = 0;
            while (first < cells.size() && cells.get(first).isBlank()) {
                first++;
            }
            if (first < cells.size()) {
                Matcher start = START.matcher(cells.get(first));
                int indent = first * CELL + (start.find() ? start.group(1).length() : 0);
                while (!above.isEmpty() && above.peek() >= indent) {
                    above.pop();
                }
                lines.add(new Line(above.size(), stripped(cells.subList(first, cells.size()))));
                above.push(indent);
            }
        }
        return lines;
    }

    /** Whether a text is more than one cell. */
    static boolean isTable(String text) {
        String inside = text.strip();
        return inside.indexOf('\t') >= 0 || inside.indexOf('\n') >= 0;
    }

    /** A line with an indentation of two spaces for each step. */
    static String write(int depth, List<String> cells) {
        List<String> clean = new ArrayList<>();
        cells.forEach(cell -> clean.add(cell.replaceAll("[\\t\\r\\n]+", " ")));
        return "  ".repeat(depth) + String.join("\t", clean).stripTrailing();
    }

    private static List<String> stripped(List<String> cells) {
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            String words = clean.isEmpty() ? START.matcher(cell).replaceFirst("") : cell;
            clean.add(words.strip());
        }
        return clean;
    }

    /** Cells in quotation marks may hold tabs and line ends, which become spaces; a quotation mark in them stands twice. */
    private static List<List<String>> cells(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted) {
                boolean twice = c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"';
                quoted = c != '"' || twice;
                i += twice ? 1 : 0;
                cell.append(c == '"' && !twice ? "" : Character.isWhitespace(c) ? " " : String.valueOf(c));
            } else if (c == '"' && cell.isEmpty() && closes(all, i)) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return lines;
    }

    /** A quotation mark opens a cell only where another one ends it. */
    private static boolean closes(String all, int from) {
        for (int i = from + 1; i < all.length(); i++) {
            if (all.charAt(i) == '"') {
                if (i + 1 >= all.length() || all.charAt(i + 1) != '"') {
                    return i + 1 >= all.length() || all.charAt(i + 1) == '\t' || all.charAt(i + 1) == '\n';
                }
                i++;
            }
        }
        return false;
    }
}
