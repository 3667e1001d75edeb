package dk.kaskade.ui.handout;

import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.paper.PagePdf;
import dk.kaskade.ui.paper.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reports as pages, as a workbook, for programs. */
final class ReportOutput {
    private final Locale language;

    ReportOutput(Locale language) {
        this.language = language;
    }

    Preview preview(Handout handout, Report report) throws IOException {
        if (handout.form().equals(Form.PDF) || handout.form().equals(Form.HTML)) {
            return new Preview.Pages(pages(report), "", false);
        }
        List<Sheet> sheets = report.sheets();
        return TableOutput.preview(sheets.isEmpty() ? report.about() : sheets.get(0));
    }

    PdfPages pages(Report report) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PagePdf.write(report.paper(), pdf);
        return new PdfPages(pdf.toByteArray());
    }

    int write(Handout handout, Report report, Path target, Progress progress) throws IOException {
        if (handout.form().equals(Form.XLSX)) {
            WholeFile.write(
                    target, out -> XlsxWorkbook.write(report.about(), report.sheets(), language, out, progress));
        } else if (handout.form().equals(Form.PDF)) {
            WholeFile.write(target, out -> PagePdf.write(report.paper(), out));
        } else {
            WholeFile.write(
                    target, handout.form().equals(Form.HTML) ? report.screen() : JsonText.of(report.json()) + "\n");
        }
        return 1;
    }
}
