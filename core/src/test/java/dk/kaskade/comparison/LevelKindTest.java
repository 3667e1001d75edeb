package dk.kaskade.comparison;

import static dk.kaskade.comparison.LevelKind.CHIEF;
import static dk.kaskade.comparison.LevelKind.DIRECTOR;
import static dk.kaskade.comparison.LevelKind.LEADER_OF_EMPLOYEES;
import static dk.kaskade.comparison.LevelKind.LEADER_OF_LEADERS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelKindTest {
    private static LevelKind[] kinds(Framework framework, String organisation) {
        return LevelKind.of(Chain.of(ChainText.organisation(organisation), framework));
    }

    /** Roles r1, r2, ... of the levels 1, 2, ... */
    private static Framework levels(int count) {
        return framework(IntStream.rangeClosed(1, count)
                .mapToObj(level -> role(level, level, null))
                .toList());
    }

    private static Role role(int number, int level, Role.@Nullable Kind kind) {
        return new Role("r" + number, "Rolle " + number, "Roller " + number, level, kind, Extras.NONE);
    }

    private static Framework framework(List<Role> roles) {
        return new Framework(
                "f",
                "",
                "",
                "da",
                "1",
                List.of(),
                roles,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Norms.NONE,
                Extras.NONE);
    }

    @Test
    void fourRolesAreTheFourKindsWhoeverLeadsWhom() {
        assertThat(kinds(FrameworkText.empty(), """
                a level=1
                  b level=2
                    c level=3
                    d level=4
                      e level=4
                """))
                .containsExactly(DIRECTOR, CHIEF, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES, LEADER_OF_EMPLOYEES);
    }

    @Test
    void ofThreeRolesTheLastIsPartedByWhomItLeads() {
        assertThat(kinds(levels(3), """
                a roles=r1
                  b roles=r2
                    c roles=r3
                      d roles=r3
                """)).containsExactly(DIRECTOR, CHIEF, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES);
    }

    @Test
    void ofTwoRolesThereAreNoChiefs() {
        assertThat(kinds(levels(2), """
                a roles=r1
                  b roles=r2
                    c roles=r2
                """)).containsExactly(DIRECTOR, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES);
    }

    @Test
    void ofFiveRolesTheTwoInTheMiddleAreLeadersOfLeaders() {
        assertThat(kinds(levels(5), "a roles=r1\nb roles=r2\nc roles=r3\nd roles=r4\ne roles=r5"))
                .containsExactly(DIRECTOR, CHIEF, LEADER_OF_LEADERS, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES);
    }

    @Test
    void oneRoleForAllTellsNothingSoTheShapeDoes() {
        assertThat(kinds(levels(1), """
                a roles=r1
                  b roles=r1
                    c roles=r1
                      d roles=r1
                  e roles=r1
                  f
                """))
                .containsExactly(DIRECTOR, CHIEF, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES, LEADER_OF_EMPLOYEES, null);
    }

    @Test
    void aRoleOfWhichTheFrameworkSaysTheKindIsOfThatKindWhateverItsPlace() {
        Framework said = framework(
                List.of(role(1, 1, Role.Kind.CHIEF), role(2, 2, Role.Kind.LEADER_OF_EMPLOYEES), role(3, 3, null)));
        assertThat(kinds(said, """
                a roles=r1
                  b roles=r2
                    c roles=r3
                      d roles=r3
                """))
                .containsExactly(CHIEF, LEADER_OF_EMPLOYEES, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES);
        Framework oneLevel = framework(List.of(role(1, 1, Role.Kind.DIRECTOR), role(2, 1, null)));
        assertThat(kinds(oneLevel, "a roles=r1\nb roles=r2")).containsExactly(DIRECTOR, LEADER_OF_EMPLOYEES);
    }

    @Test
    void ofSeveralRolesOnlyTheHighestIsAskedWhatKindItIs() {
        Framework said = framework(List.of(
                role(1, 1, null),
                role(2, 2, null),
                role(3, 3, Role.Kind.LEADER_OF_EMPLOYEES),
                role(4, 2, Role.Kind.LEADER_OF_LEADERS),
                role(5, 2, Role.Kind.DIRECTOR)));
        assertThat(kinds(said, "a roles=r3,r2\nb roles=r2,r4\nc roles=r4,r5\nd roles=r3"))
                .containsExactly(CHIEF, LEADER_OF_LEADERS, DIRECTOR, LEADER_OF_EMPLOYEES);
    }

    @Test
    void everyKindThatAFileMaySayIsAKindOfLevel() {
        assertThat(Arrays.stream(Role.Kind.values()).map(Role.Kind::id))
                .containsExactlyElementsOf(
                        Arrays.stream(LevelKind.values()).map(LevelKind::id).toList());
    }

    @Test
    void withoutAFrameworkOrWithoutAnyKnownRoleTheShapeTells() {
        String shape = """
                a
                  b
                    c
                      d
                """;
        LevelKind[] told = {DIRECTOR, CHIEF, LEADER_OF_LEADERS, LEADER_OF_EMPLOYEES};
        assertThat(kinds(Framework.none(), shape)).containsExactly(told);
        assertThat(kinds(FrameworkText.empty(), shape)).containsExactly(told);
        assertThat(kinds(FrameworkText.empty(), "alone")).containsExactly(LEADER_OF_EMPLOYEES);
    }

    @Test
    void oneKnownRoleIsEnoughToGoByRolesAndWhoHasNoneIsOnNoLevel() {
        assertThat(kinds(FrameworkText.empty(), "a level=1\n  b\n  c roles=unheard"))
                .containsExactly(DIRECTOR, null, null);
    }

    @Test
    void ofSeveralRolesTheHighestCounts() {
        assertThat(kinds(FrameworkText.empty(), "a roles=team,chef")).containsExactly(CHIEF);
    }

    @Test
    void whoReportsToItselfLeadsNobodyByThat() {
        assertThat(kinds(levels(3), "a roles=r3 reportsTo=a")).containsExactly(LEADER_OF_EMPLOYEES);
    }

    @Test
    void titlesAreNotAsked() {
        LevelKind[] one = kinds(FrameworkText.empty(), "a level=2 title=Direktør");
        LevelKind[] other = kinds(FrameworkText.empty(), "a level=2 title=Leder_af_ledere");
        assertThat(Arrays.asList(one)).isEqualTo(Arrays.asList(other)).containsExactly(CHIEF);
    }

    @Test
    void eachMunicipalityKeepsItsOwnWords() {
        Chain chain = Chain.of(
                ChainText.organisation("a roles=r1\n  b roles=r2\n    c roles=r3\n      d roles=r3,r9\n  e"),
                levels(3));
        assertThat(LevelKind.words(chain, LevelKind.of(chain)))
                .containsEntry(DIRECTOR, List.of("Roller 1"))
                .containsEntry(LEADER_OF_LEADERS, List.of("Roller 3"))
                .containsEntry(LEADER_OF_EMPLOYEES, List.of("Roller 3"));
        Chain shape = Chain.of(ChainText.organisation("a\n  b"), Framework.none());
        assertThat(LevelKind.words(shape, LevelKind.of(shape))).isEmpty();
    }
}
