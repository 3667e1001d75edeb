package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class RecoveryWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Path file;
    private Path copy;
    private Organisation work;

    @BeforeEach
    void leaveSomethingAndStart() throws Exception {
        file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        work = OrganisationFile.read(file).withName("Ikke gemt");
        Path recovered = Files.createDirectories(folder.resolve("recovered"));
        copy = recovered.resolve("left.json");
        OrganisationFile.save(work, copy);
        String path = file.toString().replace("\\", "\\\\");
        Files.writeString(
                recovered.resolve("left.properties"),
                "name=Ikke gemt\nwritten=2020-05-01T12:00:00Z\nprocess=1\noriginal=" + path + "\n");
        window = new WindowDriver(folder);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    @Test
    void whatWasLeftOverOpensAsUnsavedChangesOfItsFile() throws Exception {
        window.click(window.awaitButton("Åbn kopien"));
        window.untilAnalysed();
        Session session = window.desktop().session();
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(work);
        assertThat(WindowDriver.ask(session::isDirty)).isTrue();
        assertThat(WindowDriver.ask(session::file)).contains(file);
        window.until("the old copy is gone", () -> !Files.exists(copy));
    }

    @Test
    void whatIsKeptForLaterStays() throws Exception {
        window.click(window.awaitButton("Behold til senere"));
        assertThat(copy).exists();
        assertThat(WindowDriver.ask(window.desktop().session()::isOpen)).isFalse();
    }

    @Test
    void whatIsThrownAwayIsGone() throws Exception {
        window.click(window.awaitButton("Smid væk"));
        window.until("the copy is gone", () -> !Files.exists(copy));
        assertThat(file).exists();
    }

    @Test
    void aCopyThatCannotBeReadIsToldAndStays() throws Exception {
        Files.writeString(copy, "{\"format\": ");
        window.click(window.awaitButton("Åbn kopien"));
        window.click(window.awaitButton("Okay"));
        assertThat(copy).hasContent("{\"format\": ");
        assertThat(WindowDriver.ask(window.desktop().session()::isOpen)).isFalse();
    }
}
