package dk.kaskade.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.DocumentFormatException;
import dk.kaskade.store.FileState;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {
    private static final Organisation START = Organisation.empty("o", "start", null);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("fil.json");
        OrganisationFile.save(START, file);
    }

    private static OpenDocument rename(OpenDocument document, String name) {
        return document.with(history -> ((History.Tried.Done) history.apply(new RenameOrganisation(name))).history());
    }

    @Test
    void opensCleanAndKnowsItsFile() throws IOException {
        OpenDocument document = OpenDocument.open(file);
        assertThat(document.organisation()).isEqualTo(START);
        assertThat(document.dirty()).isFalse();
        assertThat(document.fileNow()).contains(FileState.Now.SAME);
    }

    @Test
    void seesThatSomebodyElseSaved() throws IOException {
        OpenDocument document = OpenDocument.open(file);
        OrganisationFile.save(START.withName("theirs"), file);
        assertThat(document.fileNow()).contains(FileState.Now.CHANGED);
        Files.delete(file);
        assertThat(document.fileNow()).contains(FileState.Now.GONE);
    }

    @Test
    void isCleanAfterSavingUnlessItWasEditedMeanwhile() throws IOException {
        OpenDocument edited = rename(OpenDocument.open(file), "one");
        FileState written = edited.writeTo(file);
        assertThat(edited.saved(edited.organisation(), file, written).dirty()).isFalse();
        assertThat(edited.saved(edited.organisation(), file, written).fileNow()).contains(FileState.Now.SAME);
        OpenDocument meanwhile = rename(edited, "two").saved(edited.organisation(), file, written);
        assertThat(meanwhile.dirty()).isTrue();
        assertThat(meanwhile.with(History::undo).dirty()).isFalse();
    }

    @Test
    void anUnsavedOneHasNoFileYet() throws IOException {
        OpenDocument document = OpenDocument.unsaved(START);
        assertThat(document.dirty()).isTrue();
        assertThat(document.fileNow()).isEmpty();
        Path other = folder.resolve("ny.json");
        OpenDocument saved = document.saved(START, other, document.writeTo(other));
        assertThat(saved.dirty()).isFalse();
        assertThat(saved.file()).isEqualTo(other);
    }

    @Test
    void opensNothingOfAFileThatCannotBeRead() throws IOException {
        Files.writeString(file, "{\"format\": \"kaskade/1\"");
        assertThatThrownBy(() -> OpenDocument.open(file)).isInstanceOf(DocumentFormatException.class);
    }
}
