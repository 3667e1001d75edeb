package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes and sizes at which an inspection that recurses or compares all with all would not come back. */
final class ManyPositionsTest {
    private static final int SIZE = 50_000;
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red themes=mod translate
            C1 chef leadsTo=L1 threads=red themes=data
            L1 leder leadsTo=T1 threads=red
            T1 team threads=red
            A1 * translate
            practice: lus everyMonths=12
            span: * min=3 max=9 field=dagtilbud
            """);

    @Test
    void inspectsABroadOrganisation() {
        Organisation organisation = LargeOrganisation.of(100_000, FRAMEWORK, 11);

        inspectAll(organisation);
    }

    @Test
    void inspectsASingleLineOfPositions() {
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            line.add(new Position.Builder("s" + i)
                    .reportsTo(i == 0 ? null : "s" + (i - 1))
                    .roles(List.of(FrameworkText.roleOfLevel(Math.min(4, i + 1))))
                    .build());
        }

        inspectAll(ChainText.organisation("").withPositions(line));
    }

    @Test
    void inspectsARingOfAllOfThem() {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            ring.add(new Position.Builder("s" + i)
                    .reportsTo("s" + (i + 1) % SIZE)
                    .build());
        }

        inspectAll(ChainText.organisation("").withPositions(ring));
    }

    private static void inspectAll(Organisation organisation) {
        InspectionReport report = new Inspector(BuiltInInspections.all())
                .inspect(InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY));
        assertThat(report.failed()).isEmpty();
        assertThat(report.findings()).isNotEmpty();
    }
}
