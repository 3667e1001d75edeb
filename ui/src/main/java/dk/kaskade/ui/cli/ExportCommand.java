package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Exporters;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Topic;
import dk.kaskade.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export FILE --out F}: the organisation in other people's formats, chosen by how the file's name ends. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true)
    private Path out = Path.of("");

    @Option(names = "--what", paramLabel = "WHAT")
    private @Nullable String what;

    @Option(names = "--no-names")
    private boolean noNames;

    @Option(names = "--keep-words")
    private boolean keepWords;

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (keepWords && !noNames) {
            throw program.badInput("export.keep-words");
        }
        Exporter exporter = exporter(new Exporters(program.host().registry()));
        Editions editions = new Editions(program.host(), program.language(), Disclosure.of(noNames, keepWords));
        Edition edition = editions.of(program.open(file));
        WholeFile.write(out, stream -> exporter.write(edition, stream, Progress.UNWATCHED));
        return ExitCode.DONE;
    }

    private Exporter exporter(Exporters exporters) {
        String name = String.valueOf(out.getFileName());
        Optional<Exporter> found = what == null ? exporters.forName(name) : exporters.forTables(name, topic(what));
        return found.orElseThrow(() -> program.badInput(
                what == null ? "export.ending" : "export.ending-of-tables",
                out.toString(),
                exporters.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", "))));
    }

    private Topic topic(String id) {
        return Topic.of(id)
                .orElseThrow(() -> program.badInput(
                        "export.no-such-topic",
                        id,
                        Arrays.stream(Topic.values()).map(Topic::id).collect(Collectors.joining(", "))));
    }
}
