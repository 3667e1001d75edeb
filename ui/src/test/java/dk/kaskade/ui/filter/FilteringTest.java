package dk.kaskade.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionInfo;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.filter.PositionFilter.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FilteringTest {
    private static final Texts NO_TEXTS = Texts.beside(FilterWords.class, "filter");
    private static final InspectionInfo GAP =
            new InspectionInfo("proeve.hul", Severity.GAP, InspectionInfo.Subject.POSITION, NO_TEXTS);
    private static final InspectionInfo NOTICE =
            new InspectionInfo("proeve.nota", Severity.NOTICE, InspectionInfo.Subject.POSITION, NO_TEXTS);

    private final Organisation organisation = Organisation.empty("o", "Prøve", null)
            .withUnits(List.of(unit("a", null), unit("a1", "a"), unit("b", null), unit("r1", "r2"), unit("r2", "r1")))
            .withPeople(List.of(new Person("p", "Ågot Mønster", Extras.NONE)))
            .withPositions(List.of(
                    position("top", "Direktør", "a", "chef")
                            .holders(List.of("p"))
                            .build(),
                    position("mid", "Leder", "a1", "leder").build(),
                    position("low", "Leder af drift", "b", "leder").build(),
                    position("ring", "Uden rolle", "r1", "ukendt").build()));
    private final Framework framework = framework();

    private static Unit unit(String id, String parent) {
        return new Unit(id, "Enhed " + id, parent, "", null, Extras.NONE);
    }

    private static Position.Builder position(String id, String title, String unit, String role) {
        return new Position.Builder(id).title(title).unit(unit).roles(List.of(role));
    }

    private static Framework framework() {
        String json = """
                {"format": "kaskade-framework/1", "id": "proeve", "name": "Prøve",
                 "roles": [{"id": "chef", "name": "Chef", "level": 1}, {"id": "leder", "name": "Leder", "level": 2}],
                 "expectations": [{"id": "e", "roles": ["leder"], "title": "E", "themes": ["trivsel"]}]}
                """;
        try {
            return FrameworkFile.read(new StringReader(json), "proeve");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Filtering filtering(Finding... findings) {
        Carried carried = Carried.of(Chain.of(organisation, framework), LocalDate.of(2026, 11, 1));
        return new Filtering(carried, List.of(findings));
    }

    private static PositionFilter of(Kind kind, String... ids) {
        PositionFilter filter = PositionFilter.NONE;
        for (String id : ids) {
            filter = filter.with(kind, id, true);
        }
        return filter;
    }

    @Test
    void withoutAFilterEverybodyFits() {
        assertThat(filtering().ids(PositionFilter.NONE)).containsExactly("top", "mid", "low", "ring");
        assertThat(PositionFilter.NONE.withText("  ").isEmpty()).isTrue();
    }

    @Test
    void ofOneKindAnyFitsAndOfSeveralKindsAllMust() {
        assertThat(filtering().ids(of(Kind.ROLE, "leder"))).containsExactly("mid", "low");
        assertThat(filtering().ids(of(Kind.ROLE, "leder", "chef"))).containsExactly("top", "mid", "low");
        assertThat(filtering().ids(of(Kind.ROLE, "leder").with(Kind.UNIT, "b", true)))
                .containsExactly("low");
        assertThat(filtering().ids(of(Kind.ROLE, "findes-ikke"))).isEmpty();
    }

    @Test
    void aUnitHasThoseBelowIt() {
        assertThat(filtering().ids(of(Kind.UNIT, "a"))).containsExactly("top", "mid");
        assertThat(filtering().ids(of(Kind.UNIT, "a1"))).containsExactly("mid");
    }

    @Test
    void unitsInARingEndSomewhere() {
        assertThat(filtering().ids(of(Kind.UNIT, "r2"))).containsExactly("ring");
    }

    @Test
    void anyGapIsAnErrorOrAGapThatCounts() {
        Finding gap = Finding.of(GAP).position("mid").build();
        Finding notice = Finding.of(NOTICE).position("low").build();
        Finding accepted = Finding.of(GAP)
                .position("top")
                .build()
                .withAccepted(new Acceptance("proeve.hul", "top", null, List.of(), "aftalt", null, Extras.NONE));
        Filtering filtering = filtering(gap, notice, accepted);

        assertThat(filtering.ids(of(Kind.GAP, PositionFilter.ANY_GAP))).containsExactly("mid");
        assertThat(filtering.ids(of(Kind.GAP, "proeve.nota"))).containsExactly("low");
        assertThat(filtering.counts(Kind.GAP))
                .containsEntry("proeve.hul", 1)
                .containsOnlyKeys("*", "proeve.hul", "proeve.nota");
    }

    @Test
    void aThemeFitsWhoCarriesIt() {
        assertThat(filtering().ids(of(Kind.THEME, "trivsel"))).containsExactly("mid", "low");
        assertThat(filtering().ids(of(Kind.THEME, "mod"))).isEmpty();
    }

    @Test
    void everyWordOfTheTextMustStandSomewhere() {
        assertThat(filtering().ids(PositionFilter.NONE.withText("LEDER drift"))).containsExactly("low");
        assertThat(filtering().ids(PositionFilter.NONE.withText("ågot"))).containsExactly("top");
        assertThat(filtering().ids(PositionFilter.NONE.withText("agot"))).isEmpty();
        assertThat(filtering().ids(PositionFilter.NONE.withText("enhed a1"))).containsExactly("mid");
    }

    @Test
    void countsHowManyEachChoiceFits() {
        assertThat(filtering().counts(Kind.ROLE)).containsEntry("chef", 1).containsEntry("leder", 2);
        assertThat(filtering().counts(Kind.UNIT)).containsEntry("a", 2).containsEntry("b", 1);
    }

    @Test
    void everyPartCanBeTakenAwayByItself() {
        PositionFilter filter =
                of(Kind.ROLE, "leder").with(Kind.UNIT, "a", true).withText("x");
        FilterWords words = new FilterWords(organisation, framework, Texts.DANISH, id -> id);

        assertThat(words.parts(filter))
                .extracting(FilterWords.Part::text)
                .containsExactly("Rolle: Leder", "Enhed: Enhed a", "Tekst: x");
        assertThat(words.parts(filter).get(0).without())
                .isEqualTo(of(Kind.UNIT, "a").withText("x"));
        assertThat(words.parts(filter).get(2).without().text()).isEmpty();
    }

    @Test
    void tellsCountsInBothLanguages() {
        assertThat(new FilterWords(organisation, framework, Texts.DANISH, id -> id).count(42, 1128))
                .isEqualTo("42 af 1.128 stillinger");
        assertThat(new FilterWords(organisation, framework, Texts.ENGLISH, id -> id).count(1, 1))
                .isEqualTo("1 of 1 position");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(NO_TEXTS.keys(language)).isEqualTo(NO_TEXTS.keys(Texts.DANISH));
        }
    }
}
