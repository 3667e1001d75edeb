package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that save the same file at the same time, killed at whatever moment it is. */
final class KilledWhileSavingTest {
    private static final int ROUNDS = 3;

    private static Process start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaveLoop.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(file + ".log"))
                .start();
    }

    private static void assertWhole(Path file) throws IOException {
        assertThat(SaveLoop.BOTH.contains(OrganisationFile.read(file))).isTrue();
    }

    @Test
    void theFileIsWholeAtEveryMoment(@TempDir Path folder) throws IOException, InterruptedException {
        Random random = new Random(7);
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(SaveLoop.BOTH.get(0), file);
        for (int round = 0; round < ROUNDS; round++) {
            FileState before = FileState.of(file);
            List<Process> programs = new ArrayList<>(List.of(start(file), start(file)));
            try {
                awaitChange(file, before, programs);
                long end = System.nanoTime() + 1_000_000L * (50 + random.nextInt(250));
                while (System.nanoTime() < end) {
                    assertWhole(file);
                }
            } finally {
                for (Process program : programs) {
                    program.destroyForcibly().waitFor();
                }
            }
            assertThat(Path.of(file + ".log")).isEmptyFile();
            assertWhole(file);
            assertWhole(folder.resolve("fil.json.bak"));
        }
        OrganisationFile.save(SaveLoop.BOTH.get(1), file);
        assertThat(OrganisationFile.read(file)).isEqualTo(SaveLoop.BOTH.get(1));
    }

    private static void awaitChange(Path file, FileState before, List<Process> programs) throws IOException {
        while (before.compareWith(file) == FileState.Now.SAME) {
            assertThat(programs).as(() -> "died: " + log(file)).allMatch(Process::isAlive);
            Thread.onSpinWait();
        }
    }

    private static String log(Path file) {
        try {
            return Files.readString(Path.of(file + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
