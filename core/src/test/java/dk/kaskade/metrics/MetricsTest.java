package dk.kaskade.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

final class MetricsTest {
    @Test
    void countsEmployeesAndReportsAsDirectAndEverybodyBelowAsTotal() {
        Metrics metrics =
                metrics("dir level=1 staff=2\n  a level=2\n    b level=4 staff=10\n    c level=4 staff=5\n  d level=2");

        assertThat(at(metrics, "dir")).isEqualTo(new PositionMetrics("dir", 1, 4, 2, 21));
        assertThat(at(metrics, "a")).isEqualTo(new PositionMetrics("a", 2, 2, 2, 17));
        assertThat(at(metrics, "b")).isEqualTo(new PositionMetrics("b", 4, 10, 0, 10));
        assertThat(at(metrics, "d")).isEqualTo(new PositionMetrics("d", 2, 0, 0, 0));
    }

    @Test
    void givesWhatIsUnderAVacantPositionToTheFirstFilledOneAbove() {
        Metrics metrics = metrics("""
                dir level=1
                  a level=2 vacant staff=3
                    b level=3 vacant staff=4
                      c level=4 staff=10
                    d level=4
                """);

        assertThat(at(metrics, "dir")).isEqualTo(new PositionMetrics("dir", 1, 9, 2, 19));
        assertThat(at(metrics, "a")).isEqualTo(new PositionMetrics("a", 2, 0, 0, 19));
        assertThat(at(metrics, "b")).isEqualTo(new PositionMetrics("b", 3, 0, 0, 15));
    }

    @Test
    void givesWhatIsUnderAVacantTopToNobody() {
        Metrics metrics = metrics("a vacant staff=3\n  b staff=1\n  c vacant\n    d");

        assertThat(at(metrics, "a")).isEqualTo(new PositionMetrics("a", null, 0, 0, 6));
        assertThat(at(metrics, "c")).isEqualTo(new PositionMetrics("c", null, 0, 0, 1));
    }

    @Test
    void countsAPersonOnceAndNobodyHimself() {
        Metrics metrics = metrics("""
                dir holders=x
                  a holders=y
                  b holders=y,z
                    c holders=y
                    d holders=x
                    e holders=w
                """);

        assertThat(at(metrics, "dir")).isEqualTo(new PositionMetrics("dir", null, 2, 2, 3));
        assertThat(at(metrics, "b")).isEqualTo(new PositionMetrics("b", null, 2, 2, 2));
        assertThat(at(metrics, "a").total()).isZero();
    }

    @Test
    void countsBothOfASharedPosition() {
        assertThat(at(metrics("dir\n  a holders=x,y"), "dir")).isEqualTo(new PositionMetrics("dir", null, 2, 2, 2));
    }

    @Test
    void countsEverybodyOfARingBelowTheOthersAndNobodyHimself() {
        Metrics metrics = metrics("a reportsTo=b staff=1\nb reportsTo=a\n  c staff=2\ns reportsTo=s staff=4");

        assertThat(at(metrics, "a")).isEqualTo(new PositionMetrics("a", null, 2, 1, 5));
        assertThat(at(metrics, "b")).isEqualTo(new PositionMetrics("b", null, 2, 2, 5));
        assertThat(at(metrics, "s")).isEqualTo(new PositionMetrics("s", null, 4, 0, 4));
    }

    @Test
    void standsARingOfVacantPositions() {
        Metrics metrics = metrics("a reportsTo=b vacant staff=1\nb reportsTo=a vacant\n  c staff=2");

        assertThat(at(metrics, "a")).isEqualTo(new PositionMetrics("a", null, 0, 0, 4));
        assertThat(at(metrics, "c").direct()).isEqualTo(2);
    }

    @Test
    void looksThroughAVacantPositionOfARing() {
        Metrics metrics = metrics("a reportsTo=c\nb reportsTo=a vacant staff=3\nc reportsTo=b");

        assertThat(at(metrics, "a").direct()).as("b's employees and c").isEqualTo(4);
        assertThat(at(metrics, "c").direct()).as("a").isEqualTo(1);
    }

    @Test
    void agreesWithPlainCountingOnRandomChains() {
        for (int seed = 0; seed < 300; seed++) {
            Organisation organisation = ChainText.organisation(random(new Random(seed)));
            Metrics metrics = metrics(organisation);
            for (PositionMetrics position : metrics.positions()) {
                assertThat(position.total())
                        .as("seed %s, %s", seed, position.id())
                        .isEqualTo(plainTotal(organisation, position.id()));
            }
        }
    }

    private static String random(Random random) {
        int size = 1 + random.nextInt(12);
        StringJoiner text = new StringJoiner("\n");
        for (int i = 0; i < size; i++) {
            String leader = random.nextInt(6) == 0 ? "" : " reportsTo=s" + random.nextInt(size);
            String holders = switch (random.nextInt(4)) {
                case 0 -> " vacant";
                case 1 -> " holders=p" + random.nextInt(4) + ",p" + random.nextInt(4);
                default -> " holders=p" + random.nextInt(4);
            };
            text.add("s" + i + leader + holders + " staff=" + random.nextInt(3));
        }
        return text.toString();
    }

    private static int plainTotal(Organisation organisation, String top) {
        Set<String> below = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            String leader = open.poll();
            for (Position position : organisation.positions()) {
                if (leader.equals(position.reportsTo()) && below.add(position.id())) {
                    open.add(position.id());
                }
            }
        }
        below.add(top);
        Set<String> people = new HashSet<>();
        int staff = 0;
        for (String id : below) {
            Position position = organisation.position(id).orElseThrow();
            people.addAll(position.holders());
            staff += position.staff();
        }
        people.removeAll(organisation.position(top).orElseThrow().holders());
        return staff + people.size();
    }

    @Test
    void tellsTheFiguresOfTheWhole() {
        Overview all = metrics("""
                        dir level=1
                          a level=2 staff=0
                            b level=4 staff=10 acting
                          c roles=chef,leder holders=x,y
                            d level=4 vacant staff=4
                          e holders=x
                        """).overview();

        assertThat(all.positions()).isEqualTo(6);
        assertThat(all.people()).isEqualTo(5);
        assertThat(all.staff()).isEqualTo(14);
        assertThat(all.width()).containsExactly(Map.entry(1, 1), Map.entry(2, 2), Map.entry(4, 2));
        assertThat(all.levels()).isEqualTo(3);
        assertThat(all.withoutRole()).isEqualTo(1);
        assertThat(all.depth()).isEqualTo(3);
        assertThat(List.of(all.vacant(), all.acting(), all.shared(), all.severalRoles(), all.oneToOne()))
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void tellsTheSpansOfEachRole() {
        Overview all = metrics(
                        "dir level=1\n  a level=2 staff=3\n  b level=2 staff=5\n  c level=2 staff=8\n  d level=2 staff=20\n  e level=2")
                .overview();

        assertThat(all.spanByRole().get("chef")).isEqualTo(new SpanStatistics(4, 3, 4.5, 6.5, 11, 20));
        assertThat(all.spanByRole().get("direktoer")).isEqualTo(new SpanStatistics(1, 5, 5, 5, 5, 5));
        assertThat(all.spanByRole().get("team").leaders()).isZero();
        assertThat(all.span().leaders()).isEqualTo(5);
    }

    @Test
    void tellsTheShareOfEachStatus() {
        Coverage coverage = Metrics.of(carried(
                        ChainText.organisation(
                                "a level=2 practised=C1 notApplicable=C2 agreed=D1\n  b level=3 discussed=A1 open=L1"),
                        "C1 chef\nC2 chef\nD1 direktoer\nL1 leder\nA1 *"))
                .overview()
                .coverage();

        assertThat(coverage.carried()).isEqualTo(4);
        assertThat(coverage.count(ResponseStatus.OPEN)).isEqualTo(2);
        assertThat(coverage.share(ResponseStatus.PRACTISED)).isEqualTo(0.25);
        assertThat(coverage.share(ResponseStatus.AGREED))
                .as("answered, but not asked of a chief")
                .isZero();
        assertThat(coverage.count(ResponseStatus.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void tellsWhereEachThemeIsFound() {
        assertThat(Metrics.of(carried(
                                ChainText.organisation("a level=2\n  b level=3\n  c level=4"),
                                "C1 chef themes=mod,data\nL1 leder themes=data\nT1 team\nD1 direktoer themes=politik"))
                        .overview()
                        .themes())
                .containsExactlyInAnyOrder(
                        new ThemePresence("mod", 1, 1, 1),
                        new ThemePresence("data", 2, 1, 2),
                        new ThemePresence("politik", 1, 1, 0));
    }

    @Test
    void standsAnEmptyOrganisation() {
        Overview all = metrics("").overview();

        assertThat(all.positions()).isZero();
        assertThat(all.coverage().share(ResponseStatus.OPEN)).isZero();
        assertThat(all.span()).isEqualTo(new SpanStatistics(0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsAHundredThousandPositionsInOneLine() {
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            line.add(new Position.Builder("s" + i)
                    .reportsTo(i == 0 ? null : "s" + (i - 1))
                    .holders(i % 3 == 0 ? List.of() : List.of("p" + i / 2))
                    .staff(1)
                    .build());
        }
        Organisation organisation =
                LargeOrganisation.of(1, FrameworkText.empty(), 1).withPositions(line);
        assertThat(at(metrics(organisation), "s1").total()).isEqualTo(99_999 + 50_000 - 1);
    }

    private static PositionMetrics at(Metrics metrics, String id) {
        return metrics.positions().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Metrics metrics(String organisation) {
        return metrics(ChainText.organisation(organisation));
    }

    private static Metrics metrics(Organisation organisation) {
        return Metrics.of(carried(organisation, ""));
    }

    private static Carried carried(Organisation organisation, String framework) {
        return Carried.of(Chain.of(organisation, FrameworkText.framework(framework)), ChainText.DAY);
    }
}
