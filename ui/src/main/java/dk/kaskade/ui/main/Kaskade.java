package dk.kaskade.ui.main;

import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import dk.kaskade.ui.cli.Cli;
import dk.kaskade.ui.cli.Display;
import dk.kaskade.ui.cli.ExitCode;
import dk.kaskade.ui.cli.Terminal;
import dk.kaskade.ui.shell.SettingsFile;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the program starts. */
public final class Kaskade {
    private Kaskade() {}

    public static void main(String[] arguments) {
        Cli cli = new Cli(Terminal.system(), () -> Host.start(Places.of(Kaskade.class)), Kaskade::open, Display::ask);
        int answer = cli.run(Locale.getDefault(), arguments);
        if (answer != ExitCode.WINDOW_OPEN) {
            System.exit(answer);
        }
    }

    private static void open(Host host, @Nullable Path file, Optional<Locale> language) {
        EventQueue.invokeLater(() -> {
            Desktop desktop = Desktop.open(host, SettingsFile.ofUser(), file, () -> System.exit(ExitCode.DONE));
            language.ifPresent(desktop::speak);
        });
    }
}
