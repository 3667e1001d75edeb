package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code metrics FILE}: levels, spans, vacancies, coverage. */
@Command(name = "metrics")
final class MetricsCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json|csv")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    MetricsCommand(Program program) {
        this.program = program;
    }

    /** How figures are given. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Opened opened = program.open(file);
        Chain chain = Chain.of(opened.organisation(), opened.framework());
        Metrics metrics = Metrics.of(Carried.of(chain, Host.day(opened.organisation(), null)));
        String text = text(metrics, chain);
        if (out == null) {
            program.out().println(text);
        } else {
            WholeFile.write(out, text);
        }
        return ExitCode.DONE;
    }

    private String text(Metrics metrics, Chain chain) {
        return switch (format) {
            case JSON -> JsonText.of(MetricsJson.of(metrics));
            case CSV -> new MetricsCsv(program, chain).of(metrics);
            case TEXT -> {
                StringWriter text = new StringWriter();
                PrintWriter lines = new PrintWriter(text);
                new MetricsText(program, new Page(lines), chain).print(metrics);
                lines.flush();
                yield text.toString().stripTrailing();
            }
        };
    }
}
