package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.ui.main.LeftBehind.Choice;
import dk.kaskade.ui.main.LeftBehind.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Organisation SAVED =
            Organisation.empty("o", "Prøve", null).withPositions(List.of(Position.of("top", "Top", null)));
    private static final Organisation WORK =
            SAVED.withPositions(List.of(Position.of("top", "Top", null), Position.of("ny", "Ny", "top")));

    @TempDir
    private Path home;

    private Path file;
    private Path copy;

    @BeforeEach
    void write() throws Exception {
        file = home.resolve("prøve.json");
        copy = home.resolve("kopi.json");
        OrganisationFile.save(SAVED, file);
        Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));
        OrganisationFile.save(WORK, copy);
    }

    private LeftBehind left() {
        return LeftBehind.of(new RecoveredCopy(copy, "Prøve", file, null, NOON));
    }

    @Test
    void bothSidesAreToldWithWhatDiffers() {
        LeftBehind left = left();
        assertThat(left.aside()).isEqualTo(new Side.There(NOON, WORK));
        assertThat(left.filed()).isEqualTo(new Side.There(NOON.minusSeconds(60), SAVED));
        assertThat(left.differs().orElseThrow().added())
                .extracting(Position::id)
                .containsExactly("ny");
        assertThat(left.newer()).isFalse();
        assertThat(left.choices()).containsExactly(Choice.OPEN, Choice.BOTH, Choice.SAVED, Choice.LATER);
    }

    @Test
    void aFileThatWasSavedAfterTheCopyIsNewer() throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(1)));
        assertThat(left().newer()).isTrue();
    }

    @Test
    void whereTheFileIsGoneOnlyTheWorkCanBeOpened() throws Exception {
        Files.delete(file);
        LeftBehind left = left();
        assertThat(left.filed()).isEqualTo(new Side.Gone());
        assertThat(left.differs()).isEmpty();
        assertThat(left.choices()).containsExactly(Choice.OPEN, Choice.THROW_AWAY, Choice.LATER);
    }

    @Test
    void whereTheFileIsBrokenOnlyTheWorkCanBeOpened() throws Exception {
        Files.writeString(file, "{");
        LeftBehind left = left();
        assertThat(left.filed()).isInstanceOf(Side.Broken.class);
        assertThat(left.choices()).startsWith(Choice.OPEN).doesNotContain(Choice.BOTH, Choice.SAVED);
    }

    @Test
    void aBrokenCopyIsNotThrownAwayUnlessSomebodyChoosesSo() throws Exception {
        Files.writeString(copy, "{\"format\": ");
        LeftBehind left = left();
        assertThat(left.aside()).isInstanceOf(Side.Broken.class);
        assertThat(left.choices()).containsExactly(Choice.LATER, Choice.THROW_AWAY);
    }

    @Test
    void workThatNeverHadAFileHasNoOtherSide() {
        LeftBehind left = LeftBehind.of(new RecoveredCopy(copy, "Prøve", null, null, NOON));
        assertThat(left.filed()).isEqualTo(new Side.None());
        assertThat(left.choices()).doesNotContain(Choice.BOTH, Choice.SAVED);
    }
}
