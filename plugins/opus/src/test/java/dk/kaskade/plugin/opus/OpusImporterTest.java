package dk.kaskade.plugin.opus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpusImporterTest {
    private final OpusImporter importer = new OpusImporter();

    @Test
    void makesARowOfEachLeader() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Skabelonby Kommune");
        assertThat(all.rows()).extracting(row -> row.get(Field.ID)).containsExactly("50001", "50002", "50003");
        Row top = all.rows().get(0);
        assertThat(top.get(Field.NAME)).isEqualTo("Anne Eksempel");
        assertThat(top.get(Field.TITLE)).isEqualTo("Kommunaldirektør");
        assertThat(top.get(Field.EMAIL)).isEqualTo("anne.eksempel@skabelonby.example");
        assertThat(top.get(Field.FROM)).isEqualTo("2019-02-01");
        assertThat(top.tells(Field.UNTIL)).isFalse();
        assertThat(top.get(Field.UNIT_ID)).isEqualTo("100");
        assertThat(all.rows().get(2).get(Field.UNTIL)).isEqualTo("2026-11-30");
    }

    @Test
    void tellsTheUnitsWithTheirParents() throws IOException {
        assertThat(read(sample()).units())
                .extracting(UnitRow::id, UnitRow::name, UnitRow::parent, UnitRow::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("110", "Center for Børn & Unge", "100", "Center"),
                        org.assertj.core.groups.Tuple.tuple("100", "Skabelonby Kommune", null, "Organisation"));
    }

    @Test
    void countsTheOthersWithTheNearestLeader() throws IOException {
        Extract all = read(sample());

        // of Åskolen one; of the team without a leader one, with the chief of the centre above
        assertThat(all.rows()).extracting(row -> row.get(Field.STAFF)).containsExactly("0", "1", "1");
    }

    @Test
    void accountsForEveryEmployment() throws IOException {
        Extract all = read(sample());

        int dropped = all.remarks().stream().mapToInt(Remark::drops).sum();
        assertThat(all.read()).isEqualTo(7).isEqualTo(all.rows().size() + dropped);
        assertThat(all.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("unit-ends", "employees", "left", "cancelled", "civil-numbers");
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        Extract all = read(sample().replace("id=\"50001\"", "id=\"0102039999\""));

        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.cells().values()).noneMatch(CivilNumber::isIn));
        assertThat(all.rows().get(0).tells(Field.ID)).isFalse();
        assertThat(all.rows().get(0).get(Field.NAME)).isEqualTo("Anne Eksempel");
        assertThat(all.remarks())
                .filteredOn(remark -> remark.key().equals("civil-numbers"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence(Texts.DANISH)).startsWith("5 CPR-numre"));
    }

    @Test
    void knowsTwoEmploymentsOfOnePerson() throws IOException {
        assertThat(read(sample()).rows())
                .extracting(row -> row.get(Field.PERSON_ID))
                .containsExactly("50001", "50002", "50002");
    }

    @Test
    void survivesUnitsInARing() throws IOException {
        Extract all = read("""
                <kmd><orgUnit id="1"><parentOrgUnit>2</parentOrgUnit></orgUnit>
                <orgUnit id="2"><parentOrgUnit>1</parentOrgUnit></orgUnit>
                <employee id="7"><isManager>false</isManager><orgUnit>1</orgUnit></employee></kmd>""");

        assertThat(all.name()).isEqualTo("fil.xml");
        assertThat(all.remarks()).extracting(Remark::key).containsExactly("employees-of-nobody");
    }

    @Test
    void recognisesItsOwnFilesOnly() throws IOException {
        assertThat(importer.recognises(sample().getBytes(StandardCharsets.UTF_8), "ZLPE20261001_delta.xml"))
                .isTrue();
        assertThat(importer.recognises("<OS2MO><orgUnit/>".getBytes(StandardCharsets.UTF_8), "a.xml"))
                .isFalse();
        assertThat(importer.recognises("id;kmd\n1;2".getBytes(StandardCharsets.UTF_8), "kmd.xml"))
                .isFalse();
        assertThat(importer.recognises(new byte[0], "a.xml")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<kmd/>",
                "<kmd><employee id='1'>",
                "<andet/>",
                "<!DOCTYPE kmd [<!ENTITY a 'b'>]><kmd>&a;</kmd>"
            })
    void refusesWhatIsBroken(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesAFileThatBreaksOff() throws IOException {
        String whole = sample().strip();
        for (int length = 0; length < whole.length(); length += 97) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void endsWhenCancelled() {
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

        String large = "<kmd>" + "<employee id='1'/>".repeat(10_000) + "</kmd>";
        assertThatThrownBy(() -> importer.read(
                        new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)), "fil.xml", cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(OpusImporter.TEXTS.keys(Texts.ENGLISH)).isEqualTo(OpusImporter.TEXTS.keys(Texts.DANISH));
    }

    private Extract read(String file) throws IOException {
        return importer.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "fil.xml", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(OpusImporterTest.class.getResourceAsStream("skabelonby.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
