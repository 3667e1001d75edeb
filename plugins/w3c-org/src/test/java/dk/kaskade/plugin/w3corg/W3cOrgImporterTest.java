package dk.kaskade.plugin.w3corg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class W3cOrgImporterTest {
    private static final String PREFIX = "@prefix org: <http://www.w3.org/ns/org#> .\n";

    private final W3cOrgImporter importer = new W3cOrgImporter();

    @Test
    void makesARowOfEachPostAndOfHeadsWithoutOne() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Skabelonby Kommune");
        assertThat(all.rows())
                .extracting(
                        row -> row.get(Field.ID),
                        row -> row.get(Field.TITLE),
                        row -> row.get(Field.NAME),
                        row -> row.get(Field.UNIT),
                        row -> row.get(Field.LEADER_ID))
                .containsExactly(
                        tuple("direktoer", "Kommunaldirektør", "Anne Eksempel", "Skabelonby Kommune", ""),
                        tuple("chef", "Centerchef", "Bo Skabelon", "Center for Børn", "direktoer"),
                        tuple("stab", "Stabschef", "", "Skabelonby Kommune", "direktoer"),
                        tuple("carla", "", "Carla Prøve", "Åskolen", "chef"));
        assertThat(all.rows().get(0).get(Field.EMAIL)).isEqualTo("anne.eksempel@skabelonby.example");
    }

    @Test
    void tellsUnitsFromEitherEnd() throws IOException {
        assertThat(read(sample()).units())
                .extracting(UnitRow::id, UnitRow::name, UnitRow::parent)
                .containsExactly(
                        tuple("kommunen", "Skabelonby Kommune", null),
                        tuple("boern", "Center for Børn", "kommunen"),
                        tuple("skolen", "Åskolen", "boern"));
    }

    @Test
    void accountsForEverybody() throws IOException {
        Extract all = read(sample());

        assertThat(all.read()).isEqualTo(5);
        assertThat(all.remarks()).extracting(Remark::key, Remark::drops).containsExactly(tuple("others", 1));
    }

    @Test
    void makesARowForEachWhoHoldsAPost() throws IOException {
        Extract all = read(PREFIX + "<p> a org:Post ; org:heldBy <a> , <b> .");

        assertThat(all.rows())
                .extracting(row -> row.get(Field.ID), row -> row.get(Field.PERSON_ID))
                .containsExactly(tuple("p", "a"), tuple("p", "b"));
    }

    @Test
    void readsAMembershipAsHead() throws IOException {
        Extract all =
                read(PREFIX + "[] a org:Membership ; org:member <a> ; org:organization <u> ; org:role org:Head .\n"
                        + "<u> a org:OrganizationalUnit .");

        assertThat(all.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(Field.UNIT_ID)).isEqualTo("u"));
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        Extract all = read(sample().replace(":bo ", ":0102039999 ").replace("Bo Skabelon", "Bo 010203-9999"));

        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.cells().values()).noneMatch(CivilNumber::isIn));
        assertThat(all.remarks()).extracting(Remark::key).contains("civil-numbers");
    }

    @Test
    void recognisesItsOwnFilesOnly() throws IOException {
        assertThat(recognises(sample())).isTrue();
        assertThat(recognises("# c\nPREFIX o: <http://www.w3.org/ns/org#>\n")).isTrue();
        assertThat(recognises("@prefix skos: <http://www.w3.org/2004/02/skos/core#> ."))
                .isFalse();
        assertThat(recognises("{\"@context\": {\"org\": \"http://www.w3.org/ns/org#\"}}"))
                .isFalse();
        assertThat(recognises("id;http://www.w3.org/ns/org#")).isFalse();
        assertThat(recognises("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "<a> <b> \"c\" .", "<a> <b>", "id;navn\n1;Anne", "{}"})
    void refusesWhatTellsOfNoOrganisation(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void survivesAFileThatBreaksOff() throws IOException {
        String whole = sample();
        for (int length = 0; length < whole.length(); length += 3) {
            String part = whole.substring(0, length);
            try {
                Extract all = read(part);
                assertThat(all.read()).isGreaterThanOrEqualTo(all.rows().size());
            } catch (UnreadableFileException e) {
                assertThat(e.sentence(Texts.DANISH)).isNotBlank();
            }
        }
    }

    @Test
    void refusesBracketsWithoutEndAndOtherEncodings() {
        assertThatThrownBy(() -> read(PREFIX + "<a> org:role " + "[ org:role ".repeat(200_000)))
                .isInstanceOf(UnreadableFileException.class);
        byte[] latin = (PREFIX + "<a> org:role \"bør\" .").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> importer.read(new ByteArrayInputStream(latin), "a.ttl", Progress.UNWATCHED))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(W3cOrgImporter.TEXTS.keys(Texts.ENGLISH)).isEqualTo(W3cOrgImporter.TEXTS.keys(Texts.DANISH));
    }

    private boolean recognises(String head) {
        return importer.recognises(head.getBytes(StandardCharsets.UTF_8), "a.ttl");
    }

    private Extract read(String file) throws IOException {
        return importer.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "a.ttl", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(W3cOrgImporterTest.class.getResourceAsStream("skabelonby.ttl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
