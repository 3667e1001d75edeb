package dk.kaskade.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCards;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.answer.FlagPicker;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyGroupTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            C1 chef leadsTo=L1
            B1 chef,leder
            L1 leder
            T1 team
            A1 *
            """);
    private static final Organisation ORGANISATION = ChainText.organisation("""
            top level=1
              both roles=leder,chef practised=C1 carries=T1@2026-01-01
              none
            """);
    private final Wording wording = new Wording(Texts.DANISH);

    private static Subject subject(Position position) {
        Cascade cascade = Cascade.of(Carried.of(Chain.of(ORGANISATION, FRAMEWORK), ChainText.DAY));
        return new Subject(
                ORGANISATION,
                FRAMEWORK,
                position,
                RoleCards.of(cascade).of(position.id()).orElseThrow(),
                0,
                List.of(),
                null);
    }

    private static Position position(String id) {
        return ORGANISATION.position(id).orElseThrow();
    }

    private static List<String> ids(DutyGroup group) {
        return group.lines().stream().map(DutyLine::id).toList();
    }

    @Test
    void everyExpectationStandsOnceUnderItsHighestRoleThenAgreementsThenWhatAllShare() {
        List<DutyGroup> groups = DutyGroup.of(subject(position("both")), wording);

        assertThat(groups)
                .extracting(DutyGroup::ground)
                .containsExactly(Ground.ROLE, Ground.ROLE, Ground.AGREEMENT, Ground.COMMON);
        assertThat(groups)
                .map(DutyGroupTest::ids)
                .containsExactly(List.of("C1", "B1"), List.of("L1"), List.of("T1"), List.of("A1"));
        assertThat(groups.get(0).lines().get(1).alsoAs()).containsExactly("leder");
        assertThat(groups.get(1).lines().get(0).alsoAs()).isEmpty();
    }

    @Test
    void whatStandsInTheOrganisationNowCountsAndNotWhatWasLookedAt() {
        Position answered = position("both")
                .change()
                .response("L1", position("both").response("C1"))
                .build();

        List<DutyGroup> groups = DutyGroup.of(subject(answered), wording);

        assertThat(groups.stream().flatMap(group -> group.lines().stream()))
                .filteredOn(line -> line.response().status() == ResponseStatus.PRACTISED)
                .hasSize(2);
    }

    @Test
    void aPositionWithoutRolesHasWhatAllShareAndOneNobodyLookedAtHasNothing() {
        assertThat(DutyGroup.of(subject(position("none")), wording))
                .singleElement()
                .extracting(DutyGroup::ground)
                .isEqualTo(Ground.COMMON);
        Subject unknown = new Subject(ORGANISATION, FRAMEWORK, position("none"), null, 0, List.of(), null);
        assertThat(DutyGroup.of(unknown, wording)).isEmpty();
    }

    @Test
    void tellsWhereSomethingStandsAsFarAsItIsKnown() {
        Source whole = new Source("paper", "Centerchefer", 12, Extras.NONE);

        assertThat(DutyGroup.source(whole, FRAMEWORK, wording)).isEqualTo("paper, Centerchefer, punkt 12");
        assertThat(DutyGroup.source(Source.UNKNOWN, FRAMEWORK, wording)).isEmpty();
    }

    @Test
    void theFirstPriorityHasMostFlags() {
        assertThat(List.of(0, 1, 2, 3, 4)).map(FlagPicker::flagsFor).containsExactly(0, 3, 2, 1, 0);
    }
}
