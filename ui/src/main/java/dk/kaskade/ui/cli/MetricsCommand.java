package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.report.sheets.Topic;
import dk.kaskade.store.JsonText;
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

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--no-names")
    private boolean noNames;

    MetricsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        program.requireFile(format, out);
        Opened opened = program.open(file);
        Editions editions = new Editions(program.host(), program.language(), Disclosure.of(noNames, false));
        if (format == Format.CSV || format == Format.XLSX) {
            program.table(editions.of(opened), Topic.METRICS, format, out);
            return ExitCode.DONE;
        }
        Chain chain = Chain.of(editions.organisation(opened.organisation()), opened.framework());
        Metrics metrics = Metrics.of(Carried.of(chain, Host.day(opened.organisation(), null)));
        program.result(format == Format.JSON ? JsonText.of(MetricsJson.of(metrics)) : text(metrics, chain), out);
        return ExitCode.DONE;
    }

    private String text(Metrics metrics, Chain chain) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new MetricsText(program, new Page(lines), chain).print(metrics);
        lines.flush();
        return text.toString().stripTrailing();
    }
}
