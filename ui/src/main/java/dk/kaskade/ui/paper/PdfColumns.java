package dk.kaskade.ui.paper;

import dk.kaskade.ui.paper.PdfWords.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Writes rows of words as lines. Where some rows together leave a gap open from the top to the bottom, what stands left of
 * it is written before what stands right of it; a wide gap that stays within a line becomes several spaces.
 */
final class PdfColumns {
    /** Narrower gaps stand between words, or behind a bullet. */
    private static final double GAP = 12;

    private static final int LEAST_ROWS = 3;
    /** On average: bullets and numbers are no column. */
    private static final int LEAST_LETTERS = 6;

    private static final int STEP = 2;
    private static final int HALF = 2;
    private static final int QUARTER = 4;
    /** Lines closer than that share of a letter's height are one line with something raised. */
    private static final double CLOSEST = 0.8;

    private static final int DEPTH = 3;
    private static final double PARAGRAPH = 1.6;
    private static final String WIDE = "    ";

    private PdfColumns() {}

    static void write(List<List<Word>> rows, StringBuilder out) {
        write(rows, out, DEPTH);
    }

    private static void write(List<List<Word>> rows, StringBuilder out, int depth) {
        double gutter = depth == 0 ? 0 : gutter(rows);
        if (gutter <= 0) {
            lines(rows, out);
            return;
        }
        for (List<List<Word>> band : bands(rows, gutter)) {
            if (gain(band, gutter) > 0) {
                write(side(band, gutter, true), out, depth - 1);
                out.append('\n');
                write(side(band, gutter, false), out, depth - 1);
            } else {
                lines(band, out);
            }
            out.append('\n');
        }
    }

    /** Rows in a row that leave the gap open, and those between them that do not. */
    private static List<List<List<Word>>> bands(List<List<Word>> rows, double x) {
        List<List<List<Word>>> bands = new ArrayList<>();
        boolean before = false;
        for (List<Word> row : rows) {
            boolean open = open(row, x);
            if (bands.isEmpty() || open != before) {
                bands.add(new ArrayList<>());
            }
            bands.get(bands.size() - 1).add(row);
            before = open;
        }
        return bands;
    }

    private static boolean open(List<Word> row, double x) {
        return row.stream().noneMatch(word -> word.left() < x + GAP / HALF && word.right() > x - GAP / HALF);
    }

    private static List<List<Word>> side(List<List<Word>> band, double gutter, boolean left) {
        return band.stream()
                .map(row -> row.stream()
                        .filter(word -> word.left() < gutter == left)
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Where the most rows stand beside each other; 0 where none do. */
    private static double gutter(List<List<Word>> rows) {
        double from = edge(rows, Word::left).min().orElse(0);
        double to = edge(rows, Word::right).max().orElse(0);
        double best = 0;
        int most = 0;
        for (double x = from + GAP; x < to - GAP; x += STEP) {
            double at = x;
            int gain = bands(rows, at).stream().mapToInt(band -> gain(band, at)).sum();
            if (gain > most) {
                best = at;
                most = gain;
            }
        }
        return best;
    }

    private static DoubleStream edge(List<List<Word>> rows, ToDoubleFunction<Word> edge) {
        return rows.stream().flatMap(List::stream).mapToDouble(edge);
    }

    /** How many rows a gap puts beside each other; 0 where it does not make two columns. */
    private static int gain(List<List<Word>> band, double x) {
        if (!open(band.get(0), x)) {
            return 0;
        }
        List<List<Word>> left = side(band, x, true);
        List<List<Word>> right = side(band, x, false);
        int rows = Math.min(left.size(), right.size());
        boolean columns = rows >= LEAST_ROWS
                && letters(left) >= LEAST_LETTERS
                && letters(right) >= LEAST_LETTERS
                && top(left) < bottom(right)
                && top(right) < bottom(left);
        return columns ? rows : 0;
    }

    private static double letters(List<List<Word>> rows) {
        return rows.stream()
                .mapToInt(row ->
                        row.stream().mapToInt(word -> word.text().length()).sum())
                .average()
                .orElse(0);
    }

    private static double top(List<List<Word>> rows) {
        return rows.get(0).get(0).base();
    }

    private static double bottom(List<List<Word>> rows) {
        return rows.get(rows.size() - 1).get(0).base();
    }

    private static void lines(List<List<Word>> rows, StringBuilder out) {
        double pitch = pitch(rows);
        double before = Double.NaN;
        for (List<Word> row : rows) {
            double base = row.get(0).base();
            if (base - before > pitch * PARAGRAPH) {
                out.append('\n');
            }
            line(row, out);
            out.append('\n');
            before = base;
        }
    }

    /** The way from one line to the next inside a paragraph. */
    private static double pitch(List<List<Word>> rows) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            steps.add(rows.get(i).get(0).base() - rows.get(i - 1).get(0).base());
        }
        double height = rows.stream()
                .flatMap(Collection::stream)
                .mapToDouble(Word::height)
                .average()
                .orElse(GAP);
        double usual =
                steps.stream().sorted().skip(steps.size() / QUARTER).findFirst().orElse(height);
        return Math.max(usual, height * CLOSEST);
    }

    private static void line(List<Word> row, StringBuilder out) {
        double before = Double.NaN;
        for (Word word : row) {
            if (!Double.isNaN(before)) {
                out.append(word.left() - before >= GAP ? WIDE : " ");
            }
            out.append(word.text());
            before = word.right();
        }
    }
}
