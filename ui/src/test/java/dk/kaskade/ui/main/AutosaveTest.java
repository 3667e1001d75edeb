package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Retitle;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.FileState;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import java.awt.EventQueue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private static final long MOST_LOST_MS = 10_000;
    private static final Organisation SAVED =
            Organisation.empty("o", "Prøve", null).withPositions(List.of(Position.of("top", "Top", null)));

    @TempDir
    private Path home;

    private Path file;
    private RecoveryFolder folder;
    private Session session;
    private Autosave autosave;

    @BeforeEach
    void begin() throws Exception {
        file = home.resolve("prøve.json");
        OrganisationFile.save(SAVED, file);
        folder = new RecoveryFolder(home.resolve("recovered"));
        session = EditedUntilKilled.unanalysed();
        autosave = new Autosave(session, folder, document -> Optional.empty());
        session.listen(autosave);
        EventQueue.invokeAndWait(() -> session.open(SAVED, file, true));
    }

    @AfterEach
    void end() throws Exception {
        EventQueue.invokeAndWait(autosave::end);
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(home.resolve("recovered"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(home.resolve("recovered"))) {
            return all.filter(one -> !one.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private List<Path> copies() throws IOException {
        return files().stream().filter(one -> one.toString().endsWith(".json")).toList();
    }

    private static void within(long millis, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void edit() throws Exception {
        EventQueue.invokeAndWait(() -> session.apply(new Retitle("top", "Ny")));
    }

    private void copyIsThere() throws Exception {
        EventQueue.invokeAndWait(() -> {
            try {
                assertThat(autosave.now()).isPresent();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(files()).isNotEmpty();
    }

    @Test
    void killedTenSecondsAfterAnEditNothingIsLost() throws Exception {
        Path copies = home.resolve("of the other");
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditedUntilKilled.class.getName(),
                        file.toString(),
                        copies.toString(),
                        "Øverst")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        RecoveryFolder left = new RecoveryFolder(copies);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("edited");
            Thread.sleep(MOST_LOST_MS);
            assertThat(left.leftOver()).as("while it lives").isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(left.leftOver()).hasSize(2);
        RecoveredCopy unnamed = only(left, copy -> copy.saveTo().isEmpty());
        assertThat(OrganisationFile.read(unnamed.file())
                        .position("top")
                        .orElseThrow()
                        .title())
                .isEqualTo("Også Øverst");
        RecoveredCopy copy = only(left, one -> one.saveTo().isPresent());
        Organisation work = OrganisationFile.read(copy.file());
        assertThat(work.position("top").orElseThrow().title()).isEqualTo("Øverst");
        assertThat(copy.saveTo()).contains(file);
        assertThat(copy.state()).isEqualTo(FileState.of(file));
        assertThat(OrganisationFile.read(file)).as("the file").isEqualTo(SAVED);
    }

    private static RecoveredCopy only(RecoveryFolder folder, Predicate<RecoveredCopy> wanted) {
        List<RecoveredCopy> all = folder.leftOver().stream().filter(wanted).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void eachDocumentHasItsOwnCopyUntilItIsSavedOrShut() throws Exception {
        edit();
        EventQueue.invokeAndWait(() -> session.open(SAVED.withName("Ny"), null, false));
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> copies().size() == 2);
        EventQueue.invokeAndWait(() -> session.savedAs(
                session.documents().get(0), session.documents().get(0).organisation(), file));
        within(MOST_LOST_MS, () -> copies().size() == 1);
        assertThat(OrganisationFile.read(copies().get(0)).name()).isEqualTo("Ny");
        EventQueue.invokeAndWait(session::close);
        within(MOST_LOST_MS, () -> files().isEmpty());
    }

    @Test
    void whatTheWorkBeganWithLiesBesideTheCopyOfAFile() throws Exception {
        edit();
        EventQueue.invokeAndWait(() -> session.open(SAVED.withName("Uden fil"), null, false));
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> copies().size() == 2);
        List<Path> bases =
                files().stream().filter(one -> one.toString().endsWith(".base")).toList();
        assertThat(bases).hasSize(1);
        assertThat(OrganisationFile.read(bases.get(0))).isEqualTo(SAVED);
    }

    @Test
    void anEditOfADocumentThatIsNotShownIsCopied() throws Exception {
        edit();
        EventQueue.invokeAndWait(session::showNone);
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> copies().size() == 1);
        assertThat(OrganisationFile.read(copies().get(0))
                        .position("top")
                        .orElseThrow()
                        .title())
                .isEqualTo("Ny");
    }

    @Test
    void whereNoCopyCanBeWrittenThatIsToldAndThatItCanAgain() throws Exception {
        List<Boolean> told = new CopyOnWriteArrayList<>();
        EventQueue.invokeAndWait(() -> autosave.onTrouble(failure -> told.add(failure.isPresent())));
        Path inTheWay = Files.writeString(home.resolve("recovered"), "no folder");
        edit();
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> told.size() == 1);
        Files.delete(inTheWay);
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> told.size() == 2);
        assertThat(told).containsExactly(true, false);
        assertThat(copies()).hasSize(1);
    }

    @Test
    void whatIsStillBeingTypedIsInTheCopyAndIsTypedOn() throws Exception {
        boolean[] typing = {true};
        session.listen(new SessionListener() {
            @Override
            public void settling() {
                throw new AssertionError("the typing was ended");
            }

            @Override
            public void copying(Consumer<OrganisationChange> typed) {
                if (typing[0]) {
                    typed.accept(new Retitle("top", "Halvt skrev"));
                }
            }
        });
        Organisation before = session.organisation();
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> copies().size() == 1);
        Organisation work = OrganisationFile.read(copies().get(0));
        assertThat(work.position("top").orElseThrow().title()).isEqualTo("Halvt skrev");
        assertThat(session.organisation()).isSameAs(before);

        typing[0] = false;
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> files().isEmpty());
    }

    @Test
    void aCopyOfWhatIsSavedThatWasAskedForInTroubleStays() throws Exception {
        EventQueue.invokeAndWait(() -> {
            try {
                autosave.now();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            autosave.look();
            autosave.look();
        });
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aCopyIsWrittenThoughAViewCannotTellWhatIsTyped() throws Exception {
        edit();
        session.listen(new SessionListener() {
            @Override
            public void copying(Consumer<OrganisationChange> typed) {
                throw new IllegalStateException("expected by the test");
            }
        });
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> copies().size() == 1);
    }

    @Test
    void whatIsSavedIsNotCopied() throws Exception {
        EventQueue.invokeAndWait(autosave::look);
        EventQueue.invokeAndWait(() -> session.open(SAVED.withName("Ny"), null, false));
        EventQueue.invokeAndWait(autosave::look);
        within(MOST_LOST_MS, () -> !copies().isEmpty());
        assertThat(copies()).hasSize(1);
        assertThat(OrganisationFile.read(copies().get(0)).name()).isEqualTo("Ny");
    }

    @Test
    void undoneToWhatIsSavedTheCopyGoes() throws Exception {
        edit();
        copyIsThere();
        EventQueue.invokeAndWait(session::undo);
        within(MOST_LOST_MS, () -> files().isEmpty());
    }

    @Test
    void savedTheCopyGoes() throws Exception {
        edit();
        copyIsThere();
        EventQueue.invokeAndWait(() -> session.savedAs(session.organisation(), file));
        within(MOST_LOST_MS, () -> files().isEmpty());
    }

    @Test
    void closedTheCopyGoes() throws Exception {
        edit();
        copyIsThere();
        EventQueue.invokeAndWait(session::close);
        within(MOST_LOST_MS, () -> files().isEmpty());
    }

    @Test
    void leftTheCopyIsGoneAtOnce() throws Exception {
        edit();
        copyIsThere();
        EventQueue.invokeAndWait(autosave::end);
        assertThat(files()).isEmpty();
    }

    @Test
    void theCopyStaysWhileAnOlderValueWasSaved() throws Exception {
        edit();
        copyIsThere();
        EventQueue.invokeAndWait(() -> session.savedAs(SAVED, file));
        EventQueue.invokeAndWait(() -> assertThat(session.isDirty()).isTrue());
        assertThat(files()).isNotEmpty();
    }

    @Test
    void aCopyTakenOverGoesWhenThereIsANewOne() throws Exception {
        Path old = folder.fresh("old");
        folder.write(old, SAVED, file, null);
        EventQueue.invokeAndWait(() -> {
            OpenDocument found = session.open(SAVED.withName("Fundet"), file, false);
            autosave.takeOver(found, old);
        });
        within(MOST_LOST_MS, () -> !Files.exists(old));
        assertThat(copies()).hasSize(1);
        assertThat(OrganisationFile.read(copies().get(0)).name()).isEqualTo("Fundet");
    }
}
