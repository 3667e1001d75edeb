package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.host.Analysis;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paper.ChartBook;
import dk.kaskade.ui.paper.Heading;
import java.awt.AWTError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Draws a sample where there is no display: in the working folder, or in the temporary one where that is closed. */
final class TourChart {
    private static final String NAME = "kaskade-odsherred.png";
    private static final long PATIENCE = 60;

    private final Program program;
    private final Path sample;

    TourChart(Program program, Path sample) {
        this.program = program;
        this.sample = sample;
    }

    /** Where the chart is, empty where this machine cannot paint. */
    Optional<Path> draw(Analysis analysis) throws IOException, InterruptedException {
        Path here = Path.of("").toAbsolutePath();
        Path folder = Files.isWritable(here) ? here : Path.of(System.getProperty("java.io.tmpdir"));
        Path file = folder.resolve(NAME);
        try {
            Edition edition =
                    new Edition(analysis.context(), analysis.report(), analysis.texts(), program.language(), false);
            ChartModel model = ChartBook.model(edition, LensChoice.of(Lens.GAPS));
            new Drawing(program, model, Heading.of(edition), Optional.empty()).write(file);
            return Optional.of(file);
        } catch (AWTError | LinkageError e) {
            // asking a dead display has spoilt painting for this process; another one that never asks can paint
            return inAnotherProcess(file) ? Optional.of(file) : Optional.empty();
        }
    }

    private boolean inAnotherProcess(Path file) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!Files.isExecutable(java)) {
            return false;
        }
        List<String> call = new ArrayList<>(List.of(java.toString(), "-Djava.awt.headless=true"));
        program.host().places().plugins().stream()
                .map(Path::toString)
                .reduce((a, b) -> a + File.pathSeparator + b)
                .ifPresent(folders -> call.add("-Dkaskade.plugins=" + folders));
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), "dk.kaskade.ui.main.Kaskade"));
        call.addAll(List.of("chart", sample.toString(), "--out", file.toString(), "--lens", Lens.GAPS.id()));
        call.addAll(List.of("--lang", program.language().getLanguage()));
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
