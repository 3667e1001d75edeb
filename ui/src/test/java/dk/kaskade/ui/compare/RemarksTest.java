package dk.kaskade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.correspondence.Correction;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.PointRef;
import dk.kaskade.correspondence.Verdict;
import dk.kaskade.store.CorrectionsFile;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksTest {
    private static final PointRef ONE = new PointRef("en", "a-1");
    private static final PointRef OTHER = new PointRef("to", "b-1");
    private static final Correction YES = Correction.of(ONE, OTHER, Verdict.CONFIRMED, LocalDate.of(2026, 11, 1), "");

    @TempDir
    private Path folder;

    private final Tasks tasks = new Tasks("test");
    private final List<Exception> troubles = new ArrayList<>();

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private Remarks remarks(Path file) {
        return new Remarks(file, tasks, () -> {}, troubles::add);
    }

    /** Waits until everything that was asked for before has been done and told. */
    private void settled() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        tasks.run(new Task<>("", progress -> true, any -> done.countDown(), failure -> done.countDown()));
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsSaidIsKeptInTheFileAndReadAgain() throws Exception {
        Path file = folder.resolve("ny").resolve("svar.json");
        EventQueue.invokeAndWait(() -> remarks(file).say(YES));
        settled();
        assertThat(CorrectionsFile.read(file).about(OTHER, ONE))
                .map(Correction::verdict)
                .contains(Verdict.CONFIRMED);
        Remarks again = remarks(file);
        EventQueue.invokeAndWait(again::begin);
        settled();
        assertThat(again.present().all()).hasSize(1);
    }

    @Test
    void itIsTakenBackAndSaidAgain() throws Exception {
        Path file = folder.resolve("svar.json");
        Remarks remarks = remarks(file);
        EventQueue.invokeAndWait(() -> {
            remarks.say(YES);
            remarks.unsay(ONE, OTHER);
        });
        assertThat(remarks.present()).isEqualTo(Corrections.NONE);
        EventQueue.invokeAndWait(remarks::undo);
        assertThat(remarks.present().all()).containsExactly(YES);
        EventQueue.invokeAndWait(remarks::undo);
        assertThat(remarks.canUndo()).isFalse();
        EventQueue.invokeAndWait(remarks::redo);
        settled();
        assertThat(CorrectionsFile.read(file).all()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNeverWrittenOver() throws Exception {
        Path file = Files.writeString(folder.resolve("svar.json"), "slet ikke JSON");
        Remarks remarks = remarks(file);
        EventQueue.invokeAndWait(remarks::begin);
        settled();
        assertThat(troubles).hasSize(1);
        EventQueue.invokeAndWait(() -> remarks.say(YES));
        settled();
        assertThat(troubles).hasSize(2);
        assertThat(remarks.present()).isEqualTo(Corrections.NONE);
        assertThat(Files.readString(file)).isEqualTo("slet ikke JSON");
    }
}
