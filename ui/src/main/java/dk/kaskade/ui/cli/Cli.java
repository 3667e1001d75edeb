package dk.kaskade.ui.cli;

import dk.kaskade.host.Host;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The program as it is called: reads the arguments, runs the command, and answers with an {@link ExitCode}. Results go to
 * standard output and everything else to standard error; a mistake of the user's is one line, never a stack trace, unless
 * {@code --debug} or the environment's {@code KASKADE_DEBUG} asks for it.
 */
public final class Cli {
    /** What is logged belongs into no answer, not even on standard error. Held, so that it is not collected. */
    private static final Logger ROOT = Logger.getLogger("");

    private final Terminal terminal;
    private final Supplier<Host> starter;
    private final Desktop desktop;
    private final Display display;

    /**
     * @param starter starts the host, at the first command that needs it
     * @param desktop opens the window
     * @param display tells whether there is a screen for it
     */
    public Cli(Terminal terminal, Supplier<Host> starter, Desktop desktop, Display display) {
        this.terminal = terminal;
        this.starter = starter;
        this.desktop = desktop;
        this.display = display;
    }

    /** Runs one call, in the language of {@code --lang} or else of the locale. */
    public int run(Locale locale, String... arguments) {
        Locale language = Languages.of(locale, arguments);
        Program program = new Program(terminal, language, Languages.asked(arguments), starter);
        Level before = ROOT.getLevel();
        try {
            ROOT.setLevel(debug(List.of(arguments)) ? before : Level.OFF);
            return commandLine(program, language).execute(arguments);
        } catch (Error e) {
            // picocli lets these through: too little memory or stack, a Java without fonts
            return failed(program, e, List.of(arguments));
        } finally {
            ROOT.setLevel(before);
            close(program);
            terminal.flush();
        }
    }

    private void close(Program program) {
        try {
            program.close();
        } catch (IOException e) {
            program.remark("fault.closing", String.valueOf(e.getMessage()));
        }
    }

    private CommandLine commandLine(Program program, Locale language) {
        var root = new CommandLine(new KaskadeCommand(program, desktop, display));
        root.addSubcommand(new OpenCommand(program, desktop, display));
        root.addSubcommand(new CheckCommand(program));
        root.addSubcommand(new ReachCommand(program));
        root.addSubcommand(new MetricsCommand(program));
        root.addSubcommand(new RoleCommand(program));
        root.addSubcommand(new ChartCommand(program));
        root.addSubcommand(new CompareCommand(program));
        root.addSubcommand(new DiffCommand(program));
        root.addSubcommand(new ExportCommand(program));
        root.addSubcommand(new ImportCommand(program));
        root.addSubcommand(FrameworkCommand.with(program));
        root.addSubcommand(new PluginsCommand(program));
        // set behind the subcommands: picocli hands these down to those that are there
        root.setResourceBundle(help(language));
        root.setOut(terminal.out());
        root.setErr(terminal.err());
        root.setUsageHelpWidth(Terminal.WIDTH);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        // a file may be called @name
        root.setExpandAtFiles(false);
        root.setParameterExceptionHandler((fault, given) -> badCall(program, fault));
        root.setExecutionExceptionHandler((fault, command, parsed) -> failed(program, fault, parsed.originalArgs()));
        return root;
    }

    private static ResourceBundle help(Locale language) {
        return ResourceBundle.getBundle(
                "dk.kaskade.ui.cli.help",
                Locale.forLanguageTag(language.getLanguage()),
                Cli.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private int badCall(Program program, ParameterException fault) {
        terminal.err().println("kaskade: " + Faults.inCall(program, fault));
        return ExitCode.BAD_INPUT;
    }

    private int failed(Program program, Throwable fault, List<String> arguments) {
        terminal.err().println("kaskade: " + Faults.inRun(program, fault));
        if (debug(arguments)) {
            fault.printStackTrace(terminal.err());
        }
        return ExitCode.BAD_INPUT;
    }

    private static boolean debug(List<String> arguments) {
        return System.getenv("KASKADE_DEBUG") != null || arguments.contains("--debug");
    }

    static Texts texts() {
        return Program.texts();
    }
}
