package dk.kaskade.ui.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The call without a command: the window, or the tour where there is no display. Holds the options of every command. */
@Command(
        name = "kaskade",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]")
final class KaskadeCommand implements Callable<Integer> {
    private final Program program;
    private final Desktop desktop;
    private final Display display;

    /** Read by {@link Languages} before anything is parsed; here for the help and for refusing other languages. */
    @Option(names = "--lang", paramLabel = "da|en", scope = ScopeType.INHERIT)
    private Language language = Language.DA;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    KaskadeCommand(Program program, Desktop desktop, Display display) {
        this.program = program;
        this.desktop = desktop;
        this.display = display;
    }

    /** The languages there are texts in. */
    enum Language {
        DA,
        EN
    }

    @Override
    public Integer call() throws Exception {
        if (display.available()) {
            desktop.open(program.giveAwayHost(), null, program.askedLanguage());
            return ExitCode.WINDOW_OPEN;
        }
        return new Tour(program).run();
    }
}
