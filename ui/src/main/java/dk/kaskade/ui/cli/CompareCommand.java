package dk.kaskade.ui.cli;

import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.ComparisonJson;
import dk.kaskade.comparison.sheets.ComparisonSheets;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.exchange.html.ComparisonPage;
import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.CorrectionsFile;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.paper.PagePdf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare FILE FILE...}: organisations side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json|html|xlsx|pdf")
    private CompareFormat format = CompareFormat.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--corrections", paramLabel = "F")
    private @Nullable Path corrections;

    @Option(names = "--within")
    private boolean within;

    CompareCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (format.needsFile() && out == null) {
            throw program.badInput("compare.needs-out");
        }
        Audience audience = within ? Audience.WITHIN : Audience.ANYBODY;
        Corrections said = corrections == null ? Corrections.NONE : CorrectionsFile.read(corrections);
        SideBySide subject = new ComparedFiles(program, audience).read(files, said);
        if (!subject.drawn()) {
            program.remark("compare.table-only", subject.heads().size(), SideBySide.MOST_DRAWN);
        }
        write(subject);
        return ExitCode.DONE;
    }

    private void write(SideBySide subject) throws IOException {
        switch (format) {
            case TEXT -> program.result(text(subject), out);
            case JSON -> program.result(JsonText.of(ComparisonJson.of(subject, program.language())), out);
            case XLSX -> workbook(subject, Objects.requireNonNull(out));
            case HTML -> program.result(new ComparisonPage(subject, program.language()).screen(), out);
            case PDF -> {
                var page = new ComparisonPage(subject, program.language()).paper();
                WholeFile.write(Objects.requireNonNull(out), stream -> PagePdf.write(page, stream));
            }
        }
    }

    private void workbook(SideBySide subject, Path file) throws IOException {
        ComparisonSheets sheets = new ComparisonSheets(subject, program.language());
        WholeFile.write(
                file,
                stream -> XlsxWorkbook.write(
                        sheets.about(), sheets.all(), program.language(), stream, Progress.UNWATCHED));
    }

    private String text(SideBySide subject) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new CompareText(program, new Page(lines)).print(subject);
        lines.flush();
        return text.toString().stripTrailing();
    }
}
