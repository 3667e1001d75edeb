package dk.kaskade.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Retitle;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.ui.chain.ChainSearch.Found;
import dk.kaskade.ui.chain.ChainSearch.Kind;
import dk.kaskade.ui.filter.SearchWords;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainSearchTest {
    private static final Organisation SCHOOLS = ChainText.organisation("""
            dir title=Direktør roles=direktoer holders=anne unit=top
              c1 title=Skolechef roles=chef holders=bo unit=skoler
                s1 title=Skoleleder holders=carla unit=nordskolen
                s2 title=Souschef vacant unit=nordskolen
            unit: top
            unit: skoler
            unit: nordskolen
            """)
            .withPeople(List.of(
                    new Person("anne", "Anne Eksempel", Extras.NONE),
                    new Person("bo", "Bo Skabelon", Extras.NONE),
                    new Person("carla", "Carla Mønster", Extras.NONE)));

    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer threads=agenda
            C1 chef threads=agenda
            L1 leder
            """);

    private final Tasks tasks = new Tasks("test");
    private final Session session =
            new Session((organisation, cancelled) -> analyse(organisation), any -> FRAMEWORK, tasks);
    private final ChainSearch search = new ChainSearch(session);

    private static Analysis analyse(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
        return new Analysis(
                in, new Inspector(List.of()).inspect(in), FindingTexts.of(List.of(), organisation, FRAMEWORK));
    }

    @BeforeEach
    void open() throws Exception {
        EventQueue.invokeAndWait(() -> session.open(SCHOOLS, null, true));
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private List<Found> found(String words, Kind kind) {
        return search.find(words).stream().filter(found -> found.kind() == kind).toList();
    }

    private List<String> find(String words) {
        return found(words, Kind.POSITION).stream()
                .flatMap(found -> found.positions().stream())
                .toList();
    }

    @Test
    void findsByTitleHolderUnitAndId() {
        assertThat(find("souschef")).containsExactly("s2");
        assertThat(find("mønster")).containsExactly("s1");
        assertThat(find("nordskolen")).containsExactly("s1", "s2");
        assertThat(find("c1")).containsExactly("c1");
    }

    @Test
    void everyWordMustBeFoundInWhateverOrder() {
        assertThat(find("nord CARLA")).containsExactly("s1");
        assertThat(find("nord bo")).isEmpty();
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        assertThat(find("s")).startsWith("c1", "s1", "s2").contains("dir");
        assertThat(find("skole")).startsWith("c1", "s1");
    }

    @Test
    void ignoresCaseAndAccentsButKnowsTheDanishLetters() {
        assertThat(find("DIREKTØR")).containsExactly("dir");
        assertThat(find("Cárla")).containsExactly("s1");
        assertThat(find("direktor")).isEmpty();
        assertThat(SearchWords.fold("Å é Ü")).isEqualTo("å e u");
        assertThat(SearchWords.of("gar").fit(SearchWords.fold("går"))).isFalse();
    }

    @Test
    void findsPeopleAndUnitsWithTheirPositions() {
        assertThat(found("carla", Kind.PERSON))
                .containsExactly(new Found(Kind.PERSON, "Carla Mønster", "Skoleleder", List.of("s1")));
        assertThat(found("nordskolen", Kind.UNIT)).extracting(Found::positions).containsExactly(List.of("s1", "s2"));
        assertThat(found("souschef", Kind.PERSON)).isEmpty();
    }

    @Test
    void findsExpectationsAndThreadsWithThoseThatCarryThem() throws Exception {
        analysed();
        assertThat(found("d1", Kind.EXPECTATION)).extracting(Found::positions).containsExactly(List.of("dir"));
        assertThat(found("l1", Kind.EXPECTATION)).extracting(Found::positions).containsExactly(List.of());
        assertThat(found("AGENDA", Kind.THREAD)).extracting(Found::positions).containsExactly(List.of("dir", "c1"));
        assertThat(found("d9", Kind.EXPECTATION)).isEmpty();
    }

    @Test
    void lightsThePositionsFoundOrElseThoseOfTheFirstHit() throws Exception {
        analysed();
        List<List<String>> heard = new ArrayList<>();
        search.watch(heard::add);
        search.find("skoleleder");
        search.light(search.find("agenda").get(0));
        assertThat(heard).containsExactly(List.of("s1"), List.of("dir", "c1"), List.of("dir", "c1"));
    }

    private void analysed() throws Exception {
        for (int i = 0; i < 500 && session.analysis().isEmpty(); i++) {
            Thread.sleep(10);
            EventQueue.invokeAndWait(() -> {});
        }
        assertThat(session.analysis()).isPresent();
    }

    @Test
    void noWordsFindNothingAndPutOutTheLights() {
        List<Integer> heard = new ArrayList<>();
        search.watch(found -> heard.add(found.size()));
        assertThat(find("skole")).isNotEmpty();
        assertThat(find("  ")).isEmpty();
        assertThat(heard).containsExactly(3, 0);
    }

    @Test
    void aNewTitleIsFoundAtOnce() throws Exception {
        assertThat(find("kulturchef")).isEmpty();
        EventQueue.invokeAndWait(() -> session.apply(new Retitle("c1", "Kulturchef")));
        assertThat(find("kulturchef")).containsExactly("c1");
    }
}
