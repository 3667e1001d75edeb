package dk.kaskade.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.ui.framework.ThreadMap.Chip;
import dk.kaskade.ui.framework.ThreadMap.Strand;
import dk.kaskade.ui.framework.ThreadStand.Dot;
import dk.kaskade.ui.framework.ThreadStand.State;
import java.awt.BasicStroke;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadMapTest {
    private static final Framework HOLE = FrameworkText.framework("""
            D1 direktoer threads=other leadsTo=C1
            D2 direktoer threads=agenda leadsTo=C2,~L1
            C1 chef threads=other,agenda
            C2 chef threads=agenda leadsTo=T1
            L1 leder threads=other
            T1 team threads=agenda
            A1 * threads=agenda
            """);

    private static ThreadStand stand(Framework framework, String thread) {
        return new ThreadMap(framework).stand(thread).orElseThrow();
    }

    private static State state(String expectations) {
        return stand(FrameworkText.framework(expectations), "red").state();
    }

    @Test
    void tellsWhereAThreadStandsAndWhereItHasAHole() {
        ThreadStand agenda = stand(HOLE, "agenda");
        assertThat(agenda.dots()).containsExactly(Dot.MAIN, Dot.MAIN, Dot.HOLE, Dot.MAIN);
        assertThat(agenda.holes()).containsExactly(2);
        assertThat(agenda.state()).isEqualTo(State.HOLE);
        assertThat(agenda.softens()).extracting(Expectation::id).containsExactly("A1");
        assertThat(agenda.members()).extracting(Expectation::id).containsExactly("D2", "C1", "C2", "T1");
    }

    @Test
    void tellsASecondThreadOnlyWhereNoExpectationHasItAsItsMainOne() {
        Framework framework = FrameworkText.framework("""
                D1 direktoer threads=other,red
                C1 chef threads=red
                C2 chef threads=other,red
                """);
        assertThat(stand(framework, "red").dots()).containsExactly(Dot.SECOND, Dot.MAIN, Dot.NONE, Dot.NONE);
    }

    @Test
    void tellsTheStateOfAThread() {
        assertThat(state("D direktoer threads=red\nC chef threads=red\nL leder threads=red\nT team threads=red"))
                .isEqualTo(State.WHOLE);
        assertThat(state("D direktoer threads=red\nC chef threads=red")).isEqualTo(State.ENDS_EARLY);
        assertThat(state("L leder threads=red\nT team threads=red")).isEqualTo(State.BEGINS_LATE);
        assertThat(state("C chef threads=red\nL leder threads=red")).isEqualTo(State.BOTH);
        assertThat(state("T team threads=red")).isEqualTo(State.ALONE);
        assertThat(state("A * threads=red")).isEqualTo(State.COMMON);
        assertThat(state("D direktoer threads=red\nT team threads=red")).isEqualTo(State.HOLE);
    }

    @Test
    void keepsAPlaceForWhatIsMissingLevelWithItsThread() {
        ThreadMap map = new ThreadMap(HOLE);
        int row = map.chip("D2").orElseThrow().row();
        assertThat(map.chip("C2").orElseThrow().row()).isEqualTo(row);
        assertThat(map.chip("T1").orElseThrow().row()).isEqualTo(row);
        assertThat(map.ghosts()).hasSize(1);
        assertThat(map.ghosts().get(0).row()).isEqualTo(row);
        assertThat(map.ghosts().get(0).column()).isEqualTo(2);
        assertThat(map.chips()).noneMatch(chip -> chip.column() == 2 && (chip.row() == row || chip.row() == row + 1));
    }

    @Test
    void putsNoTwoChipsInOnePlaceAndFillsUpFreeRows() {
        ThreadMap map = new ThreadMap(FrameworkText.framework("""
                D1 direktoer threads=a
                D2 direktoer threads=a
                T1 team threads=b
                X1 chef
                X2 chef,leder
                """));
        Set<List<Integer>> places = new HashSet<>();
        map.chips()
                .forEach(chip -> assertThat(places.add(List.of(chip.column(), chip.row())))
                        .isTrue());
        assertThat(places).hasSize(6);
        assertThat(map.chip("T1").orElseThrow().row()).isZero();
        assertThat(map.rows()).isEqualTo(2);
        assertThat(map.count(1)).isEqualTo(2);
    }

    @Test
    void linksChipsByTheirGroundAndTellsWhatIsJumped() {
        ThreadMap map = new ThreadMap(HOLE);
        assertThat(map.strands())
                .extracting(
                        s -> s.from().expectation().id() + s.to().expectation().id())
                .containsExactlyInAnyOrder("D1C1", "D2C2", "D2L1", "C2T1");
        Strand jump = strand(map, "C2", "T1");
        assertThat(jump.jumped()).isEqualTo(1);
        assertThat(strand(map, "D2", "L1").ground()).isEqualTo(Ground.READING);
        assertThat(map.within(jump, map.stand("agenda").orElseThrow())).isTrue();
        assertThat(map.within(jump, map.stand("other").orElseThrow())).isFalse();
    }

    private static Strand strand(ThreadMap map, String from, String to) {
        return map.strands().stream()
                .filter(s -> s.from().expectation().id().equals(from)
                        && s.to().expectation().id().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void walksByKeysUpAndDownAndAlongLinks() {
        ThreadMap map = new ThreadMap(HOLE);
        Chip d2 = map.chip("D2").orElseThrow();
        assertThat(map.beside(d2, -1).expectation().id()).isEqualTo("D1");
        assertThat(map.beside(d2, 1)).isSameAs(d2);
        assertThat(map.across(d2, 1).expectation().id()).isEqualTo("C2");
        assertThat(map.across(map.chip("C2").orElseThrow(), 1).expectation().id())
                .isEqualTo("T1");
        assertThat(map.across(map.chip("T1").orElseThrow(), -1).expectation().id())
                .isEqualTo("C2");
        assertThat(map.across(d2, -1)).isSameAs(d2);
    }

    @Test
    void leadsALinkAroundTheHoleOfItsThread() {
        ThreadMap map = new ThreadMap(HOLE);
        Places places = new Places(map, 800, 400);
        var ghost = places.of(map.ghosts().get(0));
        var way = new BasicStroke(2).createStrokedShape(places.way(strand(map, "C2", "T1")));
        assertThat(way.intersects(ghost)).isFalse();
        assertThat(way.getBounds2D().getMaxY()).isGreaterThan(ghost.getMaxY());
        map.chips().stream()
                .filter(chip -> chip.column() == 2)
                .forEach(chip -> assertThat(way.intersects(places.of(chip))).isFalse());
    }

    @Test
    void aFrameworkForEveryLeaderHasAnEmptyMap() {
        ThreadMap map = new ThreadMap(FrameworkText.framework("A1 *\nA2 *"));
        assertThat(map.chips()).isEmpty();
        assertThat(map.rows()).isZero();
        assertThat(map.stands()).isEmpty();
    }
}
