package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Theme;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The settings as a file of lines in the user's configuration folder. A line that cannot be understood counts as not there,
 * and a file that cannot be read counts as empty: settings never stop the program.
 */
public final class SettingsFile {
    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file where this system keeps such files. */
    public static SettingsFile ofUser() {
        return new SettingsFile(ConfigFolder.of(
                        System.getProperty("os.name", ""),
                        System::getenv,
                        Path.of(System.getProperty("user.home", ".")))
                .resolve("settings.properties"));
    }

    /** Where the settings lie, and other things that belong to this user alone. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** What was kept, or the settings of a new machine. */
    public Settings read() {
        Properties lines = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(in);
            } catch (IOException | IllegalArgumentException e) {
                lines.clear();
            }
        }
        return from(lines);
    }

    /**
     * Keeps the settings; the file is whole at every moment.
     *
     * @throws IOException where the folder cannot be written to
     */
    public void write(Settings settings) throws IOException {
        StringWriter out = new StringWriter();
        lines(settings).store(out, "Kaskade");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, out.toString(), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Settings from(Properties lines) {
        Settings settings = new Settings();
        read(lines, "theme", value -> settings.theme(Theme.valueOf(value)));
        read(lines, "language", value -> settings.language(Locale.forLanguageTag(value)));
        read(lines, "window.bounds", value -> settings.bounds(rectangle(value)));
        read(lines, "window.maximised", value -> settings.maximised(Boolean.parseBoolean(value)));
        read(lines, "dock.inspector", value -> settings.inspector(Boolean.parseBoolean(value)));
        read(lines, "dock.findings", value -> settings.findings(Boolean.parseBoolean(value)));
        read(lines, "dock.inspector.width", value -> settings.inspectorWidth(Integer.parseInt(value)));
        read(lines, "dock.findings.height", value -> settings.findingsHeight(Integer.parseInt(value)));
        read(lines, "text.size", value -> settings.textSize(TextSize.of(Integer.parseInt(value))));
        read(lines, "dock.plan", settings::docks);
        for (int i = Settings.MOST_RECENT; i >= 1; i--) {
            read(lines, "recent." + i, value -> settings.opened(recent(value)));
        }
        return settings;
    }

    private static void read(Properties lines, String key, Consumer<String> setting) {
        String value = lines.getProperty(key);
        if (value != null) {
            try {
                setting.accept(value.strip());
            } catch (RuntimeException e) {
                // a line that cannot be understood counts as not there
                lines.remove(key);
            }
        }
    }

    private static Rectangle rectangle(String value) {
        String[] parts = value.split(",", -1);
        Rectangle bounds = new Rectangle(
                Integer.parseInt(parts[0].strip()),
                Integer.parseInt(parts[1].strip()),
                Integer.parseInt(parts[2].strip()),
                Integer.parseInt(parts[3].strip()));
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException(value);
        }
        return bounds;
    }

    private static RecentFile recent(String value) {
        String[] parts = value.split("\\|", 5);
        return new RecentFile(
                Path.of(parts[4]),
                parts[3],
                LocalDateTime.parse(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]));
    }

    private static Properties lines(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty("theme", settings.theme().name());
        lines.setProperty("language", settings.language().toLanguageTag());
        settings.bounds()
                .ifPresent(
                        at -> lines.setProperty("window.bounds", at.x + "," + at.y + "," + at.width + "," + at.height));
        lines.setProperty("window.maximised", Boolean.toString(settings.maximised()));
        lines.setProperty("dock.inspector", Boolean.toString(settings.inspector()));
        lines.setProperty("dock.findings", Boolean.toString(settings.findings()));
        lines.setProperty("dock.inspector.width", Integer.toString(settings.inspectorWidth()));
        lines.setProperty("dock.findings.height", Integer.toString(settings.findingsHeight()));
        lines.setProperty("text.size", Integer.toString(settings.textSize().percent()));
        settings.docks().ifPresent(text -> lines.setProperty("dock.plan", text));
        int number = 0;
        for (RecentFile file : settings.recent()) {
            number++;
            lines.setProperty("recent." + number, line(file));
        }
        return lines;
    }

    private static String line(RecentFile file) {
        return file.opened() + "|" + file.positions() + "|" + file.gaps() + "|"
                + file.name().replace('|', '/') + "|" + file.path();
    }
}
