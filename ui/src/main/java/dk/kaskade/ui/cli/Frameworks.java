package dk.kaskade.ui.cli;

import dk.kaskade.framework.Framework;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the framework that an argument means: the id of one that is there, or a file. */
final class Frameworks {
    private Frameworks() {}

    static Framework find(Program program, String idOrFile) throws IOException {
        Optional<Framework> known = program.host().registry().framework(idOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Path file = Path.of(idOrFile);
            if (Files.exists(file)) {
                program.requireNoFolder(file);
                return FrameworkFile.read(file);
            }
        } catch (InvalidPathException e) {
            throw program.badInput("fault.no-such-framework", idOrFile);
        }
        throw program.badInput("fault.no-such-framework", idOrFile);
    }
}
