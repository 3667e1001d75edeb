package dk.kaskade.plugin.odsherred.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.plugin.odsherred.OdsherredPlugin;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Works the table as keys do, without a window. */
class MarksViewTest {
    private final Tasks tasks = new Tasks("marks-test");
    private final Wording wording = new Wording(Texts.DANISH);
    private final List<String> shown = new ArrayList<>();
    private Framework framework = Framework.none();
    private Session session;
    private ViewContext context;
    private MarksTable table;

    @BeforeEach
    void open() throws Exception {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(OdsherredPlugin.class.getResourceAsStream("framework.json")),
                StandardCharsets.UTF_8)) {
            framework = FrameworkFile.read(text, "framework.json");
        }
        session = new Session(
                (organisation, cancelled) -> {
                    throw new CancellationException();
                },
                organisation -> framework,
                tasks);
        context = new ViewContext(session, wording, new Actions(wording), new Remembered(shown), tasks);
        Organisation sample = OrganisationFile.read(sample());
        EventQueue.invokeAndWait(() -> {
            session.open(sample, null, true);
            table = new MarksTable(new MarksDesk(context), new MarksModel(new MarksDesk(context)));
            show(null);
        });
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    private static Path sample() {
        Path at = Path.of("").toAbsolutePath();
        while (!at.resolve("sample-orgs").toFile().isDirectory()) {
            at = at.getParent();
        }
        return at.resolve("sample-orgs").resolve("odsherred.json");
    }

    private record Remembered(List<String> shown) implements Navigation {
        @Override
        public void show(String view) {
            shown.add(view);
        }

        @Override
        public void say(String sentence) {}

        @Override
        public void done(String sentence) {}
    }

    private void show(GuideMark only) {
        table.show(Strengths.of(session.organisation(), framework), only);
    }

    private void press(String key) {
        table.getActionMap().get(key).actionPerformed(new ActionEvent(table, 0, key));
        show(null);
    }

    private Integer own(int row, int mark) {
        Strengths now = Strengths.of(session.organisation(), framework);
        return now.of(now.rows().get(row).id(), mark).own();
    }

    @Test
    void aStrengthIsSetByDigitAndStepsAndAllOfItUndoneAtOnce() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Organisation before = session.organisation();
            table.changeSelection(3, 2, false, false);
            press("typed 5");
            assertThat(own(3, 1)).isEqualTo(5);
            press("typed -");
            press("typed -");
            assertThat(own(3, 1)).isEqualTo(3);
            assertThat(session.history().orElseThrow().done()).hasSize(1);
            session.undo();
            assertThat(session.organisation()).isEqualTo(before);
        });
    }

    @Test
    void anotherCellIsAnotherStep() throws Exception {
        EventQueue.invokeAndWait(() -> {
            table.changeSelection(3, 1, false, false);
            press(own(3, 0) != null && own(3, 0) == 5 ? "typed 4" : "typed 5");
            table.changeSelection(3, 2, false, false);
            press(own(3, 1) != null && own(3, 1) == 5 ? "typed 4" : "typed 5");
            assertThat(session.history().orElseThrow().done()).hasSize(2);
        });
    }

    @Test
    void nothingIsSetBesideTheScaleNorOnTheLeader() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Organisation before = session.organisation();
            table.changeSelection(3, 1, false, false);
            press("typed 6");
            press("typed 0");
            table.changeSelection(3, 0, false, false);
            press("typed 4");
            assertThat(session.organisation()).isSameAs(before);
        });
    }

    @Test
    void theSelectedLeaderIsSelectedEverywhereAndItsRoleCardOpened() throws Exception {
        EventQueue.invokeAndWait(() -> {
            table.changeSelection(5, 1, false, false);
            String leader = Strengths.of(session.organisation(), framework)
                    .rows()
                    .get(5)
                    .id();
            assertThat(session.selection().lead()).contains(leader);
            press("ENTER");
            assertThat(shown).containsExactly(Navigation.ROLE_CARD);
        });
    }

    @Test
    void oneMarkHasAllTheRoomAndAllStandSideBySide() throws Exception {
        EventQueue.invokeAndWait(() -> {
            assertThat(table.getColumnCount()).isEqualTo(framework.guideMarks().size() + 1);
            show(framework.guideMarks().get(2));
            assertThat(table.getColumnCount()).isEqualTo(2);
            assertThat(table.getColumnName(1))
                    .isEqualTo(framework.guideMarks().get(2).name());
        });
    }

    @Test
    void isOnlyForTheFrameworkItBelongsTo() throws Exception {
        ViewFactory view = ServiceLoader.load(ViewPlugin.class).stream()
                .filter(provider -> provider.type() == OdsherredViews.class)
                .map(provider -> provider.get().views(context).get(0))
                .findFirst()
                .orElseThrow();

        assertThat(view.isFor(framework)).isTrue();
        assertThat(view.isFor(Framework.none())).isFalse();
        assertThat(view.title(new Wording(Texts.ENGLISH))).isEqualTo("Guide marks");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(MarksDesk.TEXTS.keys(Texts.DANISH)).isEqualTo(MarksDesk.TEXTS.keys(Texts.ENGLISH));
    }
}
