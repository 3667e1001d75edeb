package dk.kaskade.plugin.halsnaes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dk.kaskade.fixture.MunicipalityContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HalsnaesPluginTest extends MunicipalityContract {
    HalsnaesPluginTest() {
        super("halsnaes");
    }

    @Test
    void hasThreeAreasWithTheTenPointsBetweenThem() {
        assertThat(framework().entries("focusAreas").stream()
                        .map(a -> a.getAsJsonArray("points").size()))
                .containsExactly(4, 3, 3);
        assertThat(framework().count("expectations")).isEqualTo(10);
    }

    @Test
    void keepsValuesAndPersonnelThemesApart() {
        assertThat(framework().countBy("values", "kind"))
                .containsOnly(Map.entry("value", 3L), Map.entry("personnelTheme", 4L));
    }

    @Test
    void offersIdeasAboutEveryFocusAreaAndPersonalLeadership() {
        for (String about : List.of("mod", "tillid", "helhed", "personligt-ledelsesgrundlag")) {
            assertThat(framework().entries("ideas"))
                    .as(about)
                    .anyMatch(idea -> idea.getAsJsonArray("about").contains(new JsonPrimitive(about)));
        }
        assertThat(framework().countBy("ideas", "kind")).containsOnlyKeys("question", "method", "example");
    }

    @Test
    void makesAPersonalFoundationVoluntary() {
        assertThat(framework().entries("practices"))
                .filteredOn(p -> p.get("kind").getAsString().equals("basis"))
                .singleElement()
                .matches(p -> p.get("voluntary").getAsBoolean());
    }

    @Test
    void tellsWhoApprovedThePersonnelPolicy() {
        assertThat(framework().entries("documents").stream()
                        .filter(d -> d.has("approvals"))
                        .flatMap(d -> d.getAsJsonArray("approvals").asList().stream())
                        .map(a -> a.getAsJsonObject().get("on").getAsString()))
                .containsExactly("2024-02", "2024-02", "2024-02", "2024-03-14");
    }

    @Test
    void spreadsItsPointsOverTheThemesAsTheyWereRead() {
        assertThat(framework().mainThemes(Set.of("*")))
                .isEqualTo(Map.ofEntries(
                        Map.entry("omverden", 1L),
                        Map.entry("helhed", 2L),
                        Map.entry("ledelsesrum", 3L),
                        Map.entry("mod", 3L),
                        Map.entry("lederskab", 1L)));
    }
}
