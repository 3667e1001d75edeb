package dk.kaskade.ui.main;

import dk.kaskade.change.Retitle;
import dk.kaskade.framework.Framework;
import dk.kaskade.store.FileState;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A program that opens a file, changes it, says so, and then waits to be killed. */
final class EditedUntilKilled {
    private EditedUntilKilled() {}

    /** @param arguments the file, the folder for copies, the new title of the position {@code top} */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        FileState state = FileState.of(file);
        Session session = unanalysed();
        Autosave autosave =
                new Autosave(session, new RecoveryFolder(Path.of(arguments[1])), document -> Optional.of(state));
        session.listen(autosave);
        var read = OrganisationFile.read(file);
        EventQueue.invokeAndWait(() -> {
            session.open(read, file, true);
            autosave.start();
            session.apply(new Retitle("top", arguments[2]));
            session.open(read.withName("Den anden"), null, false);
            session.apply(new Retitle("top", "Også " + arguments[2]));
        });
        System.out.println("edited");
        Thread.sleep(Long.MAX_VALUE);
    }

    /** A session whose organisation nobody looks at. */
    static Session unanalysed() {
        return new Session(
                (organisation, cancelled) -> {
                    throw new CancellationException();
                },
                organisation -> Framework.none(),
                new Tasks("no analysis"));
    }
}
