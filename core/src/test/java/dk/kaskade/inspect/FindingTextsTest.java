package dk.kaskade.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References.Reference;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FindingTextsTest {
    private static final Organisation CHAIN = ChainText.organisation(
                    "a title=Skoleleder unit=u\n  b title=Nordskolens_leder")
            .withUnits(List.of(new Unit("u", "Nordskolen", null, null, null, Extras.NONE)))
            .withPeople(List.of(new Person("p", "Anne Eksempel", Extras.NONE)));
    private static final Framework FRAMEWORK = FrameworkText.framework("E1 chef threads=red");
    private static final FindingTexts TEXTS = FindingTexts.of(List.of(Inspector.FAILED), CHAIN, FRAMEWORK);

    @Test
    void putsInTheNameOfAPositionWithItsUnit() {
        assertThat(TEXTS.position("a")).isEqualTo("Skoleleder (Nordskolen)");
        assertThat(TEXTS.position("b")).isEqualTo("Nordskolens leder");
        assertThat(TEXTS.position("gone")).isEqualTo("gone");
    }

    @Test
    void doesNotRepeatAUnitThatTheTitleTells() {
        Organisation told = CHAIN.withPositions(List.of(
                CHAIN.positions().get(0).change().title("Leder af nordskolen").build()));

        assertThat(FindingTexts.of(List.of(), told, FRAMEWORK).position("a")).isEqualTo("Leder af nordskolen");
    }

    @Test
    void joinsListsInBothLanguages() {
        Named three = new Named(Kind.POSITION, List.of("a", "x", "y"));

        assertThat(what(three, Texts.DANISH)).contains("Skoleleder (Nordskolen), x og y");
        assertThat(what(three, Texts.ENGLISH)).contains("Skoleleder (Nordskolen), x and y");
        assertThat(what(Named.of(Kind.UNIT, "u"), Texts.DANISH)).contains("Nordskolen");
    }

    @Test
    void shortensALongListAndLeavesAnOrdinaryOneWhole() {
        assertThat(what(positions(6), Texts.DANISH)).contains("s0, s1, s2, s3, s4 og s5");
        assertThat(what(positions(7), Texts.DANISH)).contains("s0, s1, s2, s3, s4 og 2 andre");
        assertThat(what(positions(12), Texts.ENGLISH)).contains("s4 and 7 others");
    }

    @Test
    void quotesTitlesAndLowersRolesInsideASentence() {
        assertThat(what(Named.of(Kind.EXPECTATION, "E1"), Texts.DANISH)).contains("»E1«");
        assertThat(what(Named.of(Kind.THEME, "mod"), Texts.ENGLISH)).contains("“Courage, renewal and change”");
        assertThat(what(new Quoted(List.of("a", "b")), Texts.DANISH)).contains("»a« og »b«");
    }

    @Test
    void saysWhatAnUnknownIdIsAnIdOf() {
        assertThat(what(
                        new References(List.of(new Reference(Kind.UNIT, "u9"), new Reference(Kind.PERSON, "p9"))),
                        Texts.DANISH))
                .contains("enheden »u9« og personen »p9«");
    }

    @Test
    void writesDaysAsTheLanguageDoes() {
        assertThat(what(LocalDate.of(2026, 5, 1), Texts.DANISH)).contains("1. maj 2026");
        assertThat(what(LocalDate.of(2026, 5, 1), Texts.ENGLISH)).contains("1 May 2026");
    }

    @Test
    void leavesPeopleOutWhereAsked() {
        Finding finding = finding(Named.of(Kind.PERSON, "p"));
        Finding unknown = finding(new References(List.of(new Reference(Kind.PERSON, "anne-eksempel"))));

        assertThat(TEXTS.what(finding, Texts.DANISH)).contains("Anne Eksempel");
        assertThat(TEXTS.withoutNames().what(finding, Texts.DANISH))
                .contains("en person")
                .doesNotContain("Anne");
        assertThat(TEXTS.withoutNames().what(unknown, Texts.ENGLISH))
                .contains("a person")
                .doesNotContain("anne");
    }

    @Test
    void leavesOutWhatPeopleWroteTogetherWithTheirNames() {
        OwnWords words = new OwnWords(List.of("Anne Eksempel tager vagten."));

        assertThat(what(words, Texts.DANISH)).contains("»Anne Eksempel tager vagten«");
        assertThat(TEXTS.withoutNames().what(finding(words), Texts.DANISH))
                .contains("»…«")
                .doesNotContain("Anne");
    }

    @Test
    void shortensLongWordsBetweenTwoOfThem() {
        assertThat(what(new OwnWords(List.of("ord ".repeat(20).strip())), Texts.DANISH))
                .doesNotContain("…");
        assertThat(what(new OwnWords(List.of("ord ".repeat(21))), Texts.DANISH))
                .contains("»" + "ord ".repeat(20).strip() + " …«");
        assertThat(what(new OwnWords(List.of("o".repeat(90))), Texts.DANISH)).contains(" …«");
    }

    @Test
    void speaksDanishToEverybodyWhoIsNotEnglish() {
        assertThat(TEXTS.name("inspection.failed", Locale.FRENCH)).isEqualTo("Et eftersyn gik i stå");
        assertThat(TEXTS.name("inspection.failed", Locale.US)).isEqualTo("An inspection broke down");
        assertThat(TEXTS.name("plugin.gone", Locale.US)).isEqualTo("plugin.gone");
    }

    @Test
    void hasWhyAndAdvice() {
        assertThat(TEXTS.why(finding(""), Texts.DANISH)).isNotBlank();
        assertThat(TEXTS.advice(finding(""), Texts.ENGLISH)).isNotBlank();
    }

    private static Named positions(int count) {
        return new Named(
                Kind.POSITION, IntStream.range(0, count).mapToObj(i -> "s" + i).toList());
    }

    /** The ordinary sentence about a broken inspection has two places to put something in. */
    private static String what(Object argument, Locale locale) {
        return TEXTS.what(finding(argument), locale);
    }

    private static Finding finding(Object argument) {
        return Finding.of(Inspector.FAILED).arguments("x.y", argument).build();
    }
}
