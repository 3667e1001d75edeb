package dk.kaskade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFolderTest {
    private static final CardFolder.Content EMPTY = (card, out) -> {};

    @TempDir
    private Path folder;

    private static List<RoleCard> cards() {
        return RoleCards.of(Cascade.of(Carried.of(
                        Chain.of(
                                ChainText.organisation("dir level=1 title=Direktør\n  c1 level=2 title=Chef\n"
                                        + "  c2 level=2 title=Chef"),
                                FrameworkText.framework("D1 direktoer")),
                        ChainText.DAY)))
                .all();
    }

    @Test
    void namesFilesByTitleForPeopleAndByIdForPrograms() throws IOException {
        CardFolder.forPeople(".x", EMPTY).write(cards(), folder.resolve("people"), Progress.UNWATCHED);
        CardFolder.forPrograms(".x", EMPTY).write(cards(), folder.resolve("programs"), Progress.UNWATCHED);
        assertThat(folder.resolve("people").toFile().list()).hasSize(3).anyMatch(name -> name.startsWith("Direktør"));
        assertThat(folder.resolve("programs").toFile().list()).containsExactlyInAnyOrder("dir.x", "c1.x", "c2.x");
    }

    @Test
    void leavesNothingWhereSomebodyCancels() {
        Progress afterOne = new Progress() {
            private boolean one;

            @Override
            public void done(double share) {
                one = true;
            }

            @Override
            public boolean cancelled() {
                return one;
            }
        };
        Path target = folder.resolve("cards");
        assertThatThrownBy(() -> CardFolder.forPeople(".x", EMPTY).write(cards(), target, afterOne))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
