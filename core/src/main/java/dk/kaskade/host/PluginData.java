package dk.kaskade.host;

import dk.kaskade.framework.Framework;
import dk.kaskade.store.DocumentFormatException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a plugin that is data only: a framework file. */
final class PluginData {
    private final Gathering gathering;
    private final FrameworkReader reader;

    PluginData(Gathering gathering, FrameworkReader reader) {
        this.gathering = gathering;
        this.reader = reader;
    }

    void load(Path file) {
        Framework framework;
        try (InputStream json = Files.newInputStream(file)) {
            framework = reader.read(json, file.getFileName().toString());
        } catch (DocumentFormatException e) {
            gathering.report(PluginReport.skipped(file, Reason.of("refused.framework-file", e)));
            return;
        } catch (Exception | StackOverflowError e) {
            gathering.report(PluginReport.skipped(file, Reason.of("refused.framework-file", message(e))));
            return;
        }
        Contribution brought = new Contribution(reader);
        brought.frameworks.add(framework);
        String id = framework.id();
        try {
            gathering.requireNew(id);
            gathering.take(id, brought);
            gathering.report(PluginReport.loaded(file, id, framework.name(), framework.version()));
        } catch (Refused e) {
            gathering.report(PluginReport.skipped(file, id, framework.name(), framework.version(), e.reason()));
        }
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}
