package dk.kaskade.ui.cli;

import dk.kaskade.framework.Framework;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framework show ID}: all that a framework says. */
@Command(name = "show")
final class FrameworkShowCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "framework")
    private String framework = "";

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    FrameworkShowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Framework found = Frameworks.find(program, framework);
        if (format == TextOrJson.JSON) {
            program.out().println(FrameworkFile.toJson(found).stripTrailing());
        } else {
            new FrameworkText(program).print(found);
        }
        return ExitCode.DONE;
    }
}
