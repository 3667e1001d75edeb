package dk.kaskade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.rules.BuiltInInspections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds every built-in inspection that the oracle knows against it, through the runner, on many random cases. */
class InspectionsAgainstOracleTest {
    private static final int CASES = 600;

    @Test
    void everyInspectionFindsWhatTheDefinitionsSay() {
        Set<String> built =
                BuiltInInspections.all().stream().map(i -> i.info().id()).collect(Collectors.toSet());
        TreeMap<String, Integer> told = new TreeMap<>();
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase random = RandomCase.of(seed);
            List<String> expected =
                    Oracle.findings(random.asOrganisation(), random.asFramework(), ChainText.DAY).stream()
                            .filter(line -> built.contains(inspection(line)))
                            .toList();
            assertThat(found(random)).as("seed " + seed + "\n" + random).isEqualTo(expected);
            expected.forEach(line -> told.merge(inspection(line), 1, Integer::sum));
        }
        Set<String> both = new TreeSet<>(Oracle.inspections());
        both.retainAll(built);
        assertThat(told.keySet()).as("each was put to the test").containsExactlyElementsOf(both);
        assertThat(told.values()).allMatch(times -> times > 20);
    }

    private static String inspection(String line) {
        return line.substring(0, line.indexOf('@'));
    }

    private static List<String> found(RandomCase random) {
        InspectionContext in = InspectionContext.of(random.asOrganisation(), random.asFramework(), ChainText.DAY);
        return new Inspector(BuiltInInspections.all())
                .inspect(in).findings().stream()
                        .filter(finding -> Oracle.inspections().contains(finding.inspection()))
                        .map(InspectionsAgainstOracleTest::told)
                        .sorted()
                        .toList();
    }

    /** What the definition names, in the oracle's words. */
    private static String told(Finding finding) {
        String where = finding.inspection() + "@" + finding.position();
        return switch (finding.inspection()) {
            case "structure.cycle" -> where + " " + new TreeSet<>(finding.positions());
            case "structure.level-skipped" -> where + " " + finding.expectations() + " " + finding.positions();
            case "cascade.blocked", "cascade.broken", "cascade.interrupted", "cascade.no-sponsor" ->
                where + " " + finding.expectations();
            default -> where;
        };
    }
}
