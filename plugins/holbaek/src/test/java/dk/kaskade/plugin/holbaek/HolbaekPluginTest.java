package dk.kaskade.plugin.holbaek;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.MunicipalityContract;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolbaekPluginTest extends MunicipalityContract {
    HolbaekPluginTest() {
        super("holbaek");
    }

    @Test
    void asksEveryLeaderToPutEveryPointIntoOwnWords() {
        assertThat(framework().count("expectations")).isEqualTo(15);
        assertThat(framework().entries("expectations"))
                .allMatch(e -> e.get("translate").getAsBoolean()
                        && e.getAsJsonArray("roles").get(0).getAsString().equals("*"));
    }

    @Test
    void asksInEachOfItsThreeAreasOfFivePoints() {
        assertThat(framework().entries("focusAreas"))
                .hasSize(3)
                .allMatch(a -> a.getAsJsonArray("points").size() == 5)
                .allMatch(a -> a.get("translatePrompt").getAsString().endsWith(":"));
    }

    @Test
    void standsOnThreePillarsOneOfWhichHasThreeConcepts() {
        assertThat(framework().countBy("passages", "kind"))
                .containsEntry("pillar", 3L)
                .containsEntry("concept", 3L);
        assertThat(framework().countBy("passages", "partOf")).containsEntry("social-kapital", 3L);
    }

    @Test
    void spreadsItsPointsOverTheThemesAsTheyWereRead() {
        assertThat(framework().mainThemes(Set.of("*")))
                .isEqualTo(Map.ofEntries(
                        Map.entry("retning", 2L),
                        Map.entry("omverden", 2L),
                        Map.entry("helhed", 2L),
                        Map.entry("kerneopgave", 1L),
                        Map.entry("maal", 1L),
                        Map.entry("ledelsesrum", 1L),
                        Map.entry("laering", 1L),
                        Map.entry("inddragelse", 1L),
                        Map.entry("trivsel", 1L),
                        Map.entry("mod", 2L),
                        Map.entry("data", 1L)));
    }
}
