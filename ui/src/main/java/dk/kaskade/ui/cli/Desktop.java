package dk.kaskade.ui.cli;

import dk.kaskade.host.Host;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens the window; {@code main} supplies it, so that the command line knows no Swing. */
@FunctionalInterface
public interface Desktop {
    /**
     * Opens the window and returns; from then on the window owns the host and the process.
     *
     * @param file an organisation file to open, none = the welcome page
     */
    void open(Host host, @Nullable Path file, Locale language);
}
