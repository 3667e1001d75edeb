package dk.kaskade.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupingTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            c
              a1 unit=n1 title=Skoleleder
              b1 unit=s1 title=Skoleleder
              a2 unit=n2 title=Dagtilbudsleder
              b2 unit=s2 title=Dagtilbudsleder
              d1 title=Skoleleder
              d2 title=Dagtilbudsleder
              d3 title=Skoleleder
              d4 title=Dagtilbudsleder
            unit: north
            unit: south
            unit: n1 parent=north
            unit: n2 parent=north
            unit: s1 parent=south
            unit: s2 parent=south
            """);

    @Test
    void evenPartsDifferByOneAtMost() {
        assertThat(Grouping.evenly(List.of("a", "b", "c", "d", "e"), 2))
                .containsExactly(List.of("a", "b"), List.of("c", "d", "e"));
        assertThat(Grouping.evenly(List.of("a"), 3)).containsExactly(List.of("a"));
        assertThat(Grouping.evenly(List.of("a", "b"), 0)).containsExactly(List.of("a", "b"));
        assertThat(Grouping.evenly(List.of(), 2)).containsExactly(List.of());
    }

    @Test
    void whatLiesInOneUnitStaysTogether() {
        assertThat(Grouping.together(ORGANISATION, List.of("a1", "b1", "a2", "b2"), 2))
                .containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
    }

    @Test
    void whereUnitsSayNothingTitlesDo() {
        assertThat(Grouping.together(ORGANISATION, List.of("d1", "d2", "d3", "d4"), 2))
                .containsExactly(List.of("d1", "d3"), List.of("d2", "d4"));
    }

    @Test
    void whereEachHasAUnitOfItsOwnInOneCentreTitlesDo() {
        Organisation schools = ChainText.organisation("""
                c
                  s1 unit=u1 title=Skoleleder
                  d1 unit=u2 title=Dagtilbudsleder
                  s2 unit=u3 title=Skoleleder
                  d2 unit=u4 title=Dagtilbudsleder
                unit: u1 parent=u
                unit: u2 parent=u
                unit: u3 parent=u
                unit: u4 parent=u
                """);
        assertThat(Grouping.together(schools, List.of("s1", "d1", "s2", "d2"), 2))
                .containsExactly(List.of("s1", "s2"), List.of("d1", "d2"));
    }

    @Test
    void partsThatWouldBeTooUnevenAreMadeEven() {
        List<String> positions = List.of("d1", "d3", "a1", "b1", "a2");
        List<List<String>> parts = Grouping.together(ORGANISATION, List.of("d1", "d3", "a1"), 3);
        assertThat(parts).containsExactly(List.of("d1"), List.of("d3"), List.of("a1"));
        assertThat(Grouping.together(ORGANISATION, positions, 2)).allMatch(part -> part.size() >= 2);
        assertThat(Grouping.together(ORGANISATION, List.of("x", "y"), 5)).hasSize(2);
    }
}
