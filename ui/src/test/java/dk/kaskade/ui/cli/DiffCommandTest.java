package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.spreadsheet.TableFile;
import dk.kaskade.progress.Progress;
import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .contains(
                        "Fra »I dag« til »I morgen«",
                        "Ny leder [n] under Chef [a]",
                        "fra Chef [a] til Ny leder [n]",
                        "- Ny leder [n]: Stillingen er ledig.");
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

    private static final String NAMED = """
            {"format": "kaskade/1", "id": "o", "name": "%s",
             "units": [{"id": "%s", "name": "Stab"}],
             "people": [%s],
             "positions": [
             {"id": "a", "title": "Chef", "holders": ["%s"], "unit": "%s"},
             {"id": "b", "title": "Leder", "reportsTo": "a", "holders": ["%s"], "staff": 3}]}""";
    private static final String ANNE = "{\"id\": \"%s\", \"name\": \"Anne Eksempel\"}";
    private static final String BO = "{\"id\": \"%s\", \"name\": \"Bo Skabelon\"}";

    private String named() throws IOException {
        String people = ANNE.formatted("anne") + ", " + BO.formatted("bo");
        return file("i-dag.json", NAMED.formatted("I dag", "u1", people, "anne", "u1", "bo"));
    }

    /** The same people the other way round in the file, one of them under another id. */
    private String renumbered(String second) throws IOException {
        String people = BO.formatted("bo") + ", " + ANNE.formatted("77");
        return file("i-morgen.json", NAMED.formatted("I morgen", "9", people, "77", "9", second));
    }

    @Test
    void findsPeopleAndUnitsUnderOtherIdsByTheirNames() throws IOException {
        assertThat(new Call().of("diff", named(), renumbered("bo")).out())
                .contains("Genkendt, selv om id’et er et andet: 1 person (på navnet), 1 enhed (på navnet).")
                .doesNotContain("Chef", "Leder");
        assertThat(new Call()
                        .of("diff", named(), renumbered("bo"), "--format", "json")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"changed\": []", "\"people\": { \"77\": \"anne\" }", "\"units\": { \"9\": \"u1\" }");
    }

    @Test
    void tellsValuesInWords() throws IOException {
        Answer answer = new Call().of("diff", named(), renumbered("77"));
        assertThat(answer.out())
                .contains("Leder [b]: leder fra Bo Skabelon til Anne Eksempel", "navn fra »I dag« til »I morgen«");
        assertThat(new Call().in("en").of("diff", named(), renumbered("77")).out())
                .contains("Leder [b]: leader from Bo Skabelon to Anne Eksempel");
    }

    @Test
    void withoutNamesNobodyIsSomebodyElse() throws IOException {
        String same =
                new Call().of("diff", named(), renumbered("bo"), "--no-names").out();
        assertThat(same).doesNotContain("Leder", "Anne", "Skabelon", "anne");
        String other =
                new Call().of("diff", named(), renumbered("77"), "--no-names").out();
        assertThat(other).contains("Leder [b]: leder fra Leder 2 til Leder 1").doesNotContain("Anne", "Skabelon");
    }

    @Test
    void withoutNamesWhatWasRejectedStaysRejected() throws IOException {
        String today = NAMED.formatted("I dag", "u1", ANNE.formatted("anne-eksempel"), "anne-eksempel", "u1", "x");
        String proposal = NAMED.formatted("I dag", "u1", ANNE.formatted("anne-eksempel"), "x", "u1", "x");
        String scenario = proposal.replaceFirst(
                "}$",
                ", \"scenario\": {\"base\": " + today + ", \"decisions\": {\"changed:a:holders\": \"rejected\"}}}");
        assertThat(new Call().of("diff", file("f.json", scenario), "--no-names").out())
                .contains("De to er ens.");
        assertThat(new Call()
                        .of("diff", file("f.json", scenario.replace("rejected", "accepted")), "--no-names")
                        .out())
                .contains("Chef, Stab [a]: leder fra");
    }

    @Test
    void writesAWorkbookThatTellsTheSame() throws IOException {
        Path book = folder.resolve("ændringer.xlsx");
        Answer answer = new Call()
                .of(
                        "diff",
                        file("a.json", TODAY),
                        file("b.json", PROPOSAL.formatted("")),
                        "--format",
                        "xlsx",
                        "--out",
                        book.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        TableFile read = TableFile.open(Files.readAllBytes(book), "x", Progress.UNWATCHED);
        List<String> sheets = read.sheets().stream().map(sheet -> sheet.name()).toList();
        assertThat(sheets).contains("Om forslaget", "Ændringer", "Huller før og efter");
        String changes = read.withSheet(sheets.indexOf("Ændringer"))
                .table(Progress.UNWATCHED)
                .rows()
                .toString();
        assertThat(changes).contains("new:n", "moved:b", "under Chef", "Medarbejdere", "closed:c");
    }

    @Test
    void writesAPageForABrowserAndOneForPaper() throws IOException {
        String today = file("a.json", TODAY);
        String proposal = file("b.json", PROPOSAL.formatted(""));
        assertThat(new Call().of("diff", today, proposal, "--format", "html").out())
                .startsWith("<!doctype html>")
                .contains("Ændringsliste: I morgen");
        Path paper = folder.resolve("paper.pdf");
        assertThat(new Call()
                        .of("diff", today, proposal, "--format", "pdf", "--out", paper.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(paper)).startsWith('%', 'P', 'D', 'F');
        Answer nowhere = new Call().of("diff", today, proposal, "--format", "xlsx");
        assertThat(nowhere.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nowhere.err()).contains("--out").hasLineCount(1);
    }
}
