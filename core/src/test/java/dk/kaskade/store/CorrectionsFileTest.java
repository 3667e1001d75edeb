package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.correspondence.Correction;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.PointRef;
import dk.kaskade.correspondence.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsFileTest {
    private static final Corrections FULL = Corrections.NONE
            .with(Correction.of(
                    new PointRef("nord", "chef-01"),
                    new PointRef("syd", "mod-2"),
                    Verdict.REJECTED,
                    LocalDate.of(2026, 11, 1),
                    "Ordet \"mod\" betyder noget andet hos os"))
            .with(Correction.of(
                    new PointRef("nord", "chef-02"),
                    new PointRef("syd", "mod-3"),
                    Verdict.CONFIRMED,
                    LocalDate.of(2026, 11, 2),
                    ""));

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("svarer til.json");
        CorrectionsFile.save(FULL, file);
        assertThat(CorrectionsFile.read(file)).isEqualTo(FULL);
    }

    @Test
    void writesNothingOfWhatWasNotSaid() {
        assertThat(CorrectionsFile.toJson(Corrections.NONE))
                .isEqualTo("{\n  \"format\": \"kaskade-correspondence/1\"\n}\n");
    }

    @Test
    void keepsWhatItDoesNotKnow() throws IOException {
        Corrections read = read("{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"from\":[\"a\",\"A\"],"
                + "\"to\":[\"b\",\"B\"],\"verdict\":\"confirmed\",\"who\":\"chef\"}],\"more\":1}");
        assertThat(read.all().get(0).on()).isNull();
        assertThat(CorrectionsFile.toJson(read)).contains("\"more\": 1", "\"who\": \"chef\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | format.missing-member",
                "[] | format.expected-object",
                "{\"format\":\"kaskade/1\"} | format.organisation-not-framework",
                "{\"format\":\"kaskade-mapping/1\"} | format.mapping-only",
                "{\"format\":\"kaskade-correspondence/2\"} | format.newer",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":{}} | format.expected-list",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"from\":[\"a\"]}]} | format.expected-point",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"from\":[\"a\",\"b\",\"c\"]}]} | format.expected-point",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"from\":[\"a\",1]}]} | format.expected-text",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"verdict\":\"maybe\"}]} | format.unknown-word",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{\"on\":\"i går\"}]} | format.bad-date",
                "{\"format\":\"kaskade-correspondence/1\",\"corrections\":[{}]} | format.missing-member",
                "{\"format\":\"kaskade-correspondence/1\" | format.truncated"
            })
    void refusesWithOneReason(String text, String key) {
        assertThatExceptionOfType(DocumentFormatException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void leavesTheFileThatWasThereWhereItCannotBeRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "not this");
        assertThatExceptionOfType(DocumentFormatException.class).isThrownBy(() -> CorrectionsFile.read(file));
        assertThat(file).hasContent("not this");
    }

    @Test
    void isNoOrganisation() {
        assertThatExceptionOfType(DocumentFormatException.class)
                .isThrownBy(() -> OrganisationFile.read(
                        new ByteArrayInputStream(CorrectionsFile.toJson(FULL).getBytes(StandardCharsets.UTF_8)),
                        "a.json"))
                .satisfies(e -> assertThat(e.key()).isEqualTo("format.correspondence-only"));
    }

    private static Corrections read(String text) throws IOException {
        return CorrectionsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "svar.json");
    }
}
