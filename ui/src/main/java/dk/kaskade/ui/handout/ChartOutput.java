package dk.kaskade.ui.handout;

import dk.kaskade.exchange.Edition;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Picture;
import dk.kaskade.ui.paper.ChartBook;
import dk.kaskade.ui.paper.ChartPage;
import dk.kaskade.ui.paper.ChartPdf;
import dk.kaskade.ui.paper.ChartPictures;
import dk.kaskade.ui.paper.Heading;
import dk.kaskade.ui.paper.Logo;
import dk.kaskade.ui.paper.LogoException;
import dk.kaskade.ui.paper.PageSetup;
import dk.kaskade.ui.paper.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/** The chain as a chart on pages. */
final class ChartOutput {
    private static final double MARGIN = 10;

    private final Wording wording;
    private final int position;

    /** @param position which one was selected, as a place in the organisation; negative = none */
    ChartOutput(Wording wording, int position) {
        this.wording = wording;
        this.position = position;
    }

    Preview.Pages preview(Handout handout, Edition edition, Progress progress) throws IOException {
        ChartBook book = book(handout, edition);
        progress.check();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ChartPdf.write(book, pdf, progress);
        double smallest = book.smallestText();
        boolean tooSmall = smallest < ChartBook.LEGIBLE;
        String size = number(smallest);
        return new Preview.Pages(
                new PdfPages(pdf.toByteArray()),
                Words.text(wording, tooSmall ? "handout.too-small" : "handout.smallest", size),
                tooSmall);
    }

    private String number(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.language());
        format.setMaximumFractionDigits(1);
        return format.format(Math.floor(points * 10) / 10);
    }

    /** Pictures have one page each: several are numbered files beside each other. */
    int write(Handout handout, Edition edition, Path target, Progress progress) throws IOException {
        ChartBook book = book(handout, edition);
        if (handout.form().equals(Form.PDF)) {
            WholeFile.write(target, out -> ChartPdf.write(book, out, progress));
            return 1;
        }
        List<ChartPage> pages = book.pages();
        for (int i = 0; i < pages.size(); i++) {
            progress.check();
            progress.done((double) i / pages.size());
            ChartPage page = pages.get(i);
            WholeFile.write(pages.size() == 1 ? target : numbered(target, i + 1), out -> {
                if (handout.form().equals(Form.SVG)) {
                    ChartPictures.svg(page, book.heading(), out);
                } else {
                    ChartPictures.png(page, out);
                }
            });
        }
        return pages.size();
    }

    private static Path numbered(Path target, int number) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return target.resolveSibling("%s-%02d%s".formatted(name.substring(0, dot), number, name.substring(dot)));
    }

    private ChartBook book(Handout handout, Edition edition) throws IOException {
        ChartModel whole = ChartBook.model(edition, handout.lens());
        ChartModel model = handout.branch() && position >= 0 ? ChartBook.branch(whole, position) : whole;
        PageSetup setup = new PageSetup(handout.size(), handout.orientation(), MARGIN, handout.split(), logo(handout));
        return ChartBook.of(model, Heading.of(edition), setup);
    }

    private Optional<Picture> logo(Handout handout) throws IOException {
        Path file = handout.logo();
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Logo.read(file, wording.language()));
        } catch (LogoException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
