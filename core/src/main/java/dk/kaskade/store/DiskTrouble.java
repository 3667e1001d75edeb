package dk.kaskade.store;

import java.io.IOException;
import java.nio.file.Path;

/** Says in a sentence why a disk does not take a file. */
record DiskTrouble(Path file) {
    /** Something done on the disk. */
    interface Step {
        void take() throws IOException;
    }

    /** Something had from the disk. */
    interface Question<T> {
        T answer() throws IOException;
    }

    void tried(Step step) throws SaveException {
        asked(() -> {
            step.take();
            return true;
        });
    }

    <T> T asked(Question<T> question) throws SaveException {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new SaveException(file, SafeFile.keyOf(e, SafeFile.folder(file)), e);
        }
    }
}
