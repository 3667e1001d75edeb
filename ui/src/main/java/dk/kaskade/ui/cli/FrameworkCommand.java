package dk.kaskade.ui.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code framework list|show|check|draft|wording}: the leadership foundations. */
@Command(name = "framework", synopsisSubcommandLabel = "COMMAND")
final class FrameworkCommand implements Runnable {
    private final Program program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private FrameworkCommand(Program program) {
        this.program = program;
    }

    static CommandLine with(Program program) {
        return new CommandLine(new FrameworkCommand(program))
                .addSubcommand(new FrameworkListCommand(program))
                .addSubcommand(new FrameworkShowCommand(program))
                .addSubcommand(new FrameworkCheckCommand(program))
                .addSubcommand(new FrameworkDraftCommand(program))
                .addSubcommand(new FrameworkWordingCommand(program));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), program.text("framework.which"));
    }
}
