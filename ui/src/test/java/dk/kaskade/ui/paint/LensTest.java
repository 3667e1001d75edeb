package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Tint;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Framework FRAMEWORK = framework();

    private static Framework framework() {
        String json = """
                {"format": "kaskade-framework/1", "id": "proeve", "name": "Prøve",
                 "roles": [{"id": "chef", "name": "Chef", "level": 1}, {"id": "leder", "name": "Leder", "level": 2}],
                 "threads": [{"id": "traad", "name": "Tråden"}, {"id": "tom", "name": "Tom tråd"}],
                 "expectations": [
                  {"id": "e1", "roles": ["leder"], "title": "Første", "threads": ["traad"], "themes": ["trivsel"]},
                  {"id": "e2", "roles": ["leder"], "title": "Anden", "threads": ["traad"], "themes": ["mod"]},
                  {"id": "e3", "roles": ["chef"], "title": "Tredje", "themes": ["trivsel"]}],
                 "guideMarks": [{"id": "mod", "name": "Mod"}],
                 "practices": [{"id": "lus", "name": "LUS", "everyMonths": 12}, {"id": "mus", "name": "MUS", "everyMonths": 24}],
                 "norms": {"span": [{"role": "leder", "min": 5, "max": 10, "source": "Prøvenormen", "year": 2020}]}}
                """;
        try {
            return FrameworkFile.read(new StringReader(json), "proeve");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chief and a leader below. */
    private static ChartModel model(String lens, Locale language, UnaryOperator<Position.Builder> leader) {
        Position chief = new Position.Builder("chef")
                .title("Chef")
                .roles(List.of("chef"))
                .holders(List.of("a"))
                .strengths(List.of(new Strength("mod", 5, DAY, Extras.NONE)))
                .dialogues(List.of(held("lus", DAY), held("mus", DAY)))
                .response("e3", Response.OPEN.withStatus(ResponseStatus.DISCUSSED))
                .build();
        Position below = leader.apply(new Position.Builder("leder")
                        .title("Leder")
                        .roles(List.of("leder"))
                        .holders(List.of("b"))
                        .reportsTo("chef"))
                .build();
        Organisation organisation = Organisation.empty("o", "Prøve", null).withPositions(List.of(chief, below));
        Carried carried = Carried.of(Chain.of(organisation, FRAMEWORK), DAY);
        LensChoice choice = LensChoice.parse(lens).orElseThrow();
        return ChartModels.of(carried, List.of(), choice, ChartModels.Names.SHOWN, language);
    }

    private static ChartCard card(String lens, UnaryOperator<Position.Builder> leader) {
        return model(lens, Texts.DANISH, leader).card(1);
    }

    private static Dialogue held(String practice, LocalDate day) {
        return new Dialogue(practice, day, Extras.NONE);
    }

    private static UnaryOperator<Position.Builder> talk(LocalDate day) {
        return leader -> leader.dialogues(List.of(held("lus", day)));
    }

    private static UnaryOperator<Position.Builder> answers(ResponseStatus first, ResponseStatus second) {
        return leader ->
                leader.response("e1", Response.OPEN.withStatus(first)).response("e2", Response.OPEN.withStatus(second));
    }

    @Test
    void talksAreHeldUntilTwoMonthsBeforeTheyAreDue() {
        assertThat(card("talks:lus", talk(DAY.minusMonths(10).plusDays(1))).strip())
                .isEqualTo(Tint.PRACTISED);
        assertThat(card("talks:lus", talk(DAY.minusMonths(10))).strip()).isEqualTo(Tint.LEVEL2);
        assertThat(card("talks:lus", talk(DAY.minusMonths(12))).line3()).isEqualTo("forfalder 1. nov. 2026");
        assertThat(card("talks:lus", talk(DAY.minusMonths(12).minusDays(1))).strip())
                .isEqualTo(Tint.GAP);
        assertThat(card("talks:lus", leader -> leader).line3()).isEqualTo("aldrig holdt");
    }

    @Test
    void talksOfSeveralPracticesTellTheWorst() {
        ChartCard card = card("talks", talk(DAY.minusMonths(1)));

        assertThat(card.strip()).isEqualTo(Tint.GAP);
        assertThat(card.line3()).isEqualTo("1 af 2 er overskredet");
        assertThat(card.bar().first()).isEqualTo(0.5);
    }

    @Test
    void talksOfNobodySayNothing() {
        assertThat(card("talks:lus", leader -> leader.holders(List.of())).line3())
                .isEqualTo("ingen leder");
    }

    @Test
    void talksThatNobodyWroteDownAreNoGap() {
        ChartModel model = model("talks:mus", Texts.DANISH, leader -> leader);
        assertThat(model.legend().entries()).hasSize(4);

        Organisation silent = Organisation.empty("o", "Prøve", null)
                .withPositions(
                        List.of(new Position.Builder("x").holders(List.of("a")).build()));
        ChartModel nothing = ChartModels.of(
                Carried.of(Chain.of(silent, FRAMEWORK), DAY),
                List.of(),
                LensChoice.of(Lens.TALKS),
                ChartModels.Names.SHOWN,
                Texts.ENGLISH);
        assertThat(nothing.legend().notes()).containsExactly("No talks have been written down yet");
        assertThat(nothing.card(0).strip()).isEqualTo(Tint.LINE2);
    }

    @Test
    void marksHaveAsManyPiecesAsSteps() {
        for (int value = 1; value <= 5; value++) {
            Strength strength = new Strength("mod", value, null, Extras.NONE);
            assertThat(card("mark", leader -> leader.strengths(List.of(strength)))
                            .segments())
                    .isEqualTo(value);
        }
        assertThat(card("mark:mod", leader -> leader).line3()).isEqualTo("ikke sat");
    }

    @Test
    void marksTellWhereTheLeaderIsFarAway() {
        assertThat(card("mark", leader -> leader.strengths(List.of(new Strength("mod", 3, null, Extras.NONE))))
                        .line3())
                .isEqualTo("3 af 5 · lederen 5");
        assertThat(card("mark", leader -> leader.strengths(List.of(new Strength("mod", 4, null, Extras.NONE))))
                        .line3())
                .isEqualTo("4 af 5");
    }

    @Test
    void progressIsAllHalfSomeOrNothing() {
        assertThat(card("progress", answers(ResponseStatus.AGREED, ResponseStatus.PRACTISED))
                        .strip())
                .isEqualTo(Tint.PRACTISED);
        ChartCard half = card("progress", answers(ResponseStatus.AGREED, ResponseStatus.DISCUSSED));
        assertThat(half.strip()).isEqualTo(Tint.AGREED);
        assertThat(half.line3()).isEqualTo("1 af 2 på plads · 50 %");
        assertThat(card("progress", answers(ResponseStatus.OPEN, ResponseStatus.DISCUSSED))
                        .strip())
                .isEqualTo(Tint.LINE2);
    }

    @Test
    void progressLeavesOutWhatDoesNotApply() {
        assertThat(card("progress", answers(ResponseStatus.AGREED, ResponseStatus.NOT_APPLICABLE))
                        .line3())
                .isEqualTo("1 af 1 på plads · 100 %");
    }

    @Test
    void aThemeIsCarriedPutAsideOrNotExpected() {
        assertThat(card("theme:mod", leader -> leader).line3()).isEqualTo("ikke drøftet");
        assertThat(card("theme:mod", answers(ResponseStatus.OPEN, ResponseStatus.PRACTISED))
                        .strip())
                .isEqualTo(Tint.PRACTISED);
        assertThat(card("theme:mod", answers(ResponseStatus.OPEN, ResponseStatus.NOT_APPLICABLE))
                        .line3())
                .isEqualTo("gælder ikke her");
        assertThat(model("theme:mod", Texts.DANISH, leader -> leader).card(0).line3())
                .isEqualTo("forventes ikke her");
    }

    @Test
    void aThreadCountsAllItsExpectations() {
        ChartCard card = card("thread:traad", answers(ResponseStatus.AGREED, ResponseStatus.OPEN));

        assertThat(card.line3()).isEqualTo("1 af 2 på plads");
        assertThat(card.strip()).isEqualTo(Tint.DISCUSSED);
        assertThat(card.segments()).isEqualTo(3);
        assertThat(model("thread:tom", Texts.DANISH, leader -> leader).legend().notes())
                .containsExactly("Ingen forventning hører til tråden");
    }

    @Test
    void anExpectationIsNamedInTheLegend() {
        ChartModel model = model("expectation:e3", Texts.DANISH, leader -> leader);

        assertThat(model.legend().heading()).isEqualTo("Tredje");
        assertThat(model.card(0).line3()).isEqualTo("drøftet");
        assertThat(model.card(1).strip()).isEqualTo(Tint.LINE2);
    }

    @Test
    void spansNameTheirNormItsSourceAndYear() {
        assertThat(card("span", leader -> leader.staff(10)).strip()).isEqualTo(Tint.PRACTISED);
        assertThat(card("span", leader -> leader.staff(11)).strip()).isEqualTo(Tint.GAP);
        assertThat(card("span", leader -> leader.staff(4)).line3()).isEqualTo("4 ledes · norm 5–10");
        assertThat(card("span", leader -> leader).strip()).isEqualTo(Tint.LINE2);
        assertThat(model("span", Texts.ENGLISH, leader -> leader.staff(4))
                        .legend()
                        .notes())
                .containsExactly("Norm: Prøvenormen (2020)");
    }

    @Test
    void everyLensSpeaksBothLanguagesAndHasAName() {
        for (Lens lens : Lens.values()) {
            for (Locale language : Texts.LANGUAGES) {
                List<String> words = new ArrayList<>();
                ChartLegend legend = model(lens.id(), language, answers(ResponseStatus.OPEN, ResponseStatus.OPEN))
                        .legend();
                legend.entries().forEach(entry -> words.add(entry.text()));
                words.addAll(legend.notes());
                words.add(new ChartWords(language).get("lens." + lens.id()));
                assertThat(words)
                        .as("%s %s", lens, language)
                        .hasSizeGreaterThan(1)
                        .noneMatch(String::isBlank);
            }
        }
    }

    @Test
    void aChoiceIsReadFromTheCommandLine() {
        assertThat(LensChoice.parse("talks:lus")).contains(new LensChoice(Lens.TALKS, "lus"));
        assertThat(LensChoice.parse("role")).contains(LensChoice.of(Lens.ROLE));
        assertThat(LensChoice.parse("role:x")).isEmpty();
        assertThat(LensChoice.parse("findes-ikke")).isEmpty();
        assertThat(new LensChoice(Lens.TALKS, "lus")).hasToString("talks:lus");
    }

    @Test
    void whatCanBeLookedAtIsWhatTheFrameworkHas() {
        LensSubjects subjects = new LensSubjects(FRAMEWORK, Texts.DANISH);

        assertThat(subjects.of(Lens.TALKS)).extracting(LensSubjects.Subject::id).containsExactly("lus", "mus");
        assertThat(subjects.of(Lens.THEME)).extracting(LensSubjects.Subject::id).containsExactly("trivsel", "mod");
        assertThat(subjects.of(Lens.ROLE)).isEmpty();
        assertThat(subjects.has(new LensChoice(Lens.MARK, "mod"))).isTrue();
        assertThat(subjects.has(new LensChoice(Lens.MARK, "x"))).isFalse();
    }
}
