package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Ground;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class CascadeWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openASample() throws Exception {
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void follow(Topic topic) throws Exception {
        WindowDriver.run(() -> {
            session.follow(topic);
            window.desktop().frame().showView(Navigation.CASCADE);
        });
    }

    private JTabbedPane tabs() throws Exception {
        return window.await(JTabbedPane.class, tabs -> tabs.getTitleAt(1).startsWith("Brud"));
    }

    @Test
    void leadersWhereItBreaksCarryItByAgreementUntilThatIsUndone() throws Exception {
        Organisation before = WindowDriver.ask(session::organisation);
        follow(Topic.thread(session.framework().threads().stream()
                .filter(thread -> thread.name().startsWith("Dagsorden"))
                .findFirst()
                .orElseThrow()
                .id()));
        JTabbedPane tabs = tabs();
        window.until("there are breaks", () -> !tabs.getTitleAt(1).equals("Brud 0"));
        int breaks = Integer.parseInt(WindowDriver.ask(() -> tabs.getTitleAt(1)).substring(5));
        WindowDriver.run(() -> tabs.setSelectedIndex(1));
        AbstractButton agree = window.await(
                AbstractButton.class,
                button -> button.getAccessibleContext().getAccessibleName().startsWith("Aftal lokalt"));
        window.click(agree);
        window.until("it is agreed", () -> session.isDirty() && !session.isLooking());
        window.until(
                "fewer breaks are left",
                () -> Integer.parseInt(tabs.getTitleAt(1).substring(5)) < breaks);

        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> !session.isDirty());
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
    }

    @Test
    void aReadingIsConfirmedAndThatIsUndone() throws Exception {
        String thread = WindowDriver.ask(() -> session.framework().expectations().stream()
                .flatMap(this::threadsWithAReading)
                .findFirst()
                .orElseThrow());
        follow(Topic.thread(thread));
        AbstractButton confirm = window.awaitButton("Bekræft");
        WindowDriver.run(() -> confirm.scrollRectToVisible(confirm.getBounds()));
        WindowDriver.run(confirm::requestFocusInWindow);
        window.until("it has the focus", confirm::isFocusOwner);
        window.key(KeyEvent.VK_SPACE);
        window.until("it is written down", () -> session.organisation().links().size() == 1);
        assertThat(WindowDriver.ask(() -> session.organisation().links().get(0).decision()))
                .isEqualTo(LinkDecision.Verdict.CONFIRMED);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().links().isEmpty());
    }

    /** The threads in which something leads on only by somebody's reading. */
    private Stream<String> threadsWithAReading(Expectation from) {
        return from.leadsTo().stream()
                .filter(link -> link.ground() == Ground.READING)
                .flatMap(link -> session.framework().expectation(link.to()).stream())
                .filter(to -> !from.common() && !to.common())
                .flatMap(to -> to.threads().stream())
                .filter(from.threads()::contains);
    }

    @Test
    void allThatAPositionCarriesLeadsToTheWayOfOne() throws Exception {
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.CASCADE));
        window.click(window.awaitButton("Stilling"));
        JTable table = window.await(
                JTable.class,
                shown -> shown.getColumnCount() > 1 && shown.getColumnName(0).startsWith("Rød tråd"));
        window.until("it lists much", () -> table.getRowCount() > 10);
        WindowDriver.run(() -> {
            table.requestFocusInWindow();
            table.setRowSelectionInterval(2, 2);
        });
        window.until("it has the focus", table::isFocusOwner);
        window.key(KeyEvent.VK_ENTER);
        tabs();
        assertThat(WindowDriver.ask(session::topic)).isPresent();
    }
}
