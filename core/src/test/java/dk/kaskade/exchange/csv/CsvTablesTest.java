package dk.kaskade.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void countsLinesWhateverEndsThem(String end) throws IOException {
        List<TableRow> rows = read("id;titel" + end + end + "1;\"Leder af" + end + "børn\"" + end + "2;Chef");
        assertThat(rows).extracting(TableRow::line).containsExactly(1, 3, 5);
        assertThat(rows.get(1).cell(1)).isEqualTo("Leder af\nbørn");
    }

    @Test
    void readsQuotationMarksInsideOfCells() throws IOException {
        List<TableRow> rows = read("id;titel\n1;\"Leder \"\"Nord\"\"\"\n2;Leder \"Syd\"\n3;\"Øst\" leder\n");
        assertThat(rows)
                .extracting(row -> row.cell(1))
                .containsExactly("titel", "Leder \"Nord\"", "Leder \"Syd\"", "Øst leder");
    }

    @Test
    void readsQuotedCellsBehindASpace() throws IOException {
        assertThat(read("id, titel, enhed\n1, \"Leder, nord\", \"Skole\"\n")
                        .get(1)
                        .cells())
                .containsExactly("1", "Leder, nord", "Skole");
    }

    @Test
    void leavesOutBlankRowsAndKeepsRaggedOnes() throws IOException {
        assertThat(read("id;titel;enhed\n;;\n1\n  ;\n2;Chef;Skole;mere\n"))
                .containsExactly(
                        new TableRow(1, List.of("id", "titel", "enhed")),
                        new TableRow(3, List.of("1")),
                        new TableRow(5, List.of("2", "Chef", "Skole", "mere")));
    }

    @Test
    void takesTheMarkOfTextFromNumbers() throws IOException {
        assertThat(read("id;kode;rest\n=\"00123\";'007;=\"1\"&2\n").get(1).cells())
                .containsExactly("00123", "007", "=\"1\"&2");
    }

    @Test
    void makesHardSpacesOrdinaryAndDropsWhatIsInvisible() throws IOException {
        assertThat(read("id;titel\n1;\u00A0Skole\u00A0leder\u200B\uFEFF \n")
                        .get(1)
                        .cell(1))
                .isEqualTo("Skole leder");
    }

    @Test
    void tellsInWhichRowAQuotationMarkIsNeverClosed() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read("id;titel\n1;Chef\n2;\"Leder\n3;Leder\n4;Leder\n"))
                .satisfies(e -> {
                    assertThat(e.key()).isEqualTo("csv.unclosed-quote");
                    assertThat(e.sentence(Texts.DANISH)).contains("linje 3");
                });
    }

    @Test
    void seesThatAForgottenQuotationMarkSwallowsRows() throws IOException {
        String swallowing = "id;titel;navn\n1;\"Leder;Anne\n2;Chef;Bo\n3;Chef;Carla\n4;\"Leder\";Dorte\n";
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(swallowing))
                .satisfies(e -> assertThat(e.sentence(Texts.DANISH)).contains("linje 2"));
        assertThat(read("id;titel\n1;\"Note:\n- en; to\n- tre\n- fire; fem\nslut\"\n2;Chef\n"))
                .hasSize(3);
    }

    @Test
    void givesUpOnAQuotationMarkBeforeMemoryIsFull() {
        String endless = "id;titel\n1;Chef\n2;\"" + "Leder\n".repeat(CsvTables.LONGEST_CELL / 3);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(endless))
                .satisfies(e -> assertThat(e.sentence(Texts.ENGLISH)).contains("line 3"));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Double> shares = new ArrayList<>();
        Progress watched = new Progress() {
            @Override
            public void done(double share) {
                shares.add(share);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        byte[] bytes = "1;Chef\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        CsvTables.read(bytes, "x", CsvDialect.detect(bytes), watched);
        assertThat(shares).hasSizeGreaterThan(50).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(shares.get(shares.size() - 1)).isGreaterThan(0.9);
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        byte[] bytes = "id;titel\n".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> CsvTables.read(bytes, "x", CsvDialect.detect(bytes), cancelled));
    }

    @Test
    void readsOrRefusesWhateverIsLeftOfAFile() throws IOException {
        byte[] whole =
                "sep=;\r\n\"Stillings-ID\";Titel\r\n1;\"Leder, \"\"Ø\"\"\"\r\n2;Å\r\n".getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            try {
                CsvTables.read(part, "x", CsvDialect.detect(part), Progress.UNWATCHED);
            } catch (UnreadableFileException e) {
                assertThat(e.key()).isEqualTo("csv.unclosed-quote");
            }
        }
    }

    @Test
    void showsTheHeadOfAFileThatCannotBeReadToItsEnd() {
        byte[] bytes = "id;titel\n1;Chef\n2;\"Leder\n".getBytes(StandardCharsets.UTF_8);
        assertThat(CsvTables.head(bytes, "x", CsvDialect.detect(bytes), 10).rows())
                .hasSize(2);
        assertThat(CsvTables.head(bytes, "x", CsvDialect.detect(bytes), 1).rows())
                .hasSize(1);
    }

    private static List<TableRow> read(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CsvTables.read(bytes, "prøve", CsvDialect.detect(bytes), Progress.UNWATCHED)
                .rows();
    }
}
