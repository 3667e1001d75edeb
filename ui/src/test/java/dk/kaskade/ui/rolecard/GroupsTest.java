package dk.kaskade.ui.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Stopping;
import dk.kaskade.ui.rolecard.Group.Heading;
import dk.kaskade.ui.rolecard.Line.Expected;
import dk.kaskade.ui.rolecard.Line.Passing;
import dk.kaskade.ui.rolecard.Ways.Way;
import dk.kaskade.ui.session.Analysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=C2
            C1 chef leadsTo=L1
            C2 chef
            L1 leder leadsTo=T1
            T1 team
            A1 *
            """;

    private static Sight sight(String position, String chain) {
        return Sights.sight(Sights.analysis(chain, FRAMEWORK), position);
    }

    private static List<String> keys(Group group) {
        return group.lines().stream().map(Line::key).toList();
    }

    private static Expected line(Sight sight, String id) {
        return sight.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals(id))
                .map(Expected.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheRoleAsksStandsBeforeWhatAllShare() {
        Sight sight = sight("c1", "dir level=1\n  c1 level=2\n    l1 level=3");
        assertThat(sight.groups()).extracting(Group::heading).containsExactly(Heading.ROLE, Heading.COMMON);
        assertThat(keys(sight.groups().get(0))).containsExactly("C1", "C2");
        assertThat(line(sight, "A1").roles()).isEmpty();
    }

    @Test
    void tellsFromWhomALineComesAndHowManyReceiveIt() {
        Sight sight = sight("c1", "dir level=1\n  c1 level=2\n    l1 level=3\n    l2 level=3 notApplicable=L1");
        Expected line = line(sight, "C1");
        assertThat(line.duty().origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.from().id()).isEqualTo("dir"));
        assertThat(line.duty().receivers()).isEqualTo(1);
        assertThat(line.duty().onward()).hasSize(2);
        assertThat(line.gap(ResponseStatus.OPEN)).isTrue();
        assertThat(Ways.of(line, ResponseStatus.OPEN)).isEqualTo(new Ways(Way.WHOLE, Way.WHOLE));
        assertThat(line(sight, "C2").gap(ResponseStatus.OPEN)).isFalse();
    }

    @Test
    void aThreadThatBeginsHereHasNothingAboveAndOneThatEndsNothingBelow() {
        Sight sight = sight("dir", "dir level=1\n  c1 level=2");
        assertThat(line(sight, "D1").duty().begins()).isTrue();
        assertThat(Ways.of(line(sight, "D1"), ResponseStatus.OPEN)).isEqualTo(new Ways(Way.NONE, Way.WHOLE));
        Sight below = sight("c1", "dir level=1\n  c1 level=2");
        assertThat(Ways.of(line(below, "C2"), ResponseStatus.OPEN)).isEqualTo(new Ways(Way.WHOLE, Way.NONE));
    }

    @Test
    void anAnswerThatBlocksIsAGapAtItsOwnLineAndNoThreadThatPassesBy() {
        Sight sight = sight("c1", "dir level=1\n  c1 level=2 notApplicable=C1\n    l1 level=3");
        assertThat(line(sight, "C1").blocks()).isTrue();
        assertThat(line(sight, "C1").gap(ResponseStatus.NOT_APPLICABLE)).isTrue();
        assertThat(line(sight, "C2").gap(ResponseStatus.NOT_APPLICABLE)).isFalse();
        assertThat(sight.groups()).flatExtracting(Group::lines).noneMatch(Passing.class::isInstance);
    }

    @Test
    void whatIsLostToTheBranchStandsWhereItWouldBe() {
        Sight sight = sight("l1", "dir level=1\n  l1 level=3");
        assertThat(sight.groups().get(0).lines())
                .filteredOn(Passing.class::isInstance)
                .singleElement()
                .satisfies(line -> {
                    assertThat(((Passing) line).stop().stopping()).isEqualTo(Stopping.LOST);
                    assertThat(((Passing) line).stop().mending())
                            .extracting(Expectation::id)
                            .containsExactly("C2");
                    assertThat(Ways.of(line, null)).isEqualTo(new Ways(Way.BROKEN, Way.BROKEN));
                });
    }

    @Test
    void whoHoldsSeveralRolesSeesWhichRoleALineBelongsTo() {
        Sight sight = sight("both", "dir level=1\n  both roles=chef,leder");
        assertThat(sight.groups().subList(0, 2))
                .allSatisfy(group -> assertThat(group.heading()).isEqualTo(Heading.ROLE));
        assertThat(line(sight, "C1").roles()).extracting(Role::id).containsExactly("chef");
        assertThat(line(sight, "L1").roles()).extracting(Role::id).containsExactly("leder");
        assertThat(sight.several())
                .hasValueSatisfying(several ->
                        assertThat(several.roles()).extracting(Role::id).containsExactly("chef", "leder"));
        assertThat(sight("dir", "dir level=1").several()).isEmpty();
    }

    @Test
    void aCommonExpectationTellsHowManyBelowHaveAgreedIt() {
        Sight sight = sight("c1", "dir level=1\n  c1 level=2\n    l1 level=3 agreed=A1\n    l2 level=3");
        assertThat(line(sight, "A1").talk().placed()).isEqualTo(1);
        assertThat(line(sight, "A1").talk().reports()).isEqualTo(2);
        assertThat(line(sight, "A1").talk().withWords()).isZero();
    }

    @Test
    void aLeaderOfLeadersInOdsherredSeesTheThreadThatPassesBy() throws Exception {
        Analysis odsherred = Sights.sample("odsherred", "odsherred");
        Sight sight = Sights.sight(odsherred, "l-dagtilbud");
        assertThat(sight.groups().get(0).lines())
                .filteredOn(Passing.class::isInstance)
                .isNotEmpty()
                .allSatisfy(line -> {
                    Passing passing = (Passing) line;
                    assertThat(passing.stop().stopping()).isEqualTo(Stopping.INTERRUPTED);
                    assertThat(passing.stop().carriers()).isPositive();
                    assertThat(passing.stop().below()).isNotEmpty();
                    assertThat(passing.stop().mending()).isNotEmpty();
                });
    }

    @Test
    void withoutNamesNobodyIsNamed() throws Exception {
        Analysis odsherred = Sights.sample("odsherred", "odsherred");
        Sight sight = Sights.nameless(odsherred, "l-dagtilbud");
        assertThat(sight.card().position().holders()).isEmpty();
        assertThat(sight.groups())
                .flatExtracting(Group::lines)
                .filteredOn(Expected.class::isInstance)
                .allSatisfy(
                        line -> assertThat(((Expected) line).talk().leader()).isEmpty());
        assertThat(sight.groups().toString()).doesNotContain("Mette Mønster").doesNotContain("Carla Mønster");
    }
}
