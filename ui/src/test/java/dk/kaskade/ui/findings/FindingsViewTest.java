package dk.kaskade.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.ViewContext;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsViewTest {
    private final Tasks tasks = new Tasks("test");
    private final Session session =
            new Session((organisation, cancelled) -> Analyses.of(organisation), any -> Analyses.FRAMEWORK, tasks);
    private final Wording wording = new Wording(Locale.forLanguageTag("da"));
    private final Actions actions = new Actions(wording);
    private final List<String> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private JComponent view;
    private JTable table;

    /** Gives the same reason whenever it is asked. */
    private final class Said implements Talk {
        @Override
        public void say(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public void done(String sentence) {
            done.add(sentence);
        }

        @Override
        public Optional<String> reason(String finding) {
            asked.add(finding);
            return Optional.of("Slås op til foråret");
        }
    }

    @BeforeEach
    void open() throws Exception {
        CountDownLatch analysed = new CountDownLatch(1);
        EventQueue.invokeAndWait(() -> {
            Look.install(Theme.LIGHT);
            view = new FindingsViewFactory(new ViewContext(session, wording, actions, new Nowhere(), tasks), new Said())
                    .create()
                    .component();
            view.setSize(1200, 206);
            table = (JTable) find(view, JTable.class::isInstance);
            session.listen(new SessionListener() {
                @Override
                public void analysed() {
                    analysed.countDown();
                }
            });
            session.open(Analyses.SCHOOLS, null, true);
        });
        assertThat(analysed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private static Component find(Container in, Predicate<Component> wanted) {
        for (Component child : in.getComponents()) {
            if (wanted.test(child)) {
                return child;
            }
            Component below = child instanceof Container container ? find(container, wanted) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static void onScreen(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    @Test
    void aPositionSelectedElsewhereMarksItsFindings() throws Exception {
        onScreen(() -> session.select(Selection.of("v1")));
        onScreen(() -> {
            assertThat(table.getSelectedRows()).isNotEmpty();
            for (int row : table.getSelectedRows()) {
                assertThat(table.getValueAt(row, Column.POSITION.ordinal())).isEqualTo("Vejleder");
            }
            session.select(Selection.of("dir"));
            assertThat(table.getSelectedRows()).isEmpty();
        });
    }

    @Test
    void markingARowSelectsItsPositions() throws Exception {
        onScreen(() -> {
            for (int row = 0; row < table.getRowCount(); row++) {
                if (table.getValueAt(row, Column.POSITION.ordinal()).equals("Skoleleder m.fl.")) {
                    table.changeSelection(row, 0, false, false);
                }
            }
            assertThat(session.selection().positions()).containsExactly("s1", "s2", "s3");
        });
    }

    @Test
    void theNextGapGoesThroughAllOfThemAndRound() throws Exception {
        List<Set<String>> seen = new ArrayList<>();
        onScreen(() -> {
            for (int i = 0; i < 20; i++) {
                actions.run(ActionId.NEXT_GAP);
                seen.add(session.selection().positions());
            }
        });
        assertThat(seen).contains(Set.of("s1"), Set.of("s2"), Set.of("s3"), Set.of("v1"), Set.of("x1"));
        onScreen(() -> actions.run(ActionId.PREVIOUS_GAP));
        assertThat(session.selection().positions()).isEqualTo(seen.get(seen.size() - 2));
    }

    @Test
    void theSameRowStaysMarkedAfterAnEditElsewhere() throws Exception {
        onScreen(() -> table.changeSelection(table.getRowCount() - 1, 1, false, false));
        Set<String> before = session.selection().positions();
        CountDownLatch again = new CountDownLatch(1);
        onScreen(() -> {
            session.listen(new SessionListener() {
                @Override
                public void analysed() {
                    again.countDown();
                }
            });
            session.apply(new dk.kaskade.change.Retitle("dir", "Øverste leder"));
        });
        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        onScreen(() -> assertThat(table.getSelectedRow()).isEqualTo(table.getRowCount() - 1));
        assertThat(session.selection().positions()).isEqualTo(before);
    }

    @Test
    void acceptedWithAReasonItIsNoLongerCountedAndCanBeTakenBack() throws Exception {
        onScreen(() -> session.select(Selection.of("v1")));
        onScreen(() -> actions.run(ActionId.ACCEPT_FINDING));
        assertThat(asked).hasSize(1);
        assertThat(session.organisation().accepted())
                .extracting(a -> a.position() + ": " + a.reason())
                .isNotEmpty()
                .allMatch("v1: Slås op til foråret"::equals);
        assertThat(done).hasSize(1);
        onScreen(session::undo);
        assertThat(session.organisation().accepted()).isEmpty();
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() throws Exception {
        onScreen(() -> wording.speak(Locale.ENGLISH));
        onScreen(() -> assertThat(
                        table.getColumnModel().getColumn(Column.NEXT.ordinal()).getHeaderValue())
                .isEqualTo("Next step"));
    }
}
