package dk.kaskade.ui.main;

import dk.kaskade.change.Sentence;
import dk.kaskade.host.Host;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.shell.MainFrame;
import dk.kaskade.ui.shell.Settings;
import dk.kaskade.ui.shell.SettingsFile;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the parts of one window share: the host, the open organisation, the queues, the words, and the window to speak over. */
final class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

    private final Host host;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final Wording wording;
    private final Actions actions;
    private final KnownFrameworks frameworks;
    private final Tasks files = new Tasks("files");
    private final Tasks analyses = new Tasks("analysis");
    private final Tasks trials = new Tasks("trial");
    private final Tasks views = new Tasks("views");
    private final Tasks exports = new Tasks("exports");
    private final Tasks comparisons = new Tasks("comparisons");
    private final Session session;
    private final Helping helping = new Helping(this);
    private @Nullable MainFrame frame;
    private List<ViewFactory> shown = List.of();

    Bench(Host host, SettingsFile settingsFile) {
        this.host = host;
        this.settingsFile = settingsFile;
        settings = settingsFile.read();
        settings.whenChosen(this::keepSettings);
        wording = new Wording(settings.language());
        actions = new Actions(wording);
        frameworks = new KnownFrameworks(host.registry());
        session = new Session(new HostAnalyser(host, frameworks), frameworks, analyses);
    }

    void frame(MainFrame window) {
        frame = window;
    }

    void views(List<ViewFactory> all) {
        shown = List.copyOf(all);
    }

    /** The views of the window. */
    List<ViewFactory> views() {
        return shown;
    }

    /** The window; there is one from the moment that anybody can ask. */
    MainFrame frame() {
        if (frame == null) {
            throw new IllegalStateException("the window is not made yet");
        }
        return frame;
    }

    Host host() {
        return host;
    }

    Session session() {
        return session;
    }

    Settings settings() {
        return settings;
    }

    SettingsFile settingsFile() {
        return settingsFile;
    }

    Wording wording() {
        return wording;
    }

    Actions actions() {
        return actions;
    }

    KnownFrameworks frameworks() {
        return frameworks;
    }

    /** The queue in which files are read and written. */
    Tasks files() {
        return files;
    }

    /** The queue in which a change is tried on a copy before somebody makes it. */
    Tasks trials() {
        return trials;
    }

    /** The queue in which files are written that are handed out, so that saving does not wait for them. */
    Tasks exports() {
        return exports;
    }

    /** The queue in which organisations are read that stand beside the open one, so that no view waits for a hundred. */
    Tasks comparisons() {
        return comparisons;
    }

    /** The guide. */
    Helping helping() {
        return helping;
    }

    /** What every view may use. */
    ViewContext viewContext() {
        return new ViewContext(session, wording, actions, new FrameNavigation(this), views);
    }

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** A text about documents. */
    String words(String key, Object... arguments) {
        return wording.text(Words.TEXTS, key, arguments);
    }

    /** What was done, in words. */
    String sentence(Sentence sentence) {
        return session.words(sentence, wording.language());
    }

    /** Says that something went wrong with a file. */
    void error(String what, Exception failure) {
        LOG.debug("{}", what, failure);
        Ask.error(frame(), wording, what, reason(failure));
    }

    /** Why, for people. */
    String reason(Exception failure) {
        if (failure instanceof dk.kaskade.store.DocumentFormatException broken) {
            return broken.message(wording.language());
        }
        if (failure instanceof dk.kaskade.store.SaveException unsaved) {
            return unsaved.message(wording.language());
        }
        if (failure instanceof NoSuchFileException gone) {
            return text("desk.no-such-file", gone.getFile());
        }
        return String.valueOf(failure.getMessage() == null ? failure : failure.getMessage());
    }

    /** Keeps the settings; where that fails the person loses nothing that was worth a question. */
    void keepSettings() {
        try {
            settingsFile.write(settings);
        } catch (IOException e) {
            LOG.warn("settings are not kept", e);
        }
    }

    /** Ends the queues and lets go of the plugins. */
    void close() {
        files.close();
        analyses.close();
        trials.close();
        views.close();
        exports.close();
        comparisons.close();
        try {
            host.close();
        } catch (IOException e) {
            LOG.warn("plugins are not closed", e);
        }
    }
}
