package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Some sentences as people read them, in one and in many. */
final class SentencesTest {
    private static final String FRAMEWORK = """
            D1 direktoer threads=dagsorden themes=mod
            C1 chef threads=dagsorden
            T1 team threads=dagsorden
            A1 * translate
            span: * min=3 max=6 source=Nabo year=2015
            practice: lus everyMonths=12
            """;

    @Test
    void aThreadThatSkipsALevel() {
        assertThat(danish("", "framework.thread-skips-role"))
                .containsExactly("Tråden »dagsorden« står over og under, men ikke hos leder.");
    }

    @Test
    void aVacantPosition() {
        assertThat(danish("a level=2 vacant\nb level=3 vacant", "structure.vacant"))
                .containsExactly(
                        "Stillingen er ledig. Imens bærer ingen dens 2 forventninger: »C1« og »A1«.",
                        "Stillingen er ledig. Imens bærer ingen forventningen »A1«.");
    }

    @Test
    void aLevelThatIsSkipped() {
        assertThat(danish("a level=1\n  b level=3\nc level=1\n  d level=4\n  e level=4", "structure.level-skipped"))
                .containsExactly(
                        "Mellem stillingen og b er der ingen chef. Én forventning, som hører til imellem, bæres derfor "
                                + "hverken over eller under: »C1«.",
                        "Mellem stillingen og 2 af dem, der refererer til den, er der ingen i rollerne chef og leder: "
                                + "d og e. Én forventning, som hører til imellem, bæres derfor hverken over eller "
                                + "under: »C1«.");
    }

    @Test
    void aSpan() {
        assertThat(danish(
                        "a staff=9\nb staff=2\nc staff=1\n  d staff=3\ne staff=6\n  f staff=3\n  g staff=3",
                        "structure.span"))
                .containsExactly(
                        "Stillingen leder 9 medarbejdere direkte. Det er højt i forhold til 3–6 (Nabo, 2015).",
                        "Stillingen leder 2 medarbejdere direkte. Det er lavt i forhold til 3–6 (Nabo, 2015).",
                        "Stillingen leder 1 medarbejder og 1 leder direkte, i alt 2. Det er lavt i forhold til 3–6 (Nabo, 2015).",
                        "Stillingen leder 6 medarbejdere og 2 ledere direkte, i alt 8. Det er højt i forhold til 3–6 (Nabo, 2015).");
    }

    @Test
    void aTalkThatWaits() {
        assertThat(danish("a\nb dialogues=lus@2025-05-01", "dialogue.overdue"))
                .containsExactly(
                        "Endnu ikke holdt: »lus«.",
                        "»lus« er sidst holdt 1. maj 2025, og det er længere siden end aftalt.");
    }

    @Test
    void somethingThatIsNotThere() {
        assertThat(danish("a unit=u9 deputy=p9 reportsTo=x", "structure.unknown-reference"))
                .containsExactly(
                        "Stillingen henviser til enheden »u9«, personen »p9« og stillingen »x«, som ikke findes.");
    }

    @Test
    void severalRoles() {
        assertThat(danish("a roles=direktoer,chef", "role.several"))
                .containsExactly("Stillingen har to roller: direktoer og chef. "
                        + "Kun én af dem handler om »Mod, nytænkning og forandring«.");
    }

    @Test
    void ownWordsThatTheLeaderHasNotYet() {
        assertThat(danish("a title=Centerchef\n  b words=A1", "dialogue.unbacked"))
                .containsExactly("Stillingen har egne ord for »A1«, og det har Centerchef ikke endnu.");
    }

    @Test
    void everySentenceOfEveryFindingIsWholeInBothLanguages() {
        Organisation organisation = ChainText.organisation("""
                a level=1 staff=0 strengths=m:1
                  b level=3 words=A1 noReason=A1 strengths=m:5 carries=A1@..2020-01-01
                  b level=3
                r reportsTo=r
                s level=4 staff=9 unit=u
                  t level=2 vacant deputy=p
                v level=2 vacant
                """);
        Framework framework = FrameworkText.framework(FRAMEWORK);
        FindingTexts texts = FindingTexts.of(inspector().infos(), organisation, framework);
        for (Finding finding : report(organisation, framework).findings()) {
            for (var language : Texts.LANGUAGES) {
                assertThat(List.of(
                                texts.what(finding, language),
                                texts.why(finding, language),
                                texts.advice(finding, language)))
                        .as(finding.toString())
                        .allSatisfy(sentence -> assertThat(sentence)
                                .isNotBlank()
                                .matches("(?s).*[.?]")
                                .doesNotContain("{", "}", "  ", "[", "null"));
            }
        }
    }

    private static List<String> danish(String organisation, String inspection) {
        Organisation chain = ChainText.organisation(organisation);
        Framework framework = FrameworkText.framework(FRAMEWORK);
        FindingTexts texts = FindingTexts.of(inspector().infos(), chain, framework);
        return report(chain, framework).findings().stream()
                .filter(finding -> finding.inspection().equals(inspection))
                .map(finding -> texts.what(finding, Texts.DANISH))
                .toList();
    }

    private static InspectionReport report(Organisation organisation, Framework framework) {
        return inspector().inspect(InspectionContext.of(organisation, framework, ChainText.DAY));
    }

    private static Inspector inspector() {
        return new Inspector(BuiltInInspections.all());
    }
}
