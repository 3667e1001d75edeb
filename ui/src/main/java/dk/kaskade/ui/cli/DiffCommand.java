package dk.kaskade.ui.cli;

import dk.kaskade.exchange.html.ReformPage;
import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Opened;
import dk.kaskade.host.ProposalEditions;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.sheets.Proposal;
import dk.kaskade.reform.sheets.ReformReport;
import dk.kaskade.reform.sheets.ReformSheets;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.paper.PagePdf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff OLD NEW}: what a proposal changes, and which gaps it closes and opens; a scenario knows its own today. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path first = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "new")
    private @Nullable Path second;

    @Option(names = "--format", paramLabel = "text|json|html|xlsx|pdf")
    private CompareFormat format = CompareFormat.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-names")
    private boolean noNames;

    DiffCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (format.needsFile() && out == null) {
            throw program.badInput("compare.needs-out");
        }
        Opened old = program.open(first);
        Opened proposal = second == null ? old : program.open(second);
        Scenario scenario = proposal.organisation().scenario();
        if (second == null && scenario == null) {
            throw program.badInput("diff.no-scenario", first.toString());
        }
        Organisation today = second == null && scenario != null ? scenario.base() : old.organisation();
        Proposal result = new ProposalEditions(program.host(), program.language(), Disclosure.of(noNames, false), asOf)
                .of(today, old.framework(), proposal.organisation(), proposal.framework(), Progress.UNWATCHED);
        write(result);
        return ExitCode.DONE;
    }

    private void write(Proposal proposal) throws IOException {
        Locale language = program.language();
        switch (format) {
            case TEXT -> program.result(new DiffText(program, DiffResult.of(proposal)).text(), out);
            case JSON -> program.result(JsonText.of(new DiffJson(language, DiffResult.of(proposal)).json()), out);
            case HTML -> program.result(new ReformPage(ReformReport.of(proposal, language), language).screen(), out);
            case XLSX -> {
                ReformSheets sheets = new ReformSheets(proposal, language);
                WholeFile.write(
                        Objects.requireNonNull(out),
                        stream ->
                                XlsxWorkbook.write(sheets.about(), sheets.all(), language, stream, Progress.UNWATCHED));
            }
            case PDF -> {
                var page = new ReformPage(ReformReport.of(proposal, language), language).paper();
                WholeFile.write(Objects.requireNonNull(out), stream -> PagePdf.write(page, stream));
            }
        }
    }
}
