package dk.kaskade.ui.cli;

import dk.kaskade.host.Analysis;
import dk.kaskade.host.Opened;
import dk.kaskade.organisation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program does where it is started without a command and there is no display: shows what it can on a sample. */
final class Tour {
    private static final String SAMPLE = "odsherred.json";

    private final Program program;

    Tour(Program program) {
        this.program = program;
    }

    int run() throws IOException, InterruptedException {
        program.remark("tour.no-display");
        List<Path> samples = program.host().samples();
        Path sample = samples.stream()
                .filter(file -> file.getFileName().toString().equals(SAMPLE))
                .findFirst()
                .orElseThrow(() -> program.badInput(
                        "tour.no-sample", program.host().places().samples().resolve(SAMPLE)));
        Opened opened = program.open(sample);
        Analysis analysis = program.host().analyse(opened.organisation(), opened.framework(), null);
        program.page().heading(opened.organisation().name());
        new FindingsText(program, analysis.texts()).report(analysis.report(), Severity.GAP);
        chart(sample, analysis);
        return ExitCode.DONE;
    }

    private void chart(Path sample, Analysis analysis) throws IOException, InterruptedException {
        Optional<Path> chart = new TourChart(program, sample).draw(analysis);
        if (chart.isPresent()) {
            program.page().gap().line(0, program.text("tour.chart", chart.get().toString()));
        } else {
            program.remark("tour.no-chart");
        }
    }
}
