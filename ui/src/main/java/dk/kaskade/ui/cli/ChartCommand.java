package dk.kaskade.ui.cli;

import dk.kaskade.host.Analysis;
import dk.kaskade.host.Opened;
import dk.kaskade.ui.paint.ChartModels.Names;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.LensSubjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chart FILE --out F}: the chain as a picture or as vectors. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "F.png|svg", required = true)
    private Path out = Path.of("");

    @Option(names = "--lens", paramLabel = "NAME[:ID]")
    private String lens = Lens.ROLE.id();

    @Option(names = "--page", paramLabel = "A4|A3|A2|A1|A0")
    private @Nullable Paper page;

    @Option(names = "--no-names")
    private boolean noNames;

    ChartCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        // painting needs no display, and a display that is named but dead would stop it
        System.setProperty("java.awt.headless", "true");
        LensChoice chosen =
                LensChoice.parse(lens).orElseThrow(() -> program.badInput("chart.no-such-lens", lens, lenses()));
        if (!Drawing.canWrite(out)) {
            throw program.badInput("chart.ending", out.toString());
        }
        Opened opened = program.open(file);
        LensSubjects subjects = new LensSubjects(opened.framework(), program.language());
        if (!subjects.has(chosen)) {
            throw program.badInput(
                    "chart.no-such-subject", chosen.of(), chosen.lens().id(), ids(subjects, chosen));
        }
        Analysis analysis = program.host().analyse(opened.organisation(), opened.framework(), null);
        new Drawing(program, analysis, chosen, noNames ? Names.HIDDEN : Names.SHOWN, page).write(out);
        return ExitCode.DONE;
    }

    private static String ids(LensSubjects subjects, LensChoice choice) {
        List<LensSubjects.Subject> known = subjects.of(choice.lens());
        return known.isEmpty()
                ? "–"
                : known.stream().map(LensSubjects.Subject::id).collect(Collectors.joining(", "));
    }

    private static String lenses() {
        return Arrays.stream(Lens.values()).map(Lens::id).collect(Collectors.joining(", "));
    }
}
