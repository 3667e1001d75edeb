package dk.kaskade.worked;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.rules.BuiltInInspections;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkedCheckTest {
    private static final Gson JSON = new GsonBuilder().serializeNulls().create();

    @Test
    void theInspectionsFindExactlyWhatWasWorkedOutByHand() {
        Set<String> built =
                BuiltInInspections.all().stream().map(i -> i.info().id()).collect(Collectors.toSet());
        List<String> expected = WorkedExample.check().stream()
                .map(line -> JsonParser.parseString(line).getAsJsonArray())
                .filter(line -> built.contains(line.get(0).getAsString()))
                .map(Object::toString)
                .sorted()
                .toList();
        InspectionContext in = InspectionContext.of(
                WorkedExample.organisation(), WorkedExample.framework(), LocalDate.of(2026, 11, 1));
        List<String> found = new Inspector(BuiltInInspections.all())
                .inspect(in).findings().stream()
                        .map(WorkedCheckTest::told)
                        .sorted()
                        .toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String told(Finding finding) {
        return JSON.toJson(
                Arrays.asList(finding.inspection(), finding.position(), finding.thread(), finding.expectations()));
    }
}
