package dk.kaskade.plugin.os2mo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmusImporterTest {
    private final EmusImporter importer = new EmusImporter();

    @Test
    void makesARowOfEachUnitThatSomebodyLeads() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Skabelonby Kommune");
        assertThat(all.rows())
                .extracting(row -> row.get(Field.NAME), row -> row.get(Field.TITLE), row -> row.get(Field.UNIT))
                .containsExactly(
                        tuple("Anne Eksempel", "Kommunaldirektør", "Skabelonby Kommune"),
                        tuple("Bo Skabelon", "Centerchef", "Center for Børn & Unge"),
                        tuple("Carla Prøve", "Skoleleder", "Åskolen"),
                        tuple("N/D", "", "Småbørn"));
        assertThat(all.rows().get(1).get(Field.UNTIL)).isEqualTo("2026-12-31");
        assertThat(all.rows().get(1).tells(Field.EMAIL)).isFalse();
        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.get(Field.ID)).isEqualTo("leder-" + row.get(Field.UNIT_ID)));
    }

    @Test
    void beginsAtAUnitWhoseParentIsNotInTheFile() throws IOException {
        Extract all = read(sample());

        assertThat(all.units()).hasSize(6);
        assertThat(all.units().get(0).parent()).isNull();
        assertThat(all.units().get(1).parent()).isEqualTo(all.units().get(0).id());
    }

    @Test
    void countsTheOthersWithTheNearestLeader() throws IOException {
        // the teacher and, of the club that the head leads too, the pedagogue; the team has no leader
        assertThat(read(sample()).rows())
                .extracting(row -> row.get(Field.STAFF))
                .containsExactly("0", "1", "2", "0");
    }

    @Test
    void accountsForEveryRecord() throws IOException {
        Extract all = read(sample());

        int dropped = all.remarks().stream().mapToInt(Remark::drops).sum();
        assertThat(all.read()).isEqualTo(9 + 5).isEqualTo(all.rows().size() + dropped);
        assertThat(all.remarks())
                .extracting(Remark::key, Remark::drops)
                .containsExactlyInAnyOrder(
                        tuple("employees", 3),
                        tuple("of-leaders", 6),
                        tuple("same-leader", 1),
                        tuple("leader-unknown", 0),
                        tuple("civil-numbers", 0));
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        String leader = "aaaaaaa1-1111-4222-8333-444444444444";
        Extract all = read(sample().replace(leader, "0102039999"));

        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.cells().values()).noneMatch(CivilNumber::isIn));
        assertThat(all.rows().get(0).get(Field.NAME)).isEqualTo("Anne Eksempel");
        assertThat(all.rows().get(0).tells(Field.PERSON_ID)).isFalse();
    }

    @Test
    void survivesUnitsInARing() throws IOException {
        Extract all = read("""
                <OS2MO><orgUnit id="a"><parentOrgUnit>b</parentOrgUnit><manager>m</manager><longName>A</longName></orgUnit>
                <orgUnit id="b"><parentOrgUnit>a</parentOrgUnit><manager>m</manager><longName>B</longName></orgUnit></OS2MO>""");

        assertThat(all.rows()).hasSize(2);
        assertThat(all.read()).isEqualTo(2);
    }

    @Test
    void recognisesItsOwnFilesOnly() throws IOException {
        assertThat(importer.recognises(sample().getBytes(StandardCharsets.UTF_8), "emus.xml"))
                .isTrue();
        assertThat(importer.recognises("<kmd><orgUnit/>".getBytes(StandardCharsets.UTF_8), "emus.xml"))
                .isFalse();
        assertThat(importer.recognises("<OS2MO".getBytes(StandardCharsets.UTF_8), "emus.xml"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<OS2MO/>", "<kmd/>", "<!DOCTYPE OS2MO [<!ENTITY a 'b'>]><OS2MO>&a;</OS2MO>"})
    void refusesWhatIsBroken(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesAFileThatBreaksOff() throws IOException {
        String whole = sample();
        for (int length = 0; length < whole.length(); length += 101) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void speaksBothLanguages() {
        assertThat(Words.TEXTS.keys(Texts.ENGLISH)).isEqualTo(Words.TEXTS.keys(Texts.DANISH));
    }

    private Extract read(String file) throws IOException {
        return importer.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "fil.xml", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(EmusImporterTest.class.getResourceAsStream("emus.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
