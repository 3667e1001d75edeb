package dk.kaskade.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static String rows(Organisation organisation, Shown shown) {
        Chain chain = Departments.chain(organisation);
        return Outline.of(chain, Departments.words(organisation), shown).rows().stream()
                .map(row -> ".".repeat(row.depth())
                        + (row.isNew() ? "+" : chain.id(row.position()))
                        + (row.passes() ? "" : "~"))
                .collect(Collectors.joining(" "));
    }

    private static String rows(Shown shown) {
        return rows(Departments.ORGANISATION, shown);
    }

    @Test
    void goesDownTheChainInTheOrderOfTheFile() {
        assertThat(rows(Shown.ALL)).isEqualTo("dir .n ..n1 ..n2 .s ..s1");
    }

    @Test
    void hidesWhatIsFolded() {
        assertThat(rows(Shown.ALL.withFolded(Set.of("n")))).isEqualTo("dir .n .s ..s1");
        assertThat(rows(Shown.ALL.withFolded(Set.of("dir", "n")))).isEqualTo("dir");
    }

    @Test
    void filtersWithTheLeadersOnTheWay() {
        assertThat(rows(Shown.ALL.withFilter("Team 1"))).isEqualTo("dir~ .n~ ..n1 .s~ ..s1");
        assertThat(rows(Shown.ALL.withFilter("eksempel"))).isEqualTo("dir");
        assertThat(rows(Shown.ALL.withFilter("findes ikke"))).isEmpty();
        assertThat(rows(Shown.ALL.withFilter("team 2").withFolded(Set.of("n")))).isEqualTo("dir~ .n~ ..n2");
    }

    @Test
    void sortsFlat() {
        Shown.Order title = new Shown.Order(Column.TITLE, false);
        assertThat(rows(Shown.ALL.withOrder(title))).isEqualTo("dir n s n1 s1 n2");
        assertThat(rows(Shown.ALL.withOrder(new Shown.Order(Column.GAPS, true))))
                .startsWith("n2 ");
        assertThat(rows(Shown.ALL.withOrder(new Shown.Order(Column.STAFF, true))))
                .startsWith("dir ");
    }

    @Test
    void putsANewRowBehindABranchOrFirstUnderALeader() {
        assertThat(rows(Shown.ALL.withPlace(new Place("dir", "n")))).isEqualTo("dir .n ..n1 ..n2 .+ .s ..s1");
        assertThat(rows(Shown.ALL.withPlace(new Place("n", null)))).isEqualTo("dir .n ..+ ..n1 ..n2 .s ..s1");
        assertThat(rows(Shown.ALL.withPlace(new Place("dir", "s")))).endsWith(".s ..s1 .+");
    }

    @Test
    void anEmptyOrganisationHasOneRowToBeginWith() {
        Organisation empty = Organisation.empty("o", "O", null);
        assertThat(rows(empty, Shown.ALL.withPlace(Place.TOP))).isEqualTo("+");
        assertThat(rows(empty, Shown.ALL)).isEmpty();
    }

    @Test
    void showsEverybodyOnceWhereSomeReportInARing() {
        Organisation ring = Organisation.empty("o", "O", null)
                .withPositions(List.of(
                        Position.of("a", "A", "b"),
                        Position.of("b", "B", "a"),
                        Position.of("c", "C", "a"),
                        Position.of("d", "D", "nobody")));
        assertThat(rows(ring, Shown.ALL)).isEqualTo("d a .b .c");
        assertThat(rows(ring, Shown.ALL.withFilter("c"))).contains("c");
    }

    @Test
    void goesDownAChainOfAnyDepth() {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            all.add(Position.of("x" + i, "X", i == 0 ? null : "x" + (i - 1)));
        }
        Organisation deep = Organisation.empty("o", "O", null).withPositions(all);
        Chain chain = Departments.chain(deep);
        assertThat(Outline.of(chain, Departments.words(deep), Shown.ALL).rows()).hasSize(20_000);
    }
}
