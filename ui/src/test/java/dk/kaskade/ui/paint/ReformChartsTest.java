package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReformChartsTest {
    private static final Organisation TODAY = organisation(
            Position.of("top", "Top", null),
            Position.of("a", "A", "top"),
            Position.of("b", "B", "top"),
            Position.of("a1", "A1", "a"),
            Position.of("a2", "A2", "a"),
            Position.of("b1", "B1", "b"));

    private static Organisation organisation(Position... positions) {
        return Organisation.empty("o", "O", null).withPositions(List.of(positions));
    }

    private static ReformCharts charts(Organisation tomorrow) {
        Reform reform = Reform.between(TODAY, tomorrow);
        return ReformCharts.of(TODAY, reform.proposed(), reform.changes());
    }

    private static ChartModel overlay(Organisation tomorrow) {
        ReformCharts charts = charts(tomorrow);
        return charts.overlaid(chart(charts.both()));
    }

    private static ChartModel chart(Organisation organisation) {
        return ChartModels.of(
                Chain.of(organisation, Framework.none()), List.of(), Lens.ROLE, ChartModels.Names.SHOWN, Texts.DANISH);
    }

    private static CardChange mark(ChartModel model, String id) {
        return model.reform().of(model.indexOf(id));
    }

    @Test
    void leavesClosedPositionsBetweenTheirNeighboursOfToday() {
        Organisation tomorrow = organisation(
                Position.of("top", "Top", null),
                Position.of("a", "A", "top"),
                Position.of("b", "B", "top"),
                Position.of("a2", "A2", "a"),
                Position.of("b1", "B1", "b"));
        assertThat(charts(tomorrow).both().positions())
                .extracting(Position::id)
                .containsExactly("top", "a", "b", "a1", "a2", "b1");
        assertThat(mark(overlay(tomorrow), "a1")).isEqualTo(CardChange.CLOSED);
    }

    @Test
    void showsFromWhereSomebodyHasMoved() {
        Organisation tomorrow = organisation(
                Position.of("top", "Top", null),
                Position.of("a", "A", "top"),
                Position.of("b", "B", "top"),
                Position.of("a1", "A1", "b"),
                Position.of("a2", "A2", "b"),
                Position.of("b1", "B1", "b"));
        ChartModel model = overlay(tomorrow);
        int ghost = model.indexOf("ghost:a1");
        assertThat(mark(model, "a1")).isEqualTo(CardChange.MOVED);
        assertThat(model.parent()[ghost]).isEqualTo(model.indexOf("a"));
        assertThat(model.card(ghost).title()).isEqualTo("A1 (2) stod her");
        assertThat(model.reform().arrows()).containsExactly(ghost, model.indexOf("a1"));
        assertThat(model.indexOf("ghost:a2")).isNegative();
    }

    @Test
    void leavesNoGhostWhereALeaderWasOnlyTakenOutBetween() {
        Organisation tomorrow = organisation(
                Position.of("top", "Top", null),
                Position.of("b", "B", "top"),
                Position.of("a1", "A1", "top"),
                Position.of("a2", "A2", "top"),
                Position.of("b1", "B1", "b"));
        ChartModel model = overlay(tomorrow);
        assertThat(mark(model, "a1")).isEqualTo(CardChange.MOVED);
        assertThat(model.reform().changes()).doesNotContain(CardChange.GHOST);
    }

    @Test
    void hidesBranchesInWhichNothingChanges() {
        Organisation tomorrow = organisation(
                Position.of("top", "Top", null),
                Position.of("a", "A", "top"),
                Position.of("b", "B", "top"),
                Position.of("a1", "A1", "a"),
                Position.of("a2", "A2", "a"),
                Position.of("b1", "B1", "b"),
                Position.of("b2", "B2", "b"));
        ChartModel model = ReformCharts.onlyChanged(overlay(tomorrow));
        assertThat(model.cards()).extracting(ChartCard::id).containsExactly("top", "b", "b2");
        assertThat(model.parent()).containsExactly(-1, 0, 1);
        assertThat(mark(model, "b2")).isEqualTo(CardChange.NEW);
    }

    @Test
    void fadesWhatIsGoneTowardsTheProposalAndWhatIsNewTowardsToday() {
        ReformMarks marks = new ReformMarks(List.of(CardChange.CLOSED, CardChange.NEW, CardChange.NONE), List.of(), 0);
        assertThat(marks.opacity(0)).isEqualTo(1);
        assertThat(marks.opacity(1)).isLessThan(0.2);
        assertThat(marks.seenFrom(1).opacity(0)).isLessThan(0.2);
        assertThat(marks.seenFrom(1).opacity(1)).isEqualTo(1);
        assertThat(marks.seenFrom(0).opacity(2)).isEqualTo(1);
        assertThat(marks.seenFrom(0.5).opacity(0)).isEqualTo(1);
        assertThat(marks.seenFrom(0.5).opacity(1)).isEqualTo(1);
    }
}
