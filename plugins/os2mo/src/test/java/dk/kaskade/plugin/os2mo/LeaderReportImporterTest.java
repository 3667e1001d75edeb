package dk.kaskade.plugin.os2mo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeaderReportImporterTest {
    private final LeaderReportImporter importer = new LeaderReportImporter();

    @Test
    void makesARowOfEachLeaderWithTheWayToTheUnit() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Skabelonby Kommune");
        assertThat(all.rows())
                .extracting(row -> row.get(Field.NAME), row -> String.join("/", row.path()))
                .containsExactly(
                        tuple("Anne Eksempel", "Skabelonby Kommune"),
                        tuple("Bo Skabelon", "Skabelonby Kommune/Center for Børn"),
                        tuple("Carla Prøve", "Skabelonby Kommune/Center for Børn/Åskolen"),
                        tuple("Dan Attrap", "Skabelonby Kommune/Center for Børn/Åskolen/Indskolingen"));
        assertThat(all.rows().get(0).get(Field.EMAIL)).isEqualTo("anne.eksempel@skabelonby.example");
        assertThat(all.rows().get(1).tells(Field.EMAIL)).isFalse();
    }

    @Test
    void accountsForEveryRow() throws IOException {
        Extract all = read(sample());

        assertThat(all.read()).isEqualTo(5);
        assertThat(all.remarks())
                .extracting(Remark::line, Remark::key, Remark::drops)
                .containsExactly(tuple(5, "no-duty", 0), tuple(6, "same-leader", 1));
    }

    @Test
    void readsWithCommasAndInWindowsLetters() throws IOException {
        byte[] older = sample().replace(';', ',').getBytes(Charset.forName("windows-1252"));

        assertThat(importer.recognises(older, "ledere.csv")).isTrue();
        assertThat(read(older).rows().get(2).get(Field.NAME)).isEqualTo("Carla Prøve");
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        Extract all = read(sample().replace("Bo Skabelon", "Bo 010203-9999"));

        assertThat(all.rows().get(1).tells(Field.NAME)).isFalse();
        assertThat(all.remarks()).extracting(Remark::key).contains("civil-numbers");
    }

    @Test
    void recognisesItsOwnFilesOnly() throws IOException {
        assertThat(importer.recognises(sample().getBytes(StandardCharsets.UTF_8), "Alle Lederfunktioner OS2mo.csv"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id;navn;titel\n1;Anne;Leder",
                "Rodorganisation;Enhed;Underenhed;Navn\na;b;c;d",
                "root;org;sub org;Navn;Brugernavn;Telefon;E-mail;Adresse",
                "Ansvar;Navn;root;org;sub org",
                "root;Ansvar;Navn",
                "{\"root\": 1}"
            })
    void recognisesNothingElse(String head) {
        assertThat(importer.recognises(head.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id;navn\n1;Anne"})
    void refusesWhatIsNotTheReport(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void readsAReportWithoutLeaders() throws IOException {
        Extract all = read("root;org;sub org;Ansvar;Navn\n");

        assertThat(all.rows()).isEmpty();
        assertThat(all.read()).isZero();
    }

    private Extract read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private Extract read(byte[] file) throws IOException {
        return importer.read(new ByteArrayInputStream(file), "a.csv", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LeaderReportImporterTest.class.getResourceAsStream("lederfunktioner.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
