package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read, and what is said about it. */
final class DocumentFormatTest {
    private static final String HEAD = "{\"format\": \"kaskade/1\", \"id\": \"x\", \"name\": \"X\",\n ";

    private static DocumentFormatException refusal(byte[] bytes) {
        return catchThrowableOfType(
                DocumentFormatException.class,
                () -> OrganisationFile.read(new ByteArrayInputStream(bytes), "fil.json"));
    }

    private static DocumentFormatException refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(DocumentFormatException refusal, String key, int line, int column, String path) {
        assertThat(refusal.key()).isEqualTo("format." + key);
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(line + ":" + column);
        assertThat(refusal.message(Texts.DANISH)).startsWith("fil.json, linje " + line);
        assertThat(refusal.message(Texts.ENGLISH)).doesNotContain("{").isEqualTo(refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the wrong type
                "`\"framework\": 7}` | expected-text | 2 | 16 | $.framework",
                "`\"positions\": {}}` | expected-list | 2 | 16 | $.positions",
                "`\"positions\": [\"a\"]}` | expected-object | 2 | 17 | $.positions[0]",
                "`\"positions\": [null]}` | expected-object | 2 | 20 | $.positions[0]",
                "`\"positions\": [{\"id\": null}]}` | expected-text | 2 | 27 | $.positions[0].id",
                "`\"positions\": [{\"id\": \"a\", \"acting\": \"yes\"}]}` | expected-flag | 2 | 39 | $.positions[0].acting",
                "`\"positions\": [{\"id\": \"a\", \"holders\": [null]}]}` | expected-text | 2 | 44 | $.positions[0].holders[0]",
                "`\"policy\": []}` | expected-object | 2 | 13 | $.policy",
                // the wrong value
                "`\"positions\": [{\"id\": \"a\", \"staff\": 1.5}]}` | expected-whole-number | 2 | 40 | $.positions[0].staff",
                "`\"positions\": [{\"id\": \"a\", \"staff\": 1e400}]}` | expected-whole-number | 2 | 42 | $.positions[0].staff",
                "`\"positions\": [{\"id\": \"a\", \"staff\": 3000000000}]}` | expected-whole-number | 2 | 47 | $.positions[0].staff",
                "`\"positions\": [{\"id\": \"a\", \"staff\": -1}]}` | negative | 2 | 39 | $.positions[0].staff",
                "`\"positions\": [{\"id\": \"a\", \"staff\": \"3\"}]}` | expected-number | 2 | 38 | $.positions[0].staff",
                "`\"asOf\": \"2026-02-30\"}` | bad-date | 2 | 22 | $.asOf",
                "`\"asOf\": \"1. maj\"}` | bad-date | 2 | 18 | $.asOf",
                "`\"policy\": {\"x.*\": \"loud\"}}` | unknown-word | 2 | 26 | $.policy.x.*",
                "`\"links\": [{\"from\": \"a\", \"to\": \"b\", \"decision\": \"maybe\"}]}` | unknown-word | 2 | 56 | $.links[0].decision",
                "`\"links\": [{\"from\": \"a\", \"decision\": \"confirmed\"}]}` | missing-member | 2 | 50 | $.links[0]",
                "`\"positions\": [{\"id\": \"a\", \"responses\": {\"e\": {\"status\": \"Agreed\"}}}]}` | unknown-word | 2 | 66 | $.positions[0].responses.e.status",
                // members
                "`\"id\": \"y\"}` | duplicate-member | 2 | 6 | $.id",
                "`\"positions\": [{\"id\": \"a\"}, {\"title\": \"T\"}]}` | missing-member | 2 | 43 | $.positions[1]",
                "`\"positions\": [{\"id\": \"a\", \"responses\": {\"e\": {}, \"e\": {}}}]}` | duplicate-member | 2 | 54 | $.positions[0].responses.e",
                "`\"new\": [{\"b\": {\"c\": 1, \"c\": 2}}]}` | duplicate-member | 2 | 28 | $.new[0].b.c",
                "`\"new\": 1, \"new\": 2}` | duplicate-member | 2 | 17 | $.new",
                // the text
                "`\"policy\": {}` | truncated | 2 | 14 | $.policy",
                "`\"framework\": \"ods` | truncated | 2 | 19 | $.framework",
                "`\"policy\": {}}}` | trailing | 2 | 16 | $",
                "`\"policy\": {}} x` | trailing | 2 | 17 | $",
                "`\"policy\": {}} {}` | trailing | 2 | 17 | $",
                "`\"policy\": {},}` | not-json | 2 | 16 | $.policy",
                "`policy: {}}` | not-json | 2 | 3 | $.name",
                "`'policy': {}}` | not-json | 2 | 3 | $.name",
                "`\"new\": \"\\ud83d\"}` | half-character | 2 | 17 | $.new",
                "`\"new\": NaN}` | not-json | 2 | 9 | $.new",
                "`\"new\": 007}` | not-json | 2 | 9 | $.new",
                "`\"new\": TRUE}` | not-json | 2 | 9 | $.new",
                "`/* no */ \"policy\": {}}` | not-json | 2 | 3 | $.name",
            })
    void tellsWhatIsWrongAndWhere(String rest, String key, int line, int column, String path) {
        assertRefused(refusal(HEAD + rest), key, line, column, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | empty",
                "` \n\t` | empty",
                "`{` | truncated",
                "`[]` | expected-object",
                "`null` | expected-object",
                "`hello` | not-json",
                "`{}` | missing-member",
                "`{\"format\": \"kaskade/1\", \"name\": \"X\"}` | missing-member",
                "`{\"format\": \"kaskade/1\", \"id\": \"X\"}` | missing-member",
                "`{\"id\": \"x\", \"name\": \"X\"}` | missing-member",
                "`{\"format\": \"kaskade/2\"}` | newer",
                "`{\"format\": \"kaskade/17\"}` | newer",
                "`{\"format\": \"kaskade/0\"}` | unknown-format",
                "`{\"format\": \"kaskade\"}` | unknown-format",
                "`{\"format\": \"other/1\"}` | unknown-format",
                "`{\"format\": 1}` | expected-text",
                "`{\"format\": \"kaskade-framework/1\"}` | framework-not-organisation",
                "`{\"format\": \"kaskade-framework/2\"}` | framework-not-organisation",
            })
    void knowsAFileThatIsNoOrganisation(String json, String key) {
        assertThat(refusal(json).key()).isEqualTo("format." + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void namesAnotherEncoding(String charset) {
        assertRefused(refusal((HEAD + "}").getBytes(Charset.forName(charset))), "utf16", 1, 1, "$");
    }

    @Test
    void tellsThePlaceOfABadByte() {
        byte[] bytes = (HEAD + "\"framework\": \"æøå\"}").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(refusal(bytes), "not-utf8", 2, 16, "$.framework");
    }

    @Test
    void tellsThePlaceOfABadByteFarIntoTheFile() {
        String lines = "\n".repeat(70_000) + "   ";
        byte[] bytes = (HEAD + lines + "\u00e6").getBytes(StandardCharsets.ISO_8859_1);
        DocumentFormatException refusal = refusal(bytes);
        assertThat(refusal.line()).isEqualTo(70_002);
        assertThat(refusal.column()).isEqualTo(4);
    }

    @Test
    void refusesAHalfCharacterAtTheEnd() {
        byte[] bytes = (HEAD + "\"framework\": \"æ").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Arrays.copyOf(bytes, bytes.length - 1)).key()).isEqualTo("format.not-utf8");
    }

    @Test
    void refusesMoreLevelsThanAnybodyNeeds() {
        assertThat(refusal(HEAD + "\"new\": " + "[".repeat(10_000)).key()).isEqualTo("format.too-deep");
        assertThat(refusal(HEAD + "\"new\": " + "{\"a\":".repeat(10_000)).key()).isEqualTo("format.too-deep");
        assertThat(refusal("[".repeat(10_000)).key()).isEqualTo("format.expected-object");
    }

    @Test
    void readsAsManyLevelsAsItAllows() {
        int levels = JsonIn.DEEPEST;
        assertThat(refusal(HEAD + "\"new\": " + "[".repeat(levels) + "]".repeat(levels) + "}"))
                .isNull();
        assertThat(refusal(HEAD + "\"new\": " + "[".repeat(levels + 1) + "]".repeat(levels + 1) + "}")
                        .key())
                .isEqualTo("format.too-deep");
    }

    @Test
    void refusesAnEndlessString() {
        assertThat(refusal(HEAD + "\"framework\": \"" + "x".repeat(JsonIn.LONGEST) + "\"}"))
                .isNull();
        assertThat(refusal(HEAD + "\"framework\": \"" + "x".repeat(JsonIn.LONGEST + 1) + "\"}")
                        .key())
                .isEqualTo("format.too-long");
    }

    @Test
    void everyTruncationIsRefusedByName() {
        String json = OrganisationFileTest.EVERYTHING.strip();
        for (int end = 0; end < json.length(); end++) {
            DocumentFormatException refusal = refusal(json.substring(0, end).getBytes(StandardCharsets.UTF_8));
            assertThat(refusal).as("cut at %d", end).isNotNull();
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Texts texts = DocumentFormatException.texts();
        assertThat(texts.keys(Texts.DANISH)).isEqualTo(texts.keys(Texts.ENGLISH));
    }
}
