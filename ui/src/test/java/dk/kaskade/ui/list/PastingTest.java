package dk.kaskade.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.list.Lines.Line;
import dk.kaskade.ui.list.Pasting.Pasted;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static final List<Column> COLUMNS = List.of(Column.HOLDERS, Column.UNIT, Column.ROLES, Column.STAFF);

    private static String depths(String text) {
        return Lines.of(text).stream()
                .map(line -> line.depth() + line.cells().toString())
                .collect(Collectors.joining(" "));
    }

    private static Pasted paste(Place place, String text) {
        return new Pasting(Departments.ORGANISATION, Departments.FRAMEWORK, Texts.DANISH, COLUMNS)
                .at(place, Lines.of(text));
    }

    private static String rows(Pasted pasted) {
        Outcome outcome = pasted.change().applyTo(Departments.ORGANISATION);
        Organisation after = ((Outcome.Done) outcome).organisation();
        CellWords words = Departments.words(after);
        return Outline.of(Departments.chain(after), words, Shown.ALL).rows().stream()
                .map(row -> ".".repeat(row.depth()) + words.text(row.position(), Column.TITLE))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void spacesAndEmptyCellsIndent() {
        assertThat(depths("A\n  B\n  C\n    D\nE")).isEqualTo("0[A] 1[B] 1[C] 2[D] 0[E]");
        assertThat(depths("A\tx\n\tB\ty\r\n\t\tC\n\tD")).isEqualTo("0[A, x] 1[B, y] 2[C] 1[D]");
        assertThat(depths("    A\n  B\n\n \t \n      C")).isEqualTo("0[A] 0[B] 1[C]");
        assertThat(depths("- A\n  • B\n-C")).isEqualTo("0[A] 1[B] 0[-C]");
        assertThat(depths("")).isEmpty();
    }

    @Test
    void cellsMayStandInQuotationMarks() {
        assertThat(depths("\"A \"\"b\"\"\nc\"\tx\nB \"q\" C\t\"y")).isEqualTo("0[A \"b\" c, x] 0[B \"q\" C, \"y]");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String text = Lines.write(0, List.of("A", "", "c\td")) + "\n" + Lines.write(1, List.of("B", ""));
        assertThat(depths(text)).isEqualTo("0[A, , c d] 1[B]");
    }

    @Test
    void linesBecomeABranchAtTheirPlace() {
        Pasted pasted =
                paste(new Place("dir", "n"), "Vest\tAnne Eksempel\tHus Nord\tLeder\t7\n  Team 9\tNy Person\nØst");
        assertThat(pasted.refusal()).isNull();
        assertThat(pasted.ids()).containsExactly("s2", "s3", "s4");
        assertThat(rows(pasted))
                .isEqualTo(
                        "Direktør | .Leder nord | ..Team 1 | ..Team 2 | .Vest | ..Team 9 | .Øst | .Leder syd | ..Team 1");
        assertThat(pasted.change().sentence(Departments.ORGANISATION).in(Texts.DANISH))
                .isEqualTo("Indsæt 3 stillinger");
    }

    @Test
    void aHeadIsNoPosition() {
        assertThat(paste(new Place("dir", "n"), "Stilling\tBesat af\nVest\tNy Person")
                        .ids())
                .hasSize(1);
        assertThat(paste(new Place("dir", "n"), "Stilling\nVest").ids()).hasSize(2);
    }

    @Test
    void oneCellThatCannotBeRefusesAllAndNamesTheLine() {
        Pasted pasted = paste(new Place("dir", "n"), "Vest\nØst\t\t\tFyrtårn");
        assertThat(pasted.refusal()).contains("Linje 2").contains("Fyrtårn");
        assertThat(pasted.change().changes()).isEmpty();
        assertThat(paste(Place.TOP, "Bo 010170-1234").refusal())
                .contains("Linje 1")
                .contains("CPR");
    }

    @Test
    void aLineIsTold() {
        assertThat(Lines.of("A")).containsExactly(new Line(0, List.of("A")));
        assertThat(Lines.isTable("A\n")).isFalse();
        assertThat(Lines.isTable("A\nB")).isTrue();
        assertThat(Lines.isTable("A\tB")).isTrue();
    }
}
