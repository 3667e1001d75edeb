package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    private static final String LIST = """
            Stillings-id;Titel;Navn;Nærmeste leder;Enhed
            10;Kommunaldirektør;Anne Eksempel;;Direktionen
            11;Skolechef;Bo Skabelon;Anne Eksempel;Skoler
            12;Skoleleder;vakant;Bo Skabelon;Skole Øst
            12;Skoleleder;vakant;Bo Skabelon;Skole Øst
            """;

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("org.json");
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("ledere.csv"), text, Charset.forName("windows-1252"));
    }

    private Organisation made() throws IOException {
        return OrganisationFile.read(out());
    }

    @Test
    void makesAnOrganisationAndTellsWhatWasAssumed() throws IOException {
        Answer answer = new Call().of("import", list(LIST).toString(), "--out", out().toString());
        assertThat(answer.err()).contains("org.json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains(
                        "4 rækker læst, 3 stillinger lavet, 1 række meldt",
                        "vacant:vakant=held",
                        "same-row:12=apart",
                        "linje 5");
        assertThat(made().positions()).extracting(Position::reportsTo).containsExactly(null, "10", "11");
        assertThat(made().id()).isEqualTo("org");
    }

    @Test
    void decidesAsItIsTold() throws IOException {
        String source = list(LIST).toString();
        Answer answer = new Call()
                .of("import", source, "--out", out().toString(), "--decide", "same-row:12=apart", "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("\"decided\": true", "\"read\": 4", "\"positions\": 4");
        assertThat(made().positions()).hasSize(4);
        assertThat(new Call()
                        .of("import", source, "--out", out().toString(), "--decide", "x=y")
                        .err())
                .contains("\"x\"");
        assertThat(new Call()
                        .of("import", source, "--out", out().toString(), "--decide", "same-row:12=y")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void takesColumnsAsTheyAreToldAndKeepsThem() throws IOException {
        String odd = LIST.replace("Nærmeste leder", "Hvem").replace("Navn", "Wer");
        String kept = folder.resolve("vores.json").toString();
        Answer answer = new Call()
                .of(
                        "import",
                        list(odd).toString(),
                        "--out",
                        out().toString(),
                        "--map",
                        "Hvem=leader-name",
                        "--map",
                        "Wer=name",
                        "--keep",
                        kept);
        assertThat(answer.code()).isZero();
        assertThat(made().positions().get(1).reportsTo()).isEqualTo("10");
        new Call().of("import", list(odd).toString(), "--out", out().toString(), "--mapping", kept);
        assertThat(made().positions().get(1).reportsTo()).isEqualTo("10");
        Answer bad = new Call().of("import", list(odd).toString(), "--out", out().toString(), "--map", "Hvem=chef");
        assertThat(bad.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(bad.err()).contains("chef", "leader-name").doesNotContain("\tat ");
    }

    @Test
    void updatesAnOrganisation() throws IOException {
        new Call().of("import", list(LIST).toString(), "--out", out().toString());
        Path source = list(LIST.replace("12;Skoleleder;vakant", "12;Skoleleder;Cy Prøve")
                + "13;Vejchef;Di Mønster;Anne Eksempel;Veje\n");
        Answer answer = new Call()
                .of(
                        "import",
                        source.toString(),
                        "--out",
                        out().toString(),
                        "--update",
                        out().toString(),
                        "--leave-out",
                        "new:13");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("holder:12", "new:13");
        assertThat(made().positions()).extracting(Position::id).containsExactly("10", "11", "12");
        assertThat(made().position("12").orElseThrow().holders()).hasSize(1);
        Answer again =
                new Call().of("import", source.toString(), "--out", out().toString(), "--update", out().toString());
        assertThat(again.out()).contains("Ændringer (1)");
    }

    @Test
    void neverKeepsACivilNumber() throws IOException {
        String text = LIST.replace("Bo Skabelon;Anne", "Bo Skabelon 010170-1234;Anne");
        Answer answer = new Call().of("import", list(text).toString(), "--out", out().toString());
        assertThat(answer.out() + answer.err() + Files.readString(out())).doesNotContain("010170-1234");
    }

    @Test
    void tellsABadFileInOneLineAndLeavesNothing() throws IOException {
        Path broken = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Answer answer = new Call().of("import", broken.toString(), "--out", out().toString());
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err().strip().lines()).hasSize(1);
        assertThat(out()).doesNotExist();
        Path same = list(LIST);
        assertThat(new Call()
                        .of("import", same.toString(), "--out", same.toString())
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
