package dk.kaskade.plugin.odsherred;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dk.kaskade.fixture.MunicipalityContract;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OdsherredPluginTest extends MunicipalityContract {
    private static final Set<String> ROLES =
            Set.of("direktoer", "centerchef", "leder-af-ledere", "leder-af-medarbejdere");

    OdsherredPluginTest() {
        super("odsherred");
    }

    @Test
    void hasTheListsOfTheFourRoles() {
        assertThat(framework().entries("expectations").stream()
                        .map(e -> e.getAsJsonArray("roles").get(0).getAsString())
                        .collect(Collectors.groupingBy(role -> role, Collectors.counting())))
                .containsEntry("direktoer", 11L)
                .containsEntry("centerchef", 12L)
                .containsEntry("leder-af-ledere", 10L)
                .containsEntry("leder-af-medarbejdere", 13L);
        assertThat(framework().count("threads")).isEqualTo(18);
        assertThat(framework().count("guideMarks")).isEqualTo(4);
    }

    @Test
    void spreadsTheListsOverTheThemesAsTheyWereRead() {
        assertThat(framework().mainThemes(ROLES))
                .isEqualTo(Map.ofEntries(
                        Map.entry("politik", 7L),
                        Map.entry("retning", 2L),
                        Map.entry("omverden", 4L),
                        Map.entry("helhed", 4L),
                        Map.entry("kerneopgave", 3L),
                        Map.entry("maal", 4L),
                        Map.entry("ressourcer", 6L),
                        Map.entry("ledelsesrum", 4L),
                        Map.entry("laering", 4L),
                        Map.entry("inddragelse", 2L),
                        Map.entry("trivsel", 3L),
                        Map.entry("mod", 1L),
                        Map.entry("lederskab", 2L)));
    }

    @Test
    void hasThreeThreadsThatPassARoleBy() {
        Map<String, Set<String>> skipped = new HashMap<>();
        for (JsonObject thread : framework().entries("threads")) {
            String id = thread.get("id").getAsString();
            Set<String> roles = framework().rolesSkippedBy(id);
            if (!roles.isEmpty()) {
                skipped.put(id, roles);
            }
        }
        assertThat(skipped)
                .containsOnly(
                        Map.entry("dagsorden", Set.of("leder-af-ledere")),
                        Map.entry("ledelsesrum", Set.of("leder-af-ledere")),
                        Map.entry("inddragelse", Set.of("centerchef")));
    }

    @Test
    void knowsHowSureEveryLinkIs() {
        Map<String, Long> grounds = framework().entries("expectations").stream()
                .flatMap(e -> e.getAsJsonArray("leadsTo").asList().stream())
                .map(link -> link.getAsJsonObject().get("ground").getAsString())
                .collect(Collectors.groupingBy(ground -> ground, Collectors.counting()));
        assertThat(grounds).containsOnly(Map.entry("wording", 14L), Map.entry("topic", 27L), Map.entry("reading", 11L));
    }
}
