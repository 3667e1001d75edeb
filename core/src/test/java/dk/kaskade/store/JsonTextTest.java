package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void writesMembersInTheOrderTheyWerePut() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", 1);
        value.put("a", List.of(true, "æ<&\"'\n"));
        value.put("c", Map.of());
        assertThat(JsonText.of(value)).isEqualTo("""
                        {
                          "b": 1,
                          "a": [
                            true,
                            "æ<&\\"'\\n"
                          ],
                          "c": {}
                        }""");
    }

    @Test
    void writesNullWhereThereIsNothing() {
        assertThat(JsonText.of(null)).isEqualTo("null");
        assertThat(JsonText.of(Arrays.asList("x", null)).replaceAll("\\s", "")).isEqualTo("[\"x\",null]");
    }

    @Test
    void writesNoHalfCharacter() {
        assertThat(JsonText.of("a\ud83d")).isEqualTo("\"a\ufffd\"");
    }
}
