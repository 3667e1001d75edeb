package dk.kaskade.host;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The folders the program looks in.
 *
 * @param plugins folders of plugins, the program's own first; they need not be there
 * @param samples folder of the sample organisations; need not be there
 */
public record Places(List<Path> plugins, Path samples) {
    /** System property: the folders of plugins instead of the usual ones, separated as on a class path. */
    public static final String PLUGINS = "kaskade.plugins";
    /** System property: the folder of samples instead of the one beside the program. */
    public static final String SAMPLES = "kaskade.samples";

    public Places {
        plugins = List.copyOf(plugins);
    }

    /** The folders for the program that {@code main} belongs to: beside its jar, and the user's own. */
    public static Places of(Class<?> main) {
        return of(folderOf(main), System.getProperties(), System.getenv());
    }

    static Places of(Path program, Properties properties, Map<String, String> environment) {
        String given = properties.getProperty(PLUGINS);
        List<Path> plugins = given == null
                ? List.of(
                        program.resolve("plugins"),
                        userData(properties, environment).resolve("plugins"))
                : Arrays.stream(given.split(File.pathSeparator)).map(Path::of).toList();
        String samples = properties.getProperty(SAMPLES);
        return new Places(plugins, samples == null ? program.resolve("sample-orgs") : Path.of(samples));
    }

    /** The folder with the jar, or the one with the folder of classes. */
    private static Path folderOf(Class<?> main) {
        try {
            Path source = Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
            return source.toAbsolutePath().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the system wants a program's data for one user. */
    private static Path userData(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            Path base = roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
            return base.resolve("Kaskade");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Kaskade");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("kaskade");
    }
}
