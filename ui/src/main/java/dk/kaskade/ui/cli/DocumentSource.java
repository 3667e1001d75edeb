package dk.kaskade.ui.cli;

import dk.kaskade.draft.Draft;
import dk.kaskade.draft.DraftReader;
import dk.kaskade.draft.Given;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.ui.paper.DocumentText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document that a framework is drafted from. */
final class DocumentSource {
    private DocumentSource() {}

    static Draft read(Program program, Path file, @Nullable String id, @Nullable String municipality)
            throws IOException {
        program.requireNoFolder(file);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        Given given = new Given(id == null ? "" : id, municipality == null ? "" : municipality, name);
        try {
            return DraftReader.read(DocumentText.read(file), given);
        } catch (UnreadableFileException e) {
            throw new BadInput(e.sentence(program.language()));
        }
    }

    static void requireOther(Program program, Path source, Path out) throws IOException {
        if (Files.exists(out) && Files.exists(source) && Files.isSameFile(out, source)) {
            throw program.badInput("import.same-file", out.toString());
        }
    }
}
