package dk.kaskade.ui.cli;

import java.io.PrintWriter;

/** Text for people: indented lines, wrapped between words to {@link Terminal#WIDTH}. */
final class Page {
    private final PrintWriter out;

    Page(PrintWriter out) {
        this.out = out;
    }

    Page gap() {
        out.println();
        return this;
    }

    /** A heading, underlined. */
    Page heading(String text) {
        out.println(text);
        out.println("-".repeat(Math.min(text.length(), Terminal.WIDTH)));
        return this;
    }

    /** A paragraph; the lines after the first stand under it. */
    Page line(int indent, String text) {
        return line(indent, "", text);
    }

    /** A paragraph behind a label; the lines after the first stand under the text, not under the label. */
    Page line(int indent, String label, String text) {
        String hanging = " ".repeat(indent + label.length());
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append(label);
        int start = line.length();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > start && line.length() + 1 + word.length() > Terminal.WIDTH) {
                out.println(line);
                line = new StringBuilder(hanging);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        out.println(line.toString().stripTrailing());
        return this;
    }

    /** A line as it stands, of a table for instance. */
    Page raw(String text) {
        out.println(text.stripTrailing());
        return this;
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Text filled up with blanks to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
