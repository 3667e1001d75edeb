package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who holds a position, and a position twice: each found by its name in the search field, done and undone. */
@NeedsDisplay
class HoldingWindowIT {
    private static final String LEADER = "di-regnfrakken";

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;
    private Organisation before;

    @BeforeEach
    void selectALeader() throws Exception {
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
        window.click(window.card(LEADER));
        window.until("the leader is selected", () -> session.selection().lead().equals(Optional.of(LEADER)));
        before = WindowDriver.ask(session::organisation);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void command(ActionId id) throws Exception {
        window.key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await(SearchField.class, SearchField::isFocusOwner);
        window.write(">" + window.desktop().actions().name(id));
        JList<?> hits = window.await(JList.class, JList::isShowing);
        window.until("the command is found", () -> hits.getModel().getSize() == 1);
        window.key(KeyEvent.VK_ENTER);
        window.until("it is done", () -> session.organisation() != before);
    }

    private Position leader() throws Exception {
        return WindowDriver.ask(() -> session.organisation().position(LEADER).orElseThrow());
    }

    private void undo() throws Exception {
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone in one step", () -> session.organisation().equals(before));
    }

    @Test
    void aPositionIsVacatedAndHeldAgain() throws Exception {
        assertThat(leader().vacant()).isFalse();
        command(ActionId.VACATE);
        assertThat(leader().vacant()).isTrue();
        undo();
    }

    @Test
    void aLeaderIsActingAndNotAnyMore() throws Exception {
        boolean acting = leader().acting();
        command(ActionId.ACTING);
        assertThat(leader().acting()).isNotEqualTo(acting);
        undo();
    }

    @Test
    void aPositionIsDuplicatedBesideItselfWithoutItsHolder() throws Exception {
        command(ActionId.DUPLICATE);
        Position copy = WindowDriver.ask(() -> session.selected().orElseThrow());
        assertThat(copy.id()).isNotEqualTo(LEADER);
        assertThat(copy.title()).isEqualTo(leader().title());
        assertThat(copy.reportsTo()).isEqualTo(leader().reportsTo());
        assertThat(copy.vacant()).isTrue();
        assertThat(WindowDriver.ask(() -> session.organisation().positions()))
                .hasSize(before.positions().size() + 1);
        undo();
    }
}
