package dk.kaskade.document;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.Opened;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.SaveException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A file in work: a value, so that saving works on a snapshot while the next one is edited. Saving is two steps for that
 * reason: {@link #writeTo} writes, on any thread; {@link #saved} notes it in the document as it is by then.
 *
 * @param file  where it lies, none = nowhere yet
 * @param state what the file held when it was read or written last, none = not known
 */
public record OpenDocument(
        History history, @Nullable Path file, @Nullable FileState state) {
    /** Reads a file. */
    public static OpenDocument open(Path file) throws IOException {
        Opened<Organisation> opened = OrganisationFile.open(file);
        return new OpenDocument(History.opened(opened.content()), file, opened.state());
    }

    /** Begins with an organisation that no file has yet: new, imported or made from a sample. */
    public static OpenDocument unsaved(Organisation organisation) {
        return new OpenDocument(History.unsaved(organisation), null, null);
    }

    public Organisation organisation() {
        return history.present();
    }

    public boolean dirty() {
        return history.dirty();
    }

    /** After an edit, an undo or a redo. */
    public OpenDocument with(UnaryOperator<History> step) {
        return new OpenDocument(step.apply(history), file, state);
    }

    /** How its file stands to what was read or written last; empty where it has none. Reads the file. */
    public Optional<FileState.Now> fileNow() throws IOException {
        return file == null || state == null ? Optional.empty() : Optional.of(state.compareWith(file));
    }

    /** Writes the present value; touches nothing but the file. */
    public FileState writeTo(Path target) throws SaveException {
        return OrganisationFile.save(organisation(), target);
    }

    /**
     * Notes that a value was written. Edited meanwhile, the document stays dirty.
     *
     * @param value the one that was written, perhaps no longer the present one
     */
    public OpenDocument saved(Organisation value, Path target, FileState written) {
        return new OpenDocument(history.savedAs(value), target, written);
    }
}
