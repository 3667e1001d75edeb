package dk.kaskade.ui.session;

import dk.kaskade.document.History;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.task.Running;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the organisations that are open in the window, with everything that is its own: what was done to it, its file, what
 * is known about it, what is selected in it. Two are never equal. On the event thread; only the session changes it.
 */
public final class OpenDocument {
    History history;
    Framework framework;

    @Nullable
    Path file;

    @Nullable
    Analysis analysis;

    @Nullable
    Running looking;

    Selection selection = Selection.NONE;

    @Nullable
    Topic topic;

    OpenDocument(History history, Framework framework, @Nullable Path file) {
        this.history = history;
        this.framework = framework;
        this.file = file;
    }

    /** The present value. */
    public Organisation organisation() {
        return history.present();
    }

    public History history() {
        return history;
    }

    /** The file it came from or was saved to last. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    public boolean isDirty() {
        return history.dirty();
    }

    boolean isLooking() {
        return analysis == null || analysis.organisation() != history.present();
    }

    void stopLooking() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }
}
