package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecoveryFolderTest {
    private static final Organisation WORK = Organisation.empty("x", "Blåbærkøbing", null);
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path home;

    private Path folder;
    private RecoveryFolder copies;
    private long deadProcess;

    @BeforeEach
    void begin() throws Exception {
        folder = home.resolve("recovered");
        copies = new RecoveryFolder(folder);
        String java = ProcessHandle.current().info().command().orElse("java");
        Process ended =
                new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        deadProcess = ended.pid();
    }

    private Path leftBy(long process, Instant written, FileState state) throws IOException {
        Path copy = copies.fresh("work");
        copies.write(copy, WORK, home.resolve("mål.json"), state);
        Path note = copy.resolveSibling(copy.getFileName().toString().replace(".json", ".properties"));
        new RecoveryNote(WORK.name(), home.resolve("mål.json"), state, written, process).save(note);
        return copy;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void thereIsNothingWhereThereIsNoFolder() {
        assertThat(copies.leftOver()).isEmpty();
    }

    @Test
    void whatIsWrittenIsTheWork() throws IOException {
        Path copy = copies.fresh("work");
        copies.write(copy, Organisation.empty("x", "Først", null), null, null);
        copies.write(copy, WORK, null, null);
        assertThat(OrganisationFile.read(copy)).isEqualTo(WORK);
    }

    @Test
    void noTwoCopiesShareAName() {
        assertThat(copies.fresh("work")).isNotEqualTo(copies.fresh("work"));
    }

    @Test
    void aCopyOfALivingProgramIsNotLeftOver() throws IOException {
        copies.write(copies.fresh("work"), WORK, null, null);
        assertThat(copies.leftOver()).isEmpty();
    }

    @Test
    void aCopyOfADeadProgramIsLeftOverWithAllThatTheNoteSays() throws IOException {
        Path original = Files.writeString(home.resolve("mål.json"), "{}");
        FileState state = FileState.of(original);
        Path copy = leftBy(deadProcess, NOON, state);
        assertThat(copies.leftOver()).containsExactly(new RecoveredCopy(copy, "Blåbærkøbing", original, state, NOON));
    }

    @Test
    void anotherProcessThatGotTheSameIdLaterIsNotTheWriter() throws IOException {
        Path copy = leftBy(ProcessHandle.current().pid(), NOON.minusSeconds(1_000_000_000), null);
        assertThat(copies.leftOver()).extracting(RecoveredCopy::file).containsExactly(copy);
    }

    @Test
    void theNewestComesFirst() throws IOException {
        Path older = leftBy(deadProcess, NOON, null);
        Path newer = leftBy(deadProcess, NOON.plusSeconds(1), null);
        assertThat(copies.leftOver()).extracting(RecoveredCopy::file).containsExactly(newer, older);
    }

    @Test
    void theValueThatTheWorkBeganWithIsKeptBesideTheCopy() throws IOException {
        Organisation base = WORK.withName("Før");
        Path copy = leftBy(deadProcess, NOON, null);
        copies.writeBase(copy, base);
        assertThat(copies.leftOver()).hasSize(1);
        assertThat(copies.leftOver().get(0).base()).contains(base);
    }

    @Test
    void withoutItTheFileIsTheBaseOnlyWhileItHoldsTheSame() throws IOException {
        Path original = home.resolve("mål.json");
        Organisation base = WORK.withName("Før");
        leftBy(deadProcess, NOON, OrganisationFile.save(base, original));
        RecoveredCopy copy = copies.leftOver().get(0);
        assertThat(copy.base()).contains(base);
        OrganisationFile.save(base.withName("Af en anden"), original);
        assertThat(copy.base()).as("changed").isEmpty();
        Files.delete(original);
        assertThat(copy.base()).as("gone").isEmpty();
    }

    @Test
    void aBaseThatCannotBeReadIsNone() throws IOException {
        Path copy = leftBy(deadProcess, NOON, null);
        Files.writeString(RecoveryFolder.base(copy), "{");
        assertThat(copies.leftOver().get(0).base()).isEmpty();
    }

    @Test
    void removedNothingIsLeftBehind() throws IOException {
        Path copy = copies.fresh("work");
        copies.writeBase(copy, WORK);
        copies.writeBase(copy, WORK.withName("Før"));
        copies.write(copy, WORK, null, null);
        copies.write(copy, WORK.withName("Igen"), null, null);
        copies.remove(copy);
        copies.remove(copy);
        assertThat(names()).isEmpty();
    }

    @Test
    void aBrokenNoteLeavesTheCopyToBeFound() throws IOException {
        Files.createDirectories(folder);
        for (String text : List.of("", "name=x\nwritten=yesterday\nprocess=1", "\\u12", "process=many\nname=x")) {
            Path copy = Files.writeString(folder.resolve("broken.json"), "{");
            Files.setLastModifiedTime(copy, FileTime.from(NOON));
            Files.writeString(folder.resolve("broken.properties"), text);
            assertThat(copies.leftOver()).as(text).containsExactly(new RecoveredCopy(copy, "broken", null, null, NOON));
        }
    }

    @Test
    void aNoteWithoutACopyAndAFolderAreNoCopies() throws IOException {
        Files.createDirectories(folder.resolve("folder.json"));
        Files.writeString(folder.resolve("alone.properties"), "name=x");
        assertThat(copies.leftOver()).isEmpty();
    }

    @Test
    void theOriginalIsNewerOnlyWhereItWasWrittenAfterTheCopy() throws IOException {
        leftBy(deadProcess, NOON, null);
        RecoveredCopy copy = copies.leftOver().get(0);
        assertThat(copy.originalIsNewer()).as("gone").isFalse();
        Path original = Files.writeString(home.resolve("mål.json"), "{}");
        Files.setLastModifiedTime(original, FileTime.from(NOON));
        assertThat(copy.originalIsNewer()).as("same moment").isFalse();
        Files.setLastModifiedTime(original, FileTime.from(NOON.plusSeconds(1)));
        assertThat(copy.originalIsNewer()).as("later").isTrue();
    }
}
