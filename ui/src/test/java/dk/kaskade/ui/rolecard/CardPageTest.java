package dk.kaskade.ui.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.card.CardShowroom;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardPageTest {
    private static final String LEADER = "l-dagtilbud";
    private static final String LEAF = "di-regnfrakken";
    private static final String FIRST = "leder-af-ledere-01";
    private static final Navigation NOWHERE = new Navigation() {
        @Override
        public void show(String view) {}

        @Override
        public void say(String sentence) {}

        @Override
        public void done(String sentence) {}
    };

    private final Wording wording = new Wording(Texts.DANISH);
    private final Tasks tasks = new Tasks("page-test");
    private Analysis odsherred;
    private Session session;
    private CardPage page;

    @BeforeEach
    void show() throws Exception {
        odsherred = Sights.sample("odsherred", "odsherred");
        session = CardShowroom.session(odsherred.context().framework());
        EventQueue.invokeAndWait(() -> {
            session.open(odsherred.organisation(), null, true);
            page = new CardPage(
                    new Desk(new ViewContext(session, wording, new Actions(wording), NOWHERE, tasks)), show -> {});
            page.setSize(1200, 800);
            page.show(Sights.sight(odsherred, LEADER), position(), Sieve.USUAL);
            layOut(page);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private Position position() {
        return session.organisation().position(LEADER).orElseThrow();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private <T extends Component> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        gather(page, type, found);
        return found;
    }

    private static <T extends Component> void gather(Container in, Class<T> type, List<T> found) {
        for (Component each : in.getComponents()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
            if (each instanceof Container inner) {
                gather(inner, type, found);
            }
        }
    }

    private JTextArea words() {
        return all(JTextArea.class).get(0);
    }

    @Test
    void whatIsTypedIsSavedAndStaysWhenWhatWasFoundArrivesMeanwhile() throws Exception {
        EventQueue.invokeAndWait(() -> {
            JTextArea before = words();
            before.setText("Vi siger det højt");
            Sight newer = Sights.sight(
                    Sights.analysis(session.organisation(), odsherred.context().framework()), LEADER);
            page.show(newer, position(), Sieve.USUAL);
            assertThat(words()).isSameAs(before);
            assertThat(words().getText()).isEqualTo("Vi siger det højt");
            page.settle();
            assertThat(position().response(FIRST).words()).isEqualTo("Vi siger det højt");
        });
    }

    @Test
    void anAnswerFromElsewhereIsShownAtOnceInTheSameLine() throws Exception {
        EventQueue.invokeAndWait(() -> {
            MineCell before = all(MineCell.class).get(0);
            Response old = position().response(FIRST);
            session.apply(new AnswerExpectation(
                    LEADER, FIRST, ResponseStatus.OPEN, old.words(), old.priority(), "", null, "x"));
            page.update(position());
            assertThat(all(MineCell.class).get(0)).isSameAs(before);
            assertThat(all(StatusPill.class).get(0).getText()).isEqualTo("ikke drøftet");
        });
    }

    @Test
    void aLineThatIsSettledStaysInSightUntilSomebodyAsksAnew() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Sieve discussed = Sieve.USUAL.with(true);
            Sight sight = Sights.sight(odsherred, LEADER);
            page.show(sight, position(), discussed);
            int lines = all(MineCell.class).size();
            Position settled = position();
            for (Line line : sight.groups().get(0).lines()) {
                if (line instanceof Line.Expected) {
                    Response practised = settled.response(line.key()).withStatus(ResponseStatus.PRACTISED);
                    settled = settled.change().response(line.key(), practised).build();
                }
            }
            page.update(settled);
            assertThat(all(MineCell.class)).hasSize(lines);
            page.show(sight, settled, Sieve.USUAL);
            page.show(sight, settled, discussed);
            assertThat(all(MineCell.class)).hasSizeLessThan(lines);
        });
    }

    @Test
    void withoutNamesNobodyCanWrite() throws Exception {
        EventQueue.invokeAndWait(() -> {
            page.show(Sights.nameless(odsherred, LEADER), position(), Sieve.USUAL);
            assertThat(all(JTextArea.class)).isNotEmpty().noneMatch(JTextArea::isEditable);
        });
    }

    @Test
    void wherePlaceIsShortNothingIsWiderThanThePage() throws Exception {
        EventQueue.invokeAndWait(() -> {
            for (int width : new int[] {380, 640, 980, 1400}) {
                page.setSize(width, 700);
                layOut(page);
                layOut(page);
                assertThat(all(Cell.class))
                        .filteredOn(Component::isVisible)
                        .allMatch(cell -> cell.getX() >= 0 && cell.getX() + cell.getWidth() <= width);
            }
        });
    }

    @Test
    void theFirstLinesAreThereAtOnceAndTheOthersSoonAfter() throws Exception {
        Sieve all = Sieve.USUAL.with(Sieve.Scope.ALL);
        EventQueue.invokeAndWait(() -> {
            page.show(Sights.sight(odsherred, LEAF), position(LEAF), all);
            assertThat(all(MineCell.class)).hasSize(12);
        });
        settled();
        EventQueue.invokeAndWait(() -> assertThat(all(MineCell.class))
                .hasSameSizeAs(Sights.sight(odsherred, LEAF).card().duties()));
    }

    @Test
    void linesOfALeaderWhoIsNoLongerShownAreNotBuilt() throws Exception {
        int lines = all(MineCell.class).size();
        Sieve all = Sieve.USUAL.with(Sieve.Scope.ALL);
        EventQueue.invokeAndWait(() -> {
            page.show(Sights.sight(odsherred, LEAF), position(LEAF), all);
            page.show(Sights.sight(odsherred, LEADER), position(), Sieve.USUAL);
        });
        settled();
        EventQueue.invokeAndWait(() -> assertThat(all(MineCell.class)).hasSize(lines));
    }

    @Test
    void whereNobodyIsBelowTheHeadSaysItForAllLines() throws Exception {
        EventQueue.invokeAndWait(() -> {
            assertThat(all(OnwardCell.class)).noneMatch(Cell::isFaint);
            page.show(Sights.sight(odsherred, LEAF), position(LEAF), Sieve.USUAL);
            assertThat(all(OnwardCell.class)).isNotEmpty().allMatch(Cell::isFaint);
            page.setSize(640, 700);
            layOut(page);
            layOut(page);
            assertThat(all(OnwardCell.class)).allMatch(cell -> cell.getWidth() == 0);
        });
    }

    private Position position(String id) {
        return session.organisation().position(id).orElseThrow();
    }

    /** Waits for what is left to be done in later events. */
    private static void settled() throws Exception {
        for (int i = 0; i < 10; i++) {
            EventQueue.invokeAndWait(() -> {});
        }
    }

    @Test
    void noPageKeepsAPersonWaiting() throws Exception {
        Organisation organisation = session.organisation();
        List<Sight> sights = organisation.positions().stream()
                .limit(30)
                .map(each -> Sights.sight(odsherred, each.id()))
                .toList();
        EventQueue.invokeAndWait(() -> {
            for (Sight sight : sights) {
                long start = System.nanoTime();
                Position now = organisation.position(sight.position()).orElseThrow();
                page.show(sight, now, Sieve.USUAL.with(Sieve.Scope.ALL));
                layOut(page);
                long ms = (System.nanoTime() - start) / 1_000_000;
                assertThat(ms).isLessThan(2_000);
            }
        });
    }
}
