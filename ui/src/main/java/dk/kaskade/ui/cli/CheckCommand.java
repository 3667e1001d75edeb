package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Opened;
import dk.kaskade.report.sheets.Topic;
import dk.kaskade.store.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE}: the findings. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--severity", paramLabel = "error|gap|notice")
    private Least severity = Least.NOTICE;

    @Option(names = "--fail-on", paramLabel = "error|gap|notice")
    private @Nullable Least failOn;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-names")
    private boolean noNames;

    CheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        program.requireFile(format, out);
        Opened opened = program.open(file);
        Edition edition = new Editions(program.host(), program.language(), Disclosure.of(noNames, false))
                .of(opened.organisation(), opened.framework(), asOf);
        switch (format) {
            case JSON -> program.result(JsonText.of(json(edition)), out);
            case TEXT -> program.result(text(edition), out);
            case CSV, XLSX -> program.table(edition.from(severity.severity()), Topic.FINDINGS, format, out);
        }
        boolean failed = failOn != null && edition.report().any(failOn.severity());
        return failed ? ExitCode.FAILED_ON : ExitCode.DONE;
    }

    private Map<String, @Nullable Object> json(Edition edition) {
        return new FindingsJson(program.language(), edition.texts())
                .organisation(edition.organisation().id(), edition.report(), severity.severity());
    }

    private String text(Edition edition) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new FindingsText(program, new Page(lines), edition.texts()).organisation(edition, severity.severity());
        lines.flush();
        return text.toString().stripTrailing();
    }
}
