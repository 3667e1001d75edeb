package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static Finding finding(String position, Severity severity) {
        return new Finding(
                "structure.vacant",
                severity,
                position,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                null,
                null);
    }

    private static InspectionReport report(Finding... findings) {
        return new InspectionReport(
                List.of(findings), Map.of(), List.of(), List.of(), new Counts(0, 0, 0, 0), List.of());
    }

    @Test
    void tellsWhatIsClosedAndWhatIsOpenedAlsoWhereAsManyAreLeft() {
        Difference difference = Difference.between(
                report(finding("a", Severity.GAP), finding("b", Severity.ERROR)),
                report(finding("b", Severity.ERROR), finding("c", Severity.GAP), finding("d", Severity.GAP)));

        assertThat(difference).isEqualTo(new Difference(1, 2));
    }

    @Test
    void countsNoNotices() {
        assertThat(Difference.between(report(), report(finding("a", Severity.NOTICE)))
                        .isNone())
                .isTrue();
    }
}
