package dk.kaskade.ui.paper;

import dk.kaskade.ui.paper.PdfWords.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Writes rows of words as lines. Where several rows in a row have the same wide gap, what stands left of it is written
 * before what stands right of it; a wide gap that stays within a line becomes several spaces.
 */
final class PdfColumns {
    /** Narrower gaps stand between words, or behind a bullet. */
    private static final double GAP = 12;

    private static final int LEAST_ROWS = 3;
    private static final int LEAST_LETTERS = 6;
    private static final int STEP = 2;
    private static final int HALF = 2;
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
        List<List<Word>> band = new ArrayList<>();
        boolean columns = false;
        for (List<Word> row : rows) {
            boolean across = row.stream().anyMatch(word -> word.left() < gutter && word.right() > gutter);
            if (across == columns && !band.isEmpty()) {
                flush(band, columns, gutter, out, depth);
                band = new ArrayList<>();
            }
            columns = !across;
            band.add(row);
        }
        flush(band, columns, gutter, out, depth);
    }

    private static void flush(List<List<Word>> band, boolean columns, double gutter, StringBuilder out, int depth) {
        long split = band.stream().filter(row -> split(row, gutter)).count();
        if (columns && split >= LEAST_ROWS) {
            write(side(band, gutter, true), out, depth - 1);
            out.append('\n');
            write(side(band, gutter, false), out, depth - 1);
        } else {
            lines(band, out);
        }
        out.append('\n');
    }

    private static List<List<Word>> side(List<List<Word>> band, double gutter, boolean left) {
        return band.stream()
                .map(row -> row.stream()
                        .filter(word -> word.left() < gutter == left)
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Where the most rows have a wide gap; 0 where there is no such place. */
    private static double gutter(List<List<Word>> rows) {
        double from = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Word::left)
                .min()
                .orElse(0);
        double to = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Word::right)
                .max()
                .orElse(0);
        double best = 0;
        long most = LEAST_ROWS - 1;
        for (double x = from + GAP; x < to - GAP; x += STEP) {
            double at = x;
            long split = rows.stream().filter(row -> split(row, at)).count();
            if (split > most && lettersLeft(rows, at) >= LEAST_LETTERS) {
                best = at;
                most = split;
            }
        }
        return best;
    }

    /** On average over the rows that are split: bullets and numbers are no column. */
    private static double lettersLeft(List<List<Word>> rows, double x) {
        return rows.stream()
                .filter(row -> split(row, x))
                .mapToInt(row -> row.stream()
                        .filter(word -> word.left() < x)
                        .mapToInt(word -> word.text().length())
                        .sum())
                .average()
                .orElse(0);
    }

    private static boolean split(List<Word> row, double x) {
        double left = row.stream()
                .filter(word -> word.left() < x)
                .mapToDouble(Word::right)
                .max()
                .orElse(x);
        double right = row.stream()
                .filter(word -> word.left() >= x)
                .mapToDouble(Word::left)
                .min()
                .orElse(x);
        return left < x && right > x && right - left >= GAP;
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

    /** The usual way from one line to the next. */
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
        return steps.stream().sorted().skip(steps.size() / HALF).findFirst().orElse(height);
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
