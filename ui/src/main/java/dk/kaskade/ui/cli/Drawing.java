package dk.kaskade.ui.cli;

import dk.kaskade.progress.Progress;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paper.ChartBook;
import dk.kaskade.ui.paper.ChartPage;
import dk.kaskade.ui.paper.ChartPdf;
import dk.kaskade.ui.paper.ChartPictures;
import dk.kaskade.ui.paper.Heading;
import dk.kaskade.ui.paper.PageSetup;
import dk.kaskade.ui.paper.PageSize;
import dk.kaskade.ui.paper.Split;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a chain into a file, or into numbered files where pictures need several pages. Needs no display, and
 * {@code java.awt.headless} where there is none.
 */
final class Drawing {
    private final Program program;
    private final ChartModel model;
    private final Heading heading;
    private final Optional<PageSetup> paper;

    /** @param paper none = as large as the drawing is; a PDF then has A3 */
    Drawing(Program program, ChartModel model, Heading heading, Optional<PageSetup> paper) {
        this.program = program;
        this.model = model;
        this.heading = heading;
        this.paper = paper;
    }

    /** What the ending of a file name asks for. */
    private enum Kind {
        PNG,
        SVG,
        PDF;

        static Optional<Kind> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** True where the ending of the file name says how to draw. */
    static boolean canWrite(Path file) {
        return Kind.of(file).isPresent();
    }

    void write(Path file) throws IOException {
        Kind kind = Kind.of(file).orElseThrow(() -> new IllegalArgumentException("no kind of drawing: " + file));
        Optional<PageSetup> setup =
                kind == Kind.PDF ? Optional.of(paper.orElseGet(() -> PageSetup.of(PageSize.A3))) : paper;
        ChartBook book = setup.map(wanted -> ChartBook.of(model, heading, wanted))
                .orElseGet(() -> ChartBook.picture(model, heading));
        if (kind == Kind.PDF) {
            WholeFile.write(file, out -> ChartPdf.write(book, out, Progress.UNWATCHED));
        } else {
            pictures(kind, book, file);
        }
        setup.filter(wanted -> wanted.split() == Split.NONE && book.smallestText() < ChartBook.LEGIBLE)
                .ifPresent(wanted -> remarkOnSmallLetters(book, wanted));
    }

    private void pictures(Kind kind, ChartBook book, Path file) throws IOException {
        List<ChartPage> pages = book.pages();
        if (pages.size() == 1) {
            WholeFile.write(file, out -> picture(kind, book, pages.get(0), out));
            return;
        }
        List<Path> files = numbered(file, pages.size());
        for (int page = 0; page < pages.size(); page++) {
            ChartPage one = pages.get(page);
            WholeFile.write(files.get(page), out -> picture(kind, book, one, out));
        }
        program.remark("chart.pages", files.size(), files.get(0), files.get(files.size() - 1));
    }

    private static void picture(Kind kind, ChartBook book, ChartPage page, OutputStream out) throws IOException {
        if (kind == Kind.SVG) {
            ChartPictures.svg(page, book.heading(), out);
        } else {
            ChartPictures.png(page, out);
        }
    }

    /** {@code chart.png} becomes {@code chart-01.png}, {@code chart-02.png}, ... */
    private static List<Path> numbered(Path file, int count) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String digits = "%0" + Math.max(2, Integer.toString(count).length()) + "d";
        List<Path> files = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            String number = String.format(Locale.ROOT, digits, page);
            files.add(file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot)));
        }
        return files;
    }

    private void remarkOnSmallLetters(ChartBook book, PageSetup setup) {
        Optional<PageSetup> better = ChartBook.legible(model, heading, setup);
        if (better.isPresent()) {
            program.remark(
                    "chart.small",
                    book.smallestText(),
                    setup.size(),
                    better.get().size(),
                    better.get().orientation().name().toLowerCase(Locale.ROOT));
        } else {
            program.remark("chart.too-small", book.smallestText(), setup.size());
        }
    }
}
