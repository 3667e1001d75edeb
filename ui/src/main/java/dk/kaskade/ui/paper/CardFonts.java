package dk.kaskade.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of role cards, read once for as many documents as are made of them. For one thread at a time. */
final class CardFonts {
    private final Map<Face, TrueTypeFont> letters = new EnumMap<>(Face.class);

    private enum Face {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        SEMIBOLD("SemiBold", 600, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL);

        private final String file;
        private final int weight;
        private final FontStyle style;

        Face(String name, int weight, FontStyle style) {
            file = "fonts/Inter-" + name + ".ttf";
            this.weight = weight;
            this.style = style;
        }
    }

    /** Lets a document that is about to be made use them; only those it needs are embedded. */
    void offer(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            builder.useFont(new PDFontSupplier(embed(face, document)), "Inter", face.weight, face.style, true);
        }
    }

    private PDFont embed(Face face, PDDocument document) throws IOException {
        return PDType0Font.load(document, letters.computeIfAbsent(face, CardFonts::read), true);
    }

    private static TrueTypeFont read(Face face) {
        try (InputStream in = CardFonts.class.getResourceAsStream(face.file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + face.file);
            }
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // cards want no ligatures, and looking for them takes far longer than all the rest
            read.setEnableGsub(false);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("font " + face.file, e);
        }
    }
}
