package dk.kaskade.ui.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a page and where they stand. */
final class PdfWords extends PDFTextStripper {
    /**
     * A word; lengths in points, from the top left.
     *
     * @param base where the letters stand
     */
    record Word(String text, double left, double right, double base, double height) {}

    /** Letters that differ by less than that share of their height stand on one line. */
    private static final double SAME_LINE = 0.5;

    private final List<Word> words = new ArrayList<>();

    PdfWords() throws IOException {
        setSortByPosition(true);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        if (!text.isBlank()) {
            words.add(new Word(
                    text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    Math.max(1, first.getFontSizeInPt())));
        }
    }

    /** From the top, each from the left. */
    List<List<Word>> rows() {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::base));
        List<List<Word>> rows = new ArrayList<>();
        for (Word word : sorted) {
            List<Word> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (row.isEmpty() || word.base() - row.get(0).base() > word.height() * SAME_LINE) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::left)));
        return rows;
    }
}
