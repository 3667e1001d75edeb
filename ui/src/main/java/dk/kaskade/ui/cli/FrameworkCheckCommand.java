package dk.kaskade.ui.cli;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framework check ID|FILE}: what the inspections say about a framework alone. */
@Command(name = "check")
final class FrameworkCheckCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "framework")
    private String framework = "";

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    FrameworkCheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Framework found = Frameworks.find(program, framework);
        InspectionReport report = program.host().analyse(found);
        Organisation nobody = Organisation.empty("", "", found.id());
        FindingTexts texts = FindingTexts.of(program.host().inspector().infos(), nobody, found);
        if (format == TextOrJson.JSON) {
            program.json(new FindingsJson(program.language(), texts).framework(found.id(), report, Severity.NOTICE));
        } else {
            new FindingsText(program, texts).framework(found, report);
        }
        return ExitCode.DONE;
    }
}
