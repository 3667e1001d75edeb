package dk.kaskade.plugin.organigramming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganigrammingImporterTest {
    private static final int HEAD = 8192;

    private final OrganigrammingImporter importer = new OrganigrammingImporter();

    @Test
    void makesARowOfEachPosition() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Musterstadt (erfunden)");
        assertThat(all.rows())
                .extracting(row -> row.get(Field.ID), row -> row.get(Field.NAME), row -> row.get(Field.TITLE))
                .containsExactly(
                        tuple("leitung", "Dr. Anne Beispiel", "Bezirksbürgermeister:in"),
                        tuple("n1-2", "Bo Vorlage", "Bezirksbürgermeister:in (stellvertretend)"),
                        tuple("n1/1-1", "", "Pressesprecher:in"),
                        tuple("n3-1", "Carla Probe", "Amtsleiter:in"));
        Row top = all.rows().get(0);
        assertThat(top.get(Field.EMAIL)).isEqualTo("anne.beispiel@musterstadt.example");
        assertThat(top.get(Field.PERSON_ID)).isEqualTo("ab");
        assertThat(top.get(Field.UNIT_ID)).isEqualTo("n1");
        assertThat(top.line()).isGreaterThan(20);
    }

    @Test
    void tellsDeputiesActingAndVacantOnesApart() throws IOException {
        Extract all = read(sample());

        assertThat(all.rows().get(1).get(Field.LEADER_ID)).isEqualTo("leitung");
        assertThat(all.rows().get(2).get(Field.STATUS)).isEqualTo("vakant");
        assertThat(all.rows().get(3).get(Field.ACTING)).isEqualTo("ja");
    }

    @Test
    void passesThroughPointsOfConnection() throws IOException {
        assertThat(read(sample()).units())
                .extracting(UnitRow::id, UnitRow::name, UnitRow::parent, UnitRow::kind)
                .containsExactly(
                        tuple("n1", "Bezirksamt Musterstadt", null, "Bezirksamt"),
                        tuple("n1/1", "Pressestelle", "n1", "Büro"),
                        tuple("n3", "Jugendamt", "n1", "Amt"),
                        tuple("n9", "Beirat", "n1", "Other"));
    }

    @Test
    void accountsForEveryPosition() throws IOException {
        Extract all = read(sample());

        assertThat(all.read()).isEqualTo(5);
        assertThat(all.remarks()).extracting(Remark::key, Remark::drops).containsExactly(tuple("empty-post", 1));
    }

    @Test
    void readsOlderChartsWithEmployees() throws IOException {
        Extract all = read("""
                {"document": {"title": "Alt", "schemaVersion": "1.0.0"}, "organisations": [{"name": "Amt", "departments":
                [{"name": "Abteilung", "employees": [{"title": "Dr.", "firstName": "Anne", "lastName": "Beispiel",
                "position": "Leitung", "contact": {"email": "a@b.example"}}]}], "id": "n1", "style": "default"}]}""");

        assertThat(all.rows()).singleElement().satisfies(row -> {
            assertThat(row.get(Field.NAME)).isEqualTo("Dr. Anne Beispiel");
            assertThat(row.get(Field.TITLE)).isEqualTo("Leitung");
            assertThat(row.get(Field.UNIT)).isEqualTo("Abteilung");
        });
        assertThat(all.units()).extracting(UnitRow::parent).containsExactly(null, "n1");
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        Extract all = read(sample().replace("Vorlage", "010203-9999"));

        assertThat(all.rows().get(1).tells(Field.NAME)).isFalse();
        assertThat(all.remarks()).extracting(Remark::key).contains("civil-numbers");
    }

    @Test
    void recognisesAChartBehindALogoOfAnySize() throws IOException {
        String logo =
                sample().replace("\"logo\": \"\"", "\"logo\": \"data:image/png;base64," + "A".repeat(20_000) + "\"");

        assertThat(recognises(sample())).isTrue();
        assertThat(recognises(logo)).isTrue();
        assertThat(recognises("\uFEFF" + sample())).isTrue();
        assertThat(read("\uFEFF" + logo).rows()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"format\": \"kaskade/1\", \"id\": \"x\", \"positions\": []}",
                "{\"format\": \"kaskade-framework/1\", \"documents\": []}",
                "{\"document\": \"text\"}",
                "{\"document\": {\"title\": \"a\"}}",
                "{\"a\": {\"document\": {\"paperSize\": \"A4\"}}}",
                "document;paperSize"
            })
    void recognisesNothingElse(String head) {
        assertThat(recognises(head)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"document\": {}} 1",
                "{\"document\": {}, \"organisations\": {}}",
                "{'document': {}}"
            })
    void refusesWhatIsNoChart(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesAFileThatBreaksOffOrIsNotUtf8() throws IOException {
        String whole = sample().strip();
        for (int length = 0; length < whole.length(); length += 7) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableFileException.class);
        }
        assertThatThrownBy(() -> importer.read(
                        new ByteArrayInputStream(whole.getBytes(StandardCharsets.ISO_8859_1)),
                        "a.json",
                        Progress.UNWATCHED))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesBoxesThatLieTooDeep() {
        String deep = "{\"organisations\": [".repeat(1_000);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(OrganigrammingImporter.TEXTS.keys(Texts.ENGLISH))
                .isEqualTo(OrganigrammingImporter.TEXTS.keys(Texts.DANISH));
    }

    private boolean recognises(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return importer.recognises(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), "a.json");
    }

    private Extract read(String file) throws IOException {
        return importer.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "a.json", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OrganigrammingImporterTest.class.getResourceAsStream("musterstadt.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
