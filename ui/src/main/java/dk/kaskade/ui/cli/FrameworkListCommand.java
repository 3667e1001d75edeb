package dk.kaskade.ui.cli;

import dk.kaskade.framework.Framework;
import java.util.Collection;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code framework list}: the frameworks that the plugins bring. */
@Command(name = "list")
final class FrameworkListCommand implements Callable<Integer> {
    private final Program program;

    FrameworkListCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Page page = program.page();
        Collection<Framework> all = program.host().registry().frameworks();
        if (all.isEmpty()) {
            page.line(0, program.text("framework.none"));
        }
        for (Framework framework : all) {
            page.line(0, Page.padded(framework.id(), 14), framework.name());
            page.line(
                    14,
                    program.text(
                            "framework.summary",
                            framework.municipality(),
                            framework.version(),
                            framework.roles().size(),
                            framework.expectations().size()));
        }
        return ExitCode.DONE;
    }
}
