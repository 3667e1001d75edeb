package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDisplay
class MatrixWindowIT {
    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private JTable open(Path file) throws Exception {
        WindowDriver.run(() -> window.desktop().open(file));
        window.until("it is open", () -> session.file().equals(Optional.of(file)));
        window.untilAnalysed();
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.MATRIX));
        JTable table = window.await(
                JTable.class,
                found -> "Matrix".equals(found.getAccessibleContext().getAccessibleName()) && found.getRowCount() > 0);
        window.until("it has the focus", table::isFocusOwner);
        return table;
    }

    private JTable openSample() throws Exception {
        return open(Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json")));
    }

    private Response response(String position, String expectation) {
        return session.organisation().position(position).orElseThrow().response(expectation);
    }

    @Test
    void aStatusIsSetOverSeveralCellsByKeyAsOneStepAndUndone() throws Exception {
        JTable table = openSample();
        Organisation before = WindowDriver.ask(session::organisation);
        // the first two rows are directors, and so are the first columns theirs
        WindowDriver.run(() -> table.changeSelection(0, 0, false, false));
        window.key(KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
        window.key(KeyEvent.VK_RIGHT, KeyEvent.VK_SHIFT);
        window.until("four are marked", () -> table.getSelectedRowCount() * table.getSelectedColumnCount() == 4);
        window.until("both are selected", () -> session.selection().positions().size() == 2);
        window.key(KeyEvent.VK_4);
        window.until("it is answered", () -> session.organisation() != before);
        List<String> leaders =
                WindowDriver.ask(() -> List.copyOf(session.selection().positions()));
        String topic = WindowDriver.ask(() -> session.topic().map(Topic::id).orElseThrow());
        for (String leader : leaders) {
            assertThat(WindowDriver.ask(() -> response(leader, topic).status())).isEqualTo(ResponseStatus.PRACTISED);
        }
        assertThat(WindowDriver.ask(() -> session.history().orElseThrow().done()))
                .hasSize(1);
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(before));
    }

    @Test
    void ownWordsAreWrittenByKeyAndUndone() throws Exception {
        JTable table = openSample();
        Organisation before = WindowDriver.ask(session::organisation);
        WindowDriver.run(() -> table.changeSelection(0, 0, false, false));
        window.until("it is followed", () -> session.topic().isPresent());
        window.key(KeyEvent.VK_F2);
        JTextArea words = window.await(JTextArea.class, JTextArea::isFocusOwner);
        window.until("it stands still", () -> words.getHeight() > 0);
        window.write("Vi tager det op hver måned");
        window.key(KeyEvent.VK_ENTER);
        window.until("the table has the focus again", table::isFocusOwner);
        String leader = WindowDriver.ask(() -> session.selection().lead().orElseThrow());
        String topic = WindowDriver.ask(() -> session.topic().map(Topic::id).orElseThrow());
        assertThat(WindowDriver.ask(() -> response(leader, topic).words())).isEqualTo("Vi tager det op hver måned");
        window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        window.until("it is undone", () -> session.organisation().equals(before));
    }

    @Test
    void aCopyHasTheWordsThatAreBeingWrittenAndTheWritingGoesOn() throws Exception {
        JTable table = openSample();
        Organisation before = WindowDriver.ask(session::organisation);
        WindowDriver.run(() -> table.changeSelection(0, 0, false, false));
        window.until("it is followed", () -> session.topic().isPresent());
        window.key(KeyEvent.VK_F2);
        JTextArea words = window.await(JTextArea.class, JTextArea::isFocusOwner);
        String stood = WindowDriver.ask(words::getText);
        window.write("Vi tager det op");
        window.until("it is written", () -> words.getText().equals("Vi tager det op"));
        String leader = WindowDriver.ask(() -> session.selection().lead().orElseThrow());
        String topic = WindowDriver.ask(() -> session.topic().map(Topic::id).orElseThrow());
        Organisation draft = WindowDriver.ask(session::draft);
        assertThat(draft.position(leader).orElseThrow().response(topic).words()).isEqualTo("Vi tager det op");
        assertThat(WindowDriver.ask(session::organisation)).isSameAs(before);
        assertThat(WindowDriver.ask(() -> words.isFocusOwner() && words.getCaretPosition() == 15))
                .isTrue();
        window.key(KeyEvent.VK_ESCAPE);
        window.until("it is as it was", () -> words.getText().equals(stood));
        assertThat(WindowDriver.ask(session::draft)).isSameAs(before);
    }

    @Test
    void whatIsSelectedAndFollowedElsewhereIsMarked() throws Exception {
        JTable table = openSample();
        WindowDriver.run(() -> session.select(Selection.of("l-dagtilbud")));
        window.until(
                "its row is marked",
                () -> table.getSelectedRow() >= 0
                        && String.valueOf(table.getValueAt(table.getSelectedRow(), 0))
                                .startsWith("Leder af dagtilbud"));
        String second =
                WindowDriver.ask(() -> session.framework().expectations().get(1).id());
        WindowDriver.run(() -> session.follow(Topic.expectation(second)));
        String title =
                WindowDriver.ask(() -> session.framework().expectations().get(1).title());
        window.until(
                "its column is marked",
                () -> title.equals(table.getColumnName(Math.max(0, table.getSelectedColumn()))));
    }

    @Test
    void aThousandPositionsArePaintedWithoutWaiting() throws Exception {
        Path large = folder.resolve("stor.json");
        OrganisationFile.save(
                LargeOrganisation.of(
                                1000,
                                Checkout.host()
                                        .registry()
                                        .framework("odsherred")
                                        .orElseThrow(),
                                7)
                        .withFramework("odsherred"),
                large);
        JTable table = open(large);
        assertThat(table.getRowCount()).isEqualTo(1000);
        JScrollPane scroll = (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, table);
        assertThat(WindowDriver.ask(() -> scroll.getColumnHeader().getView().getHeight()))
                .isPositive();
        BufferedImage picture = new BufferedImage(1400, 800, BufferedImage.TYPE_INT_RGB);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            int from = i * 400;
            best = Math.min(best, WindowDriver.ask(() -> {
                Graphics2D g = picture.createGraphics();
                g.translate(0, -from);
                g.clipRect(0, from, 1400, 800);
                long start = System.nanoTime();
                table.paint(g);
                g.dispose();
                return (System.nanoTime() - start) / 1_000_000;
            }));
        }
        System.out.println("a page of the matrix is painted in " + best + " ms");
        assertThat(best).isLessThan(100);
    }
}
