package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String TODAY = """
            {"format": "kaskade/1", "id": "o", "name": "I dag", "positions": [
             {"id": "a", "title": "Chef"}, {"id": "b", "title": "Leder", "reportsTo": "a", "staff": 3},
             {"id": "c", "title": "Teamleder", "reportsTo": "a"}]}""";
    private static final String PROPOSAL = """
            {"format": "kaskade/1", "id": "o", "name": "I morgen", "positions": [
             {"id": "a", "title": "Chef"}, {"id": "n", "title": "Ny leder", "reportsTo": "a"},
             {"id": "b", "title": "Leder", "reportsTo": "n", "staff": 5}]%s}""";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void tellsProgramsEveryChangeAndTheGaps() throws IOException {
        Answer answer = new Call()
                .of("diff", file("a.json", TODAY), file("b.json", PROPOSAL.formatted("")), "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains(
                        "\"new\": [ \"n\" ]",
                        "\"closed\": [ \"c\" ]",
                        "\"position\": \"b\", \"from\": \"a\", \"to\": \"n\"",
                        "\"position\": \"b\", \"field\": \"staff\", \"from\": 3, \"to\": 5",
                        "\"inspection\": \"structure.vacant\"",
                        "\"thing\": \"organisation\"");
    }

    @Test
    void tellsPeopleTheSameInTheirLanguage() throws IOException {
        String today = file("a.json", TODAY);
        String proposal = file("b.json", PROPOSAL.formatted(""));
        assertThat(new Call().of("diff", today, proposal).out())
                .contains("Fra »I dag« til »I morgen«", "Ny leder [n] under Chef [a]", "fra Chef [a] til Ny leder [n]");
        assertThat(new Call().in("en").of("diff", today, proposal).out()).contains("Leder [b] from Chef [a]");
        assertThat(new Call().of("diff", today, today).out()).contains("De to er ens.");
    }

    @Test
    void aScenarioIsComparedWithWhatItCameFromAndItsRejectedChangesDoNotCount() throws IOException {
        String scenario = ", \"scenario\": {\"base\": " + TODAY + ", \"decisions\": {\"new:n\": \"rejected\"}}";
        Answer answer = new Call().of("diff", file("b.json", PROPOSAL.formatted(scenario)), "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains("\"new\": []", "\"closed\": [ \"c\" ]", "\"moved\": []", "\"field\": \"staff\"");
    }

    @Test
    void aFileAloneThatIsNoScenarioIsRefusedInOneLine() throws IOException {
        Answer answer = new Call().of("diff", file("a.json", TODAY));
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err()).contains("a.json").hasLineCount(1);
        assertThat(answer.out()).isEmpty();
    }
}
