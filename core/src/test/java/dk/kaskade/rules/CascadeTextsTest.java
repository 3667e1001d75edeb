package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.Inspection;
import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the inspections of the cascade say, in one and in many. */
final class CascadeTextsTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=C1
            C1 chef leadsTo=T1
            T1 team
            """;

    private static String what(Inspection inspection, String organisation, String position) {
        FindingTexts texts = FindingTexts.of(
                List.of(inspection.info()), ChainText.organisation(organisation), FrameworkText.framework(FRAMEWORK));
        var finding = Look.with(inspection, organisation, FRAMEWORK).at(position);
        assertThat(texts.why(finding, Texts.ENGLISH)).isNotBlank();
        return texts.what(finding, Texts.DANISH) + "\n" + texts.advice(finding, Texts.DANISH);
    }

    @Test
    void blockedTellsTheAnswer() {
        assertThat(what(new Blocked(), "a level=1 notApplicable=D2\n  b level=2 notApplicable=C1", "b"))
                .isEqualTo("""
                        Forventningen »D1« fra a føres ikke videre her, fordi stillingen har svaret »gælder ikke« til »C1«.
                        Tal med a om svaret. Gælder forventningen alligevel, så sæt svaret tilbage til åben. Ellers aftal, hvem der fører ansvaret videre herfra.""");
        assertThat(what(new Blocked(), "a level=1\n  b level=2 notApplicable=C1", "b"))
                .startsWith("2 forventninger fra a føres ikke videre her, ")
                .contains("Det er: »D1« og »D2«.");
    }

    @Test
    void brokenTellsWhatIsLost() {
        assertThat(what(new Broken(), "a level=1 notApplicable=D2\n  b level=3", "b"))
                .isEqualTo("""
                        Forventningen »D1«, som a har, bæres hverken her eller længere nede i grenen.
                        Aftal med a, hvem i grenen der bærer »C1«. Er det denne stilling, så skriv det som en aftale, eller giv stillingen den rolle, som forventningen hører til.""");
    }

    @Test
    void interruptedTellsWhatPassesBy() {
        assertThat(what(new Interrupted(), "a level=1\n  b level=3\n    c level=4", "b"))
                .startsWith(
                        "2 forventninger, som a har, bæres videre længere nede, men ikke her. Det er: »D1« og »D2«.");
    }

    @Test
    void noSponsorTellsWhatIsPutAside() {
        assertThat(what(new NoSponsor(), "a level=2 notApplicable=C1\n  b level=4", "b"))
                .startsWith("Stillingen bærer forventningen »T1«. Den udspringer af »C1«, men alle, der har det højere"
                        + " oppe, har svaret »gælder ikke«.");
    }
}
