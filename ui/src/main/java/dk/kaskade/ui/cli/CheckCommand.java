package dk.kaskade.ui.cli;

import dk.kaskade.host.Analysis;
import dk.kaskade.host.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--severity", paramLabel = "error|gap|notice")
    private Least severity = Least.NOTICE;

    @Option(names = "--fail-on", paramLabel = "error|gap|notice")
    private @Nullable Least failOn;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    CheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Opened opened = program.open(file);
        Analysis analysis = program.host().analyse(opened.organisation(), opened.framework(), asOf);
        if (format == TextOrJson.JSON) {
            program.json(new FindingsJson(program.language(), analysis.texts())
                    .organisation(opened.organisation().id(), analysis.report(), severity.severity()));
        } else {
            new FindingsText(program, analysis.texts()).organisation(analysis, severity.severity());
        }
        boolean failed = failOn != null && analysis.report().any(failOn.severity());
        return failed ? ExitCode.FAILED_ON : ExitCode.DONE;
    }
}
