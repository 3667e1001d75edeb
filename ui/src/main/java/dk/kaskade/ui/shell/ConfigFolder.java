package dk.kaskade.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where each system keeps a program's settings. */
final class ConfigFolder {

    private ConfigFolder() {}

    /** The folder for a system by name; {@code environment} gives null for what is not set. */
    static Path of(String system, Environment environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return in(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Kaskade");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Kaskade");
        }
        return in(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("kaskade");
    }

    private static Path in(@Nullable String told, Path usual) {
        return told == null || told.isBlank() ? usual : Path.of(told);
    }

    /** The variables of the environment. */
    interface Environment {
        @Nullable
        String get(String name);
    }
}
