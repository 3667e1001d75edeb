package dk.kaskade.ui.main;

import dk.kaskade.comparison.sheets.ComparisonSheets;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.exchange.html.ComparisonPage;
import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.compare.Sources;
import dk.kaskade.ui.handout.Surroundings;
import dk.kaskade.ui.paper.PagePdf;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes organisations side by side where a person wants them, in the background. */
record ComparisonOut(Bench bench, Surroundings around) {
    void write(SideBySide subject, Sources.Form form) {
        String kind = bench.words("comparison." + form.name().toLowerCase(Locale.ROOT));
        around.askFile(kind, extension(form), bench.words("comparison.name"))
                .ifPresent(file -> write(subject, form, file));
    }

    private static String extension(Sources.Form form) {
        return switch (form) {
            case EXCEL -> "xlsx";
            case PDF -> "pdf";
            case WEB -> "html";
        };
    }

    private void write(SideBySide subject, Sources.Form form, Path file) {
        String name = String.valueOf(file.getFileName());
        Locale language = bench.wording().language();
        bench.exports()
                .run(new Task<>(
                        bench.words("comparison.writing", name),
                        progress -> {
                            write(subject, form, file, language, progress);
                            return file;
                        },
                        written -> around.done(bench.words("comparison.written", name), Optional.of(written)),
                        failure -> around.failed(bench.words("comparison.failed", name), failure)));
    }

    private static void write(SideBySide subject, Sources.Form form, Path file, Locale language, Progress progress)
            throws IOException {
        switch (form) {
            case EXCEL -> {
                ComparisonSheets sheets = new ComparisonSheets(subject, language);
                WholeFile.write(
                        file, stream -> XlsxWorkbook.write(sheets.about(), sheets.all(), language, stream, progress));
            }
            case PDF -> {
                var page = new ComparisonPage(subject, language).paper();
                WholeFile.write(file, stream -> PagePdf.write(page, stream));
            }
            case WEB -> WholeFile.write(file, new ComparisonPage(subject, language).screen());
        }
    }
}
