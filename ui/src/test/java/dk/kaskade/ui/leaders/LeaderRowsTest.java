package dk.kaskade.ui.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeaderRowsTest {
    private static List<LeaderRow> rows(Position... positions) {
        Organisation empty = Organisation.empty("o", "O", null);
        return LeaderRows.of(Chain.of(
                new Organisation(
                        "o",
                        "O",
                        null,
                        null,
                        List.of(),
                        List.of(new Person("p1", "Anne Eksempel", Extras.NONE)),
                        List.of(positions),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        empty.extras()),
                Framework.none()));
    }

    @Test
    void putsEveryLeaderBeforeThoseWhoReportToIt() {
        List<LeaderRow> rows = rows(
                Position.of("c", "Leder", "b"),
                Position.of("a", "Direktør", null),
                Position.of("d", "Chef", "a"),
                Position.of("b", "Chef", "a"));

        assertThat(rows).extracting(LeaderRow::id).containsExactly("a", "d", "b", "c");
        assertThat(rows).extracting(LeaderRow::depth).containsExactly(0, 1, 1, 2);
        assertThat(rows).extracting(LeaderRow::above).containsExactly("", "a", "a", "b");
    }

    @Test
    void putsARingLastAndEveryMemberOnce() {
        List<LeaderRow> rows =
                rows(Position.of("x", "X", "y"), Position.of("y", "Y", "x"), Position.of("a", "A", null));

        assertThat(rows).extracting(LeaderRow::id).containsExactly("a", "x", "y");
    }

    @Test
    void findsAllWordsInWhateverCase() {
        Position held = new Position.Builder("a")
                .title("Direktør")
                .holders(List.of("p1"))
                .build();
        List<LeaderRow> rows = rows(held, Position.of("b", "Chef", "a"));

        assertThat(LeaderRows.found(rows, "eksempel DIR"))
                .extracting(LeaderRow::id)
                .containsExactly("a");
        assertThat(LeaderRows.found(rows, "eksempel chef")).isEmpty();
        assertThat(LeaderRows.found(rows, " ")).hasSize(2);
        assertThat(rows.get(1).isVacant()).isTrue();
    }

    @Test
    void tellsAFigureOnlyWhereThereIsOne() {
        assertThat(Figure.NONE.text()).isEmpty();
        assertThat(new Figure(0, 15).text()).isEqualTo("0/15");
        assertThat(new Figure(3, 0).text()).isEqualTo("3");
        assertThat(new Figure(14, 15).isFull()).isFalse();
        assertThat(new Figure(15, 15).isFull()).isTrue();
        assertThat(new Figure(3, 0).isFull()).isFalse();
    }
}
