package dk.kaskade.plugin.halsnaes.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Idea;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.plugin.halsnaes.HalsnaesPlugin;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import java.awt.EventQueue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdeasTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Framework framework = Framework.none();
    private Catalogue catalogue = Catalogue.of(framework);

    @BeforeEach
    void read() throws IOException {
        try (InputStream text = Objects.requireNonNull(HalsnaesPlugin.class.getResourceAsStream("framework.json"))) {
            framework = FrameworkFile.read(text, "framework.json");
        }
        catalogue = Catalogue.of(framework);
    }

    private Idea idea(String id) {
        return framework.ideas().stream()
                .filter(idea -> idea.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Organisation organisation(Agreement... agreements) {
        Position position = new Position.Builder("a")
                .title("Leder")
                .holders(List.of("p"))
                .agreements(List.of(agreements))
                .build();
        return new Organisation(
                "o",
                "O",
                "halsnaes",
                DAY,
                List.of(),
                List.of(),
                List.of(position),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Extras.NONE);
    }

    @Test
    void letsEverythingThroughUntilSomethingIsAsked() {
        assertThat(catalogue.found(Sieve.OPEN)).isEqualTo(framework.ideas());
    }

    @Test
    void filtersByAreaAndKindAndWordsTogether() {
        Sieve courage = Sieve.OPEN.withArea("mod");

        assertThat(catalogue.found(courage)).contains(idea("mod-ide-09")).doesNotContain(idea("tillid-ide-01"));
        assertThat(catalogue.found(courage.withKind("question")))
                .contains(idea("mod-ide-10"))
                .doesNotContain(idea("mod-ide-09"));
        assertThat(catalogue.found(courage.withWords("FORSØG rum"))).contains(idea("mod-ide-09"));
        assertThat(catalogue.found(courage.withWords("findes ikke"))).isEmpty();
    }

    @Test
    void gathersWhatBelongsToNoArea() {
        List<Idea> other = catalogue.found(Sieve.OPEN.withArea(Catalogue.OTHER));

        assertThat(catalogue.hasOther()).isTrue();
        assertThat(other).contains(idea("personligt-ide-01")).doesNotContain(idea("personligt-ide-03"));
        assertThat(catalogue.areaNames(idea("personligt-ide-01"))).isEmpty();
    }

    @Test
    void findsTheIdeasWhosePointsShareAThemeWithAValue() {
        List<Idea> whole = catalogue.found(Sieve.OPEN.withValue("vaerdi-helhed"));

        assertThat(whole).isNotEmpty().hasSizeLessThan(framework.ideas().size());
        assertThat(whole).doesNotContain(idea("personligt-ide-01"));
        assertThat(catalogue.values()).hasSize(3);
    }

    @Test
    void keepsAPickAndItsNoteThroughTheFile() throws IOException {
        Pick bare =
                Pick.of(Pick.fresh("a1", idea("mod-ide-09"), DAY), this::idea).orElseThrow();
        Organisation saved = organisation(bare.noted("Prøv det i foråret"));
        Organisation read = OrganisationFile.read(new StringReader(OrganisationFile.toJson(saved)), "o.json");

        Pick pick = Picks.of(read, framework).of("a").get(0);
        assertThat(bare.note()).isEmpty();
        assertThat(pick.idea()).isEqualTo(idea("mod-ide-09"));
        assertThat(pick.note()).isEqualTo("Prøv det i foråret");
        assertThat(pick.agreement().text()).startsWith("Skab rum til forsøg: ");
        assertThat(pick.noted(" ").text()).isEqualTo(bare.agreement().text());
    }

    @Test
    void takesAnotherWordingOfTheAgreementAsTheNote() {
        Agreement fresh = Pick.fresh("a1", idea("mod-ide-09"), DAY);
        Agreement other = new Agreement("a1", "Vi prøver", fresh.made(), null, List.of(), fresh.extras());

        Pick pick = Pick.of(other, this::idea).orElseThrow();
        assertThat(pick.note()).isEqualTo("Vi prøver");
        assertThat(pick.noted("Vi prøver igen").text()).isEqualTo("Vi prøver igen");
    }

    @Test
    void leavesOtherAgreementsAlone() {
        Agreement plain = new Agreement("a1", "Aftalt", DAY, null, List.of(), Extras.NONE);
        Agreement gone = new Agreement("a2", "Aftalt", DAY, null, List.of(), new Extras(Map.of("idea", "findes-ikke")));

        assertThat(Picks.of(organisation(plain, gone), framework).of("a")).isEmpty();
        assertThat(Picks.of(organisation(plain), framework).figure("a").isEmpty())
                .isTrue();
    }

    @Test
    void anIdeaIsTakenAlongAndPutBackAsStepsThatCanBeUndone() throws Exception {
        Tasks tasks = new Tasks("ideas-test");
        Wording wording = new Wording(Texts.DANISH);
        List<String> said = new ArrayList<>();
        Session session = new Session(
                (organisation, cancelled) -> {
                    throw new CancellationException();
                },
                organisation -> framework,
                tasks);
        ViewContext context = new ViewContext(session, wording, new Actions(wording), new Told(said), tasks);
        EventQueue.invokeAndWait(() -> {
            IdeasView view = new IdeasView(new IdeasDesk(context), any -> true);
            session.open(organisation(), null, true);
            Organisation before = session.organisation();
            view.turn(idea("mod-ide-09"));
            assertThat(session.organisation()).isSameAs(before);
            session.select(Selection.of("a"));
            view.turn(idea("mod-ide-09"));
            assertThat(Picks.of(session.organisation(), framework).figure("a").done())
                    .isEqualTo(1);
            assertThat(said).containsExactly("Taget med til næste samtale: Skab rum til forsøg");
            view.turn(idea("mod-ide-09"));
            assertThat(session.organisation()).isEqualTo(before);
            session.undo();
            assertThat(Picks.of(session.organisation(), framework).of("a")).hasSize(1);
            session.undo();
            assertThat(session.organisation()).isEqualTo(before);
        });
        tasks.close();
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(IdeasDesk.TEXTS.keys(Texts.DANISH)).isEqualTo(IdeasDesk.TEXTS.keys(Texts.ENGLISH));
    }

    /** Remembers what was said. */
    private record Told(List<String> said) implements Navigation {
        @Override
        public void show(String view) {}

        @Override
        public void say(String sentence) {}

        @Override
        public void done(String sentence) {
            said.add(sentence);
        }
    }
}
