package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.TitleRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptMappingFileTest {
    private static final KeptMapping FULL = new KeptMapping(
            Map.of("Stillings-ID", "id"),
            "windows-1252",
            "\t",
            "Ledere",
            Map.of("same-id:17", "both"),
            List.of(TitleRule.of("*chef", "chef")),
            Extras.NONE);

    @Test
    void readsWhatItWrote(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("løn.json");
        KeptMappingFile.save(FULL, file);
        assertThat(KeptMappingFile.read(file)).isEqualTo(FULL);
    }

    @Test
    void writesNothingOfWhatWasNotSaid() {
        assertThat(KeptMappingFile.toJson(KeptMapping.EMPTY)).isEqualTo("{\n  \"format\": \"kaskade-mapping/1\"\n}\n");
    }

    @Test
    void keepsTheOrderOfColumnsAndWhatItDoesNotKnow() throws IOException {
        String text = "{\"format\":\"kaskade-mapping/1\",\"columns\":{\"Z\":\"id\",\"A\":null},\"more\":1}";
        KeptMapping read = read(text);
        assertThat(read.columns()).containsExactly(Map.entry("Z", "id"), Map.entry("A", ""));
        assertThat(KeptMappingFile.toJson(read)).contains("\"more\": 1");
    }

    @Test
    void refusesAnOrganisation() {
        refuses("{\"format\":\"kaskade/1\"}", "format.organisation-not-framework");
        refuses("{}", "format.missing-member");
        refuses("{\"format\":\"kaskade-mapping/2\"}", "format.newer");
    }

    private static void refuses(String text, String key) {
        assertThatExceptionOfType(DocumentFormatException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.key()).isEqualTo(key));
    }

    private static KeptMapping read(String text) throws IOException {
        return KeptMappingFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "valg.json");
    }
}
