package dk.kaskade.ui.paper;

import dk.kaskade.ui.paint.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of the chart in one document: embedded, each only with the letters that are used. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Boolean>> known = new EnumMap<>(Face.class);

    /** A stretch of text that the face has letters for, or has none for. */
    record Run(String text, boolean known) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Face face) {
        return fonts.computeIfAbsent(face, this::load);
    }

    private PDFont load(Face face) {
        String file = switch (face) {
            case REGULAR -> "fonts/Inter-Regular.ttf";
            case SEMIBOLD -> "fonts/Inter-SemiBold.ttf";
            case ITALIC -> "fonts/Inter-Italic.ttf";
        };
        try (InputStream in = PdfFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // the chart wants no ligatures, and looking for them takes ten times as long as all the rest
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        }
    }

    /** The stretches of a text, without what is no letter: control characters and halves of characters. */
    List<Run> runs(Face face, String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        boolean before = true;
        for (int c : text.codePoints().toArray()) {
            int letter = isLetter(c) ? c : ' ';
            boolean now = has(face, letter);
            if (now != before && stretch.length() > 0) {
                runs.add(new Run(stretch.toString(), before));
                stretch.setLength(0);
            }
            stretch.appendCodePoint(letter);
            before = now;
        }
        if (stretch.length() > 0) {
            runs.add(new Run(stretch.toString(), before));
        }
        return runs;
    }

    private static boolean isLetter(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    private boolean has(Face face, int letter) {
        return known.computeIfAbsent(face, any -> new HashMap<>()).computeIfAbsent(letter, c -> canWrite(of(face), c));
    }

    private static boolean canWrite(PDFont font, int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException missing) {
            // this is how the library says that the font has no such letter
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
