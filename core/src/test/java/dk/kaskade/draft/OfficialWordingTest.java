package dk.kaskade.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kaskade.framework.Framework;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class OfficialWordingTest {
    private static final String KNOWN = """
            {"format": "kaskade-framework/1", "id": "proeve", "name": "Prøve",
             "roles": [{"id": "chef", "name": "Chef", "level": 1}],
             "expectations": [
              {"id": "c1", "roles": ["chef"], "text": "Sørger for kage", "source": {"section": "Chefer", "item": 1}, "note": "bliver"},
              {"id": "c2", "roles": ["chef"], "text": "Vander planterne", "source": {"section": "Chefer", "item": 2}},
              {"id": "f1", "roles": ["*"], "text": "Åbner vinduer og døre om morgenen", "source": {"section": "Luften herinde"}},
              {"id": "f2", "roles": ["*"], "text": "Noget ganske andet", "source": {"section": "Luften herinde"}}]}
            """;

    private static OfficialWording attach(String text) throws IOException {
        Framework known = FrameworkFile.read(new StringReader(KNOWN), "x");
        return OfficialWording.attach(
                known, DraftReader.read(text, new Given("", "", "x")).framework());
    }

    @Test
    void attachesWhatHasSectionAndNumberAndTellsTheRest() throws IOException {
        OfficialWording wording = attach("""
                Chefer - Forventninger til lederrollen
                • Bager hver fredag til alle på gangen
                • Holder liv i alt det grønne

                Luft
                • Åbner alle vinduer om morgenen
                • Lukker dem igen, når solen går ned
                """);
        assertThat(wording.matches())
                .extracting(WordingMatch::expectation, WordingMatch::certainty, WordingMatch::text)
                .containsExactly(
                        tuple("c1", WordingMatch.Certainty.MATCHED, "Bager hver fredag til alle på gangen"),
                        tuple("c2", WordingMatch.Certainty.MATCHED, "Holder liv i alt det grønne"),
                        tuple("f1", WordingMatch.Certainty.DOUBTFUL, "Åbner alle vinduer om morgenen"),
                        tuple("f2", WordingMatch.Certainty.UNMATCHED, ""));
        assertThat(wording.count(WordingMatch.Certainty.MATCHED)).isEqualTo(2);
    }

    @Test
    void keepsTheFrameworkAndAddsAMember() throws IOException {
        Framework framework = attach("Chefer\n• Bager hver fredag\n• Holder liv i alt det grønne\n")
                .framework();
        String json = FrameworkFile.toJson(framework);
        assertThat(json).contains("\"wording\": \"Bager hver fredag\"", "\"note\": \"bliver\"", "Sørger for kage");
        assertThat(FrameworkFile.read(new StringReader(json), "x")).isEqualTo(framework);
    }

    @Test
    void doubtsAListThatHasGrown() throws IOException {
        OfficialWording wording = attach("Chefer\n• Noget nyt\n• Bager hver fredag\n• Vander planterne hver dag\n");
        assertThat(wording.matches().subList(0, 2))
                .extracting(WordingMatch::certainty, WordingMatch::text)
                .containsExactly(
                        tuple(WordingMatch.Certainty.DOUBTFUL, "Noget nyt"),
                        tuple(WordingMatch.Certainty.DOUBTFUL, "Vander planterne hver dag"));
    }

    @Test
    void attachesNothingWhereTheDocumentIsAnother() throws IOException {
        OfficialWording wording = attach("Kogebog\n\nSkær løgene i tern, og steg dem i smør.\n");
        assertThat(wording.matches())
                .extracting(WordingMatch::certainty)
                .containsOnly(WordingMatch.Certainty.UNMATCHED);
    }
}
