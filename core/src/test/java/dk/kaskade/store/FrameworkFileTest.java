package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.Value;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameworkFileTest {
    /** Compact, every member once, unknown ones in every kind of object. */
    private static final String EVERYTHING = """
            {"format": "kaskade-framework/1", "id": "grundlag", "municipality": "Eksempel Kommune", "name": "Grundlag",
             "language": "da", "version": "2",
             "documents": [{"id": "d", "title": "Dokument", "kind": "basis", "text": "Om",
               "links": [{"to": "v", "kind": "restsOn", "x": 1}],
               "approvals": [{"body": "Byrådet", "act": "approved", "on": "2024-03", "x": 1}], "x": 1}],
             "roles": [{"id": "direktoer", "name": "Direktør", "plural": "Direktører", "level": 1, "kind": "director", "x": 1},
               {"id": "chef", "level": 2}],
             "lines": [["direktoer", "centerchef"], ["*", "*"]],
             "threads": [{"id": "t", "name": "Tråd", "x": 1}],
             "expectations": [{"id": "e1", "roles": ["direktoer"], "title": "Titel", "text": "Tekst", "threads": ["t"],
               "themes": ["mod"], "leadsTo": [{"to": "e2", "ground": "reading", "x": 1}], "translate": true,
               "source": {"document": "d", "section": "Direktører", "item": 11, "x": 1}, "x": 1}],
             "focusAreas": [{"id": "f", "name": "Fokus", "text": "Om", "points": ["e1"], "source": {"document": "d"},
               "subtitle": "Under", "translatePrompt": "Hvordan?"}],
             "values": [{"id": "v", "name": "Værdi", "text": "Om", "kind": "personnelTheme", "themes": ["mod"],
               "source": {"item": 0}, "x": 1}],
             "guideMarks": [{"id": "m", "name": "Mod", "text": "Om", "themes": ["mod"],
               "scale": {"min": 0, "max": 10, "note": "Vores", "x": 1}, "source": {"section": "s"}, "x": 1}],
             "ideas": [{"id": "i", "kind": "question", "name": "Navn", "about": ["f"], "text": "Spørg", "source": {"document": "d"},
               "x": 1}],
             "practices": [{"id": "lus", "name": "LUS", "kind": "conversation", "text": "Om", "everyMonths": 12,
               "voluntary": true, "source": {"document": "d"}, "x": 1}],
             "passages": [{"id": "p", "kind": "polarity", "name": "Navn", "text": "Om", "partOf": "q", "poles": ["a", "b"],
               "themes": ["mod"], "source": {"document": "d"}, "x": 1}],
             "norms": {"span": [{"role": "direktoer", "field": "skole", "min": 12, "max": 20, "source": "Kilde", "year": 2015, "x": 1}],
               "tension": 3, "x": 1},
             "titles": [{"match": "*direktør", "roles": ["direktoer"], "leads": "leaders", "x": 1}],
             "x": 1.50}
            """;

    private static Framework read(String json) throws IOException {
        return FrameworkFile.read(new StringReader(json), "test.json");
    }

    private static String with(String rest) {
        return "{\"format\": \"kaskade-framework/1\", \"id\": \"g\", \"name\": \"G\"" + rest + "}";
    }

    @Test
    void readsEveryMember() throws IOException {
        Framework framework = read(EVERYTHING);
        assertThat(framework.roles()).extracting(Role::kind).containsExactly(Role.Kind.DIRECTOR, null);
        assertThat(framework.lines()).containsExactly(new Line("direktoer", "centerchef"), new Line("*", "*"));
        assertThat(framework.expectations().get(0).leadsTo().get(0).ground()).isEqualTo(Ground.READING);
        assertThat(framework.expectations().get(0).source().item()).isEqualTo(11);
        assertThat(framework.values().get(0).source().item()).isZero();
        assertThat(framework.guideMarks().get(0).scale().max()).isEqualTo(10);
        assertThat(framework.practices().get(0).voluntary()).isTrue();
        assertThat(framework.passages().get(0).poles()).containsExactly("a", "b");
        assertThat(framework.norms().span().get(0).year()).isEqualTo(2015);
        assertThat(framework.norms().tension()).isEqualTo(3);
        assertThat(framework.focusAreas().get(0).extras().members())
                .containsEntry("subtitle", "Under")
                .containsEntry("translatePrompt", "Hvordan?");
    }

    @Test
    void writesNothingButLayoutDifferently() throws IOException {
        String written = FrameworkFile.toJson(read(EVERYTHING));
        assertThat(written.replaceAll("\\s", "")).isEqualTo(EVERYTHING.replaceAll("\\s", ""));
        assertThat(read(written)).isEqualTo(read(EVERYTHING));
        assertThat(FrameworkFile.toJson(read(written))).isEqualTo(written);
    }

    @Test
    void knowsTheDefaults() throws IOException {
        Framework framework = read(with(",\"guideMarks\":[{\"id\":\"m\"}],\"values\":[{\"id\":\"v\"}],"
                + "\"norms\":{\"span\":[{\"min\":3}]}"));
        assertThat(framework.language()).isEqualTo("da");
        assertThat(framework.guideMarks().get(0).scale()).isEqualTo(GuideMark.Scale.ONE_TO_FIVE);
        assertThat(framework.values().get(0).kind()).isEqualTo(Value.VALUE);
        assertThat(framework.values().get(0).source()).isEqualTo(Source.UNKNOWN);
        assertThat(framework.norms().tension()).isEqualTo(Norms.DEFAULT_TENSION);
        assertThat(framework.norms().span().get(0).role()).isEqualTo("*");
        assertThat(framework.norms().span().get(0).max()).isEqualTo(Integer.MAX_VALUE);
        assertThat(read(FrameworkFile.toJson(framework))).isEqualTo(framework);
    }

    @Test
    void takesNullForLeftOut() throws IOException {
        assertThat(read(with(",\"norms\":null,\"language\":null,\"roles\":null,\"municipality\":null")))
                .isEqualTo(read(with("")));
        assertThat(read(with(",\"guideMarks\":[{\"id\":\"m\",\"scale\":null,\"source\":null,\"text\":null}]")))
                .isEqualTo(read(with(",\"guideMarks\":[{\"id\":\"m\"}]")));
    }

    @Test
    void keepsANormOfZeroApartFromNone() throws IOException {
        Framework framework = read(with(",\"norms\":{\"tension\":0}"));
        assertThat(framework.norms().tension()).isZero();
        assertThat(read(FrameworkFile.toJson(framework))).isEqualTo(framework);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,\"roles\":[{\"id\":\"r\"}]` | missing-member | $.roles[0]",
                "`,\"roles\":[{\"level\":1}]` | missing-member | $.roles[0]",
                "`,\"lines\":[[\"a\"]]` | expected-pair | $.lines[0]",
                "`,\"lines\":[[\"a\",\"b\",\"c\"]]` | expected-pair | $.lines[0]",
                "`,\"lines\":[\"a\"]` | expected-list | $.lines[0]",
                "`,\"expectations\":[{\"id\":\"e\",\"leadsTo\":[{\"to\":\"f\",\"ground\":\"guess\"}]}]` | unknown-word | $.expectations[0].leadsTo[0].ground",
                "`,\"roles\":[{\"id\":\"r\",\"level\":1,\"kind\":\"boss\"}]` | unknown-word | $.roles[0].kind",
                "`,\"practices\":[{\"id\":\"lus\",\"everyMonths\":-1}]` | negative | $.practices[0].everyMonths",
            })
    void tellsWhatIsWrong(String rest, String key, String path) {
        assertThatThrownBy(() -> read(with(rest))).isInstanceOfSatisfying(DocumentFormatException.class, e -> {
            assertThat(e.key()).isEqualTo("format." + key);
            assertThat(e.path()).isEqualTo(path);
        });
    }

    @Test
    void knowsAnOrganisationAndANewerFramework() {
        assertThatThrownBy(() -> read("{\"format\": \"kaskade/1\", \"id\": \"x\"}"))
                .isInstanceOfSatisfying(
                        DocumentFormatException.class,
                        e -> assertThat(e.key()).isEqualTo("format.organisation-not-framework"));
        assertThatThrownBy(() -> read("{\"format\": \"kaskade-framework/2\"}"))
                .isInstanceOfSatisfying(
                        DocumentFormatException.class, e -> assertThat(e.key()).isEqualTo("format.newer"));
    }
}
