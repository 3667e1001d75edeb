package dk.kaskade.plugin.holbaek.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.plugin.holbaek.HolbaekPlugin;
import dk.kaskade.plugin.holbaek.view.Translations.Place;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.answer.TypedArea;
import dk.kaskade.ui.leaders.Figure;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private Framework framework = Framework.none();
    private List<String> points = List.of();

    @BeforeEach
    void read() throws IOException {
        try (InputStream text = Objects.requireNonNull(HolbaekPlugin.class.getResourceAsStream("framework.json"))) {
            framework = FrameworkFile.read(text, "framework.json");
        }
        points = framework.expectations().stream().map(Expectation::id).toList();
    }

    private static Position.Builder position(String id, String above) {
        return new Position.Builder(id)
                .title(id)
                .roles(List.of("leder"))
                .holders(List.of("p-" + id))
                .reportsTo(above.isEmpty() ? null : above);
    }

    private static Response words(String words) {
        return Response.OPEN.withWords(words);
    }

    private static Organisation organisation(Position... positions) {
        return new Organisation(
                "o",
                "O",
                "holbaek",
                null,
                List.of(),
                List.of(),
                List.of(positions),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Extras.NONE);
    }

    private Translations translations(Position... positions) {
        return Translations.of(organisation(positions), framework);
    }

    @Test
    void countsWordsOfWhatIsAsked() {
        Position some = position("a", "")
                .response(points.get(0), words("Jeg begynder hos borgeren"))
                .response(points.get(1), words("   "))
                .response(points.get(2), Response.OPEN.withStatus(ResponseStatus.NOT_APPLICABLE))
                .build();

        assertThat(translations(some).progress("a")).isEqualTo(new Figure(1, 14));
        assertThat(translations(position("b", "").build()).progress("b")).isEqualTo(new Figure(0, 15));
        assertThat(translations(some).progress("nobody")).isEqualTo(Figure.NONE);
    }

    @Test
    void asksNobodyWhereThePositionIsVacant() {
        Translations vacant = translations(position("a", "").holders(List.of()).build());

        assertThat(vacant.progress("a")).isEqualTo(Figure.NONE);
        assertThat(vacant.nextWithout(null)).isEmpty();
    }

    @Test
    void laysThePageOutInTheThreeAreasWithTheLeadersWordsBeside() {
        Translations both = translations(
                position("a", "").response(points.get(0), words("Ovenfra")).build(),
                position("b", "a").build());

        List<Area> page = both.page("b", "rest");
        assertThat(page)
                .hasSize(3)
                .allMatch(area -> area.points().size() == 5)
                .allMatch(area -> !area.prompt().isBlank());
        assertThat(page.get(0).points().get(0).above()).isEqualTo("Ovenfra");
        assertThat(page.get(0).points().get(1).above()).isEmpty();
        assertThat(both.page("a", "rest").get(0).points().get(0).above()).isEmpty();
    }

    @Test
    void goesDownThePageThenDownTheChainAndRoundAgain() {
        Position.Builder full = position("b", "a");
        points.forEach(point -> full.response(point, words("ord")));
        Translations all = translations(
                position("a", "").build(), full.build(), position("c", "a").build());

        assertThat(all.nextWithout(null)).contains(new Place("a", points.get(0)));
        assertThat(all.nextWithout(new Place("a", points.get(0)))).contains(new Place("a", points.get(1)));
        assertThat(all.nextWithout(new Place("a", points.get(14)))).contains(new Place("c", points.get(0)));
        assertThat(all.nextWithout(new Place("b", points.get(3)))).contains(new Place("c", points.get(0)));
        assertThat(all.nextWithout(new Place("c", points.get(14)))).contains(new Place("a", points.get(0)));
        assertThat(translations(full.build()).nextWithout(null)).isEmpty();
    }

    @Test
    void whatIsTypedInOneVisitIsUndoneAtOnce() throws Exception {
        Tasks tasks = new Tasks("words-test");
        Wording wording = new Wording(Texts.DANISH);
        Session session = new Session(
                (organisation, cancelled) -> {
                    throw new CancellationException();
                },
                organisation -> framework,
                tasks);
        WordsDesk desk = new WordsDesk(new ViewContext(session, wording, new Actions(wording), new Nowhere(), tasks));
        EventQueue.invokeAndWait(() -> {
            session.open(organisation(position("a", "").build()), null, true);
            Organisation before = session.organisation();
            Translations now = Translations.of(before, framework);
            LeaderRow leader = now.rows().get(0);
            WordsPage page = new WordsPage(desk, leader, null, now.page("a", ""), true);
            List<TypedArea> fields = new ArrayList<>();
            gather(page.component(), fields);
            assertThat(fields).hasSize(15);
            fields.get(0).setText("Jeg spørger");
            fields.get(0).settle();
            fields.get(0).setText("Jeg spørger borgeren først");
            fields.get(0).settle();
            assertThat(session.organisation()
                            .positions()
                            .get(0)
                            .response(points.get(0))
                            .words())
                    .isEqualTo("Jeg spørger borgeren først");
            assertThat(session.history().orElseThrow().done()).hasSize(1);
            page.settle();
            fields.get(1).setText("Ser ud");
            page.settle();
            assertThat(session.history().orElseThrow().done()).hasSize(2);
            session.undo();
            session.undo();
            assertThat(session.organisation()).isEqualTo(before);
        });
        tasks.close();
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(WordsDesk.TEXTS.keys(Texts.DANISH)).isEqualTo(WordsDesk.TEXTS.keys(Texts.ENGLISH));
    }

    private static void gather(Container in, List<TypedArea> found) {
        for (Component each : in.getComponents()) {
            if (each instanceof TypedArea area) {
                found.add(area);
            } else if (each instanceof Container inner) {
                gather(inner, found);
            }
        }
    }

    /** There is no window to go anywhere in. */
    private static final class Nowhere implements Navigation {
        @Override
        public void show(String view) {}

        @Override
        public void say(String sentence) {}

        @Override
        public void done(String sentence) {}
    }
}
