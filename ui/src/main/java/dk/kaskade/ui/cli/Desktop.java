package dk.kaskade.ui.cli;

import dk.kaskade.host.Host;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the window; {@code main} supplies it, so that the command line knows no Swing. */
@FunctionalInterface
public interface Desktop {
    /**
     * Opens the window and returns; from then on the window owns the host and the process.
     *
     * @param file     an organisation file to open, none = the welcome page
     * @param language what {@code --lang} names; without it the window speaks what its settings say
     */
    void open(Host host, @Nullable Path file, Optional<Locale> language);
}
