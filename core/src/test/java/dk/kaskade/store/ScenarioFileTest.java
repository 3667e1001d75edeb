package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proposal and what it was made from, in one file. */
final class ScenarioFileTest {
    private static final String PROPOSAL = """
            {
              "format": "kaskade/1",
              "id": "o",
              "name": "Prøve – forslag A",
              "positions": [
                {
                  "id": "a",
                  "title": "Ny"
                }
              ],
              "scenario": {
                "file": "prøve.json",
                "made": "2026-11-01",
                "decisions": {
                  "changed:a:title": "rejected",
                  "new:b": "accepted"
                },
                "base": {
                  "format": "kaskade/1",
                  "id": "o",
                  "name": "Prøve",
                  "positions": [
                    {
                      "id": "a",
                      "title": "Før",
                      "room": 7
                    }
                  ],
                  "later": true
                },
                "by": [
                  "AE",
                  null
                ]
              },
              "z": 1.50
            }
            """;

    private static Organisation read(String json) throws IOException {
        return OrganisationFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "fil.json");
    }

    private static Scenario scenario(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        assertThat(scenario).isNotNull();
        return scenario;
    }

    @Test
    void readsWhereAProposalComesFrom() throws IOException {
        Scenario scenario = scenario(read(PROPOSAL));
        assertThat(scenario.file()).isEqualTo("prøve.json");
        assertThat(scenario.made()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(scenario.decisions())
                .containsExactly(Map.entry("changed:a:title", Verdict.REJECTED), Map.entry("new:b", Verdict.ACCEPTED));
        assertThat(scenario.base().name()).isEqualTo("Prøve");
        assertThat(scenario.base().positions().get(0).title()).isEqualTo("Før");
    }

    @Test
    void writesBackTheSameBytesWithWhatItDoesNotKnow() throws IOException {
        assertThat(OrganisationFile.toJson(read(PROPOSAL))).isEqualTo(PROPOSAL);
        assertThat(scenario(read(PROPOSAL)).extras().members()).containsOnlyKeys("by");
    }

    @Test
    void leavesOutWhatHasItsDefault() throws IOException {
        Organisation base = Organisation.empty("o", "Prøve", null);
        Organisation proposal =
                base.withScenario(new Scenario(null, null, base, Map.of(), dk.kaskade.extras.Extras.NONE));
        String json = OrganisationFile.toJson(proposal);
        assertThat(json).contains("\"scenario\": {\n    \"base\": {\n");
        assertThat(read(json)).isEqualTo(proposal);
        assertThat(OrganisationFile.toJson(base)).doesNotContain("scenario");
    }

    @Test
    void readsBackWhateverWasWritten() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Map<String, Verdict> decisions = new LinkedHashMap<>();
            decisions.put("moved:s" + seed, Verdict.REJECTED);
            decisions.put("æøå \"", Verdict.ACCEPTED);
            Scenario scenario = new Scenario(
                    seed % 2 == 0 ? null : "f.json",
                    null,
                    RandomOrganisation.of(seed + 1_000),
                    decisions,
                    RandomOrganisation.of(seed).extras());
            Organisation proposal = RandomOrganisation.of(seed).withScenario(scenario);
            String json = OrganisationFile.toJson(proposal);
            assertThat(read(json)).as("seed %d", seed).isEqualTo(proposal);
            assertThat(OrganisationFile.toJson(read(json))).isEqualTo(json);
        }
    }

    @Test
    void whatAProposalWasMadeFromIsNoProposalItself() throws IOException {
        Organisation proposal = read(PROPOSAL);
        Organisation again = proposal.withScenario(Scenario.of(proposal, null, LocalDate.of(2026, 11, 2)));
        assertThat(scenario(again).base().scenario()).isNull();
        assertThat(scenario(scenarioOfNull()).base().scenario()).isNull();
    }

    private static Organisation scenarioOfNull() throws IOException {
        return read(PROPOSAL.replace("\"later\": true", "\"scenario\": null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`7` | expected-object | 1 | 66 | $.scenario",
                "`[]` | expected-object | 1 | 66 | $.scenario",
                "`{}` | missing-member | 1 | 67 | $.scenario",
                "`{\"base\": null}` | expected-object | 1 | 78 | $.scenario.base",
                "`{\"base\": {\"format\": \"kaskade/1\", \"id\": \"b\"}}` | missing-member | 1 | 108 | $.scenario.base",
                "`{\"base\": {\"id\": \"b\", \"name\": \"B\"}}` | missing-member | 1 | 98 | $.scenario.base",
                "`{\"decisions\": {\"new:a\": \"maybe\"}}` | unknown-word | 1 | 96 | $.scenario.decisions.new:a",
                "`{\"decisions\": {\"new:a\": null}}` | expected-text | 1 | 93 | $.scenario.decisions.new:a",
                "`{\"decisions\": [\"new:a\"]}` | expected-object | 1 | 80 | $.scenario.decisions",
                "`{\"made\": \"i går\"}` | bad-date | 1 | 81 | $.scenario.made",
                "`{\"base\": {\"format\": \"kaskade/1\", \"id\": \"b\", \"name\": \"B\", \"scenario\": {}}}` | nested-scenario | 1 | 135 | $.scenario.base.scenario",
                "`{\"base\": {\"format\": \"kaskade/2\", \"id\": \"b\", \"name\": \"B\"}}` | newer | 1 | 96 | $.scenario.base.format",
            })
    void tellsWhatIsWrongAndWhere(String scenario, String key, int line, int column, String path) {
        DocumentFormatException refusal = refusal(scenario);
        assertThat(refusal.key()).isEqualTo("format." + key);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(line + ":" + column);
        assertThat(refusal.message(Texts.DANISH))
                .startsWith("fil.json, linje 1")
                .doesNotContain("\n");
    }

    private static DocumentFormatException refusal(String scenario) {
        return catchThrowableOfType(
                DocumentFormatException.class,
                () -> read("{\"format\": \"kaskade/1\", \"id\": \"x\", \"name\": \"X\",     \"scenario\": " + scenario
                        + "}"));
    }

    @Test
    void basesInsideBasesEndInOneLineHoweverDeep() {
        String open = "{\"base\": {\"format\": \"kaskade/1\", \"id\": \"b\", \"name\": \"B\", \"scenario\": ";
        assertThat(refusal(open.repeat(100_000)).key()).isEqualTo("format.nested-scenario");
        assertThat(refusal("{\"x\": " + "[".repeat(100_000)).key()).isEqualTo("format.too-deep");
    }
}
