package dk.kaskade.ui.paper;

import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.Lens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Charts of invented municipalities, on paper. */
final class Books {
    static final PageSetup A3 = PageSetup.of(PageSize.A3);
    static final PageSetup A4 = PageSetup.of(PageSize.A4);

    private Books() {}

    /** As a municipality is built: so many positions, each with a title of its own. */
    static ChartModel municipality(int size) {
        return municipality(size, ChartModels.Names.SHOWN);
    }

    static ChartModel nameless(int size) {
        return municipality(size, ChartModels.Names.HIDDEN);
    }

    private static ChartModel municipality(int size, ChartModels.Names names) {
        Framework framework = FrameworkText.empty();
        Chain chain = Chain.of(LargeOrganisation.of(size, framework, 1), framework);
        return ChartModels.of(chain, List.of(), Lens.ROLE, names, Texts.DANISH);
    }

    static Heading heading(ChartModel model) {
        return Heading.of("Prøvestad", "Prøvegrundlaget", LocalDate.of(2026, 11, 1), model.size(), Texts.DANISH);
    }

    static ChartBook book(ChartModel model, PageSetup setup) {
        return ChartBook.of(model, heading(model), setup);
    }

    static byte[] pdf(ChartBook book) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ChartPdf.write(book, out, Progress.UNWATCHED);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument read(ChartBook book) throws IOException {
        return Loader.loadPDF(pdf(book));
    }
}
