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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred thousand positions: every inspection is linear. In time of the processor, so that other work does not matter. */
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
    void aBroadOrganisationIsInspectedInAFewSeconds() {
        Organisation organisation = LargeOrganisation.of(100_000, FRAMEWORK, 11);

        assertThat(seconds(organisation)).isLessThan(15);
    }

    @Test
    void aSingleLineOfPositionsIsToo() {
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            line.add(new Position.Builder("s" + i)
                    .reportsTo(i == 0 ? null : "s" + (i - 1))
                    .roles(List.of(FrameworkText.roleOfLevel(Math.min(4, i + 1))))
                    .build());
        }

        assertThat(seconds(ChainText.organisation("").withPositions(line))).isLessThan(15);
    }

    @Test
    void aRingOfAllOfThemIsToo() {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            ring.add(new Position.Builder("s" + i)
                    .reportsTo("s" + (i + 1) % SIZE)
                    .build());
        }

        assertThat(seconds(ChainText.organisation("").withPositions(ring))).isLessThan(15);
    }

    private static double seconds(Organisation organisation) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        InspectionReport report = new Inspector(BuiltInInspections.all())
                .inspect(InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY));
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        assertThat(report.failed()).isEmpty();
        assertThat(report.findings()).isNotEmpty();
        return seconds;
    }
}
