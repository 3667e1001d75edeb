package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String EMPTY = "{\"format\": \"kaskade/1\", \"id\": \"%s\", \"name\": \"%s\"}";

    @TempDir
    Path folder;

    private String other() throws IOException {
        return Files.writeString(folder.resolve("anden.json"), EMPTY.formatted("anden", "Anden By"))
                .toString();
    }

    @Test
    void putsAColumnForEachOrganisation() throws IOException {
        Answer answer = new Call().of("compare", Call.organisation(), other());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains("2 organisationer ved siden af hinanden")
                .containsPattern("A +\\S.*Ledelse i Prøvestad")
                .containsPattern("B +Anden By · uden ledelsesgrundlag.*ingen stillinger")
                .containsPattern("Lederstillinger +[1-9]\\d* +0")
                .contains("udeladt. Brug --within");
        assertThat(answer.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Terminal.WIDTH));
    }

    @Test
    void tellsProgramsTheSameShapeForEachFigure() throws IOException {
        String json = new Call()
                .of("compare", Call.organisation(), other(), "--format", "json", "--lang", "en")
                .out();
        assertThat(json)
                .startsWith("{")
                .contains("\"withheld\": true", "\"id\": \"anden\"", "\"id\": \"width:director\"", "\"absence\"")
                .doesNotContain("\"positions\": [");
        assertThat(new Call()
                        .of("compare", Call.organisation(), other(), "--format", "json", "--within")
                        .out())
                .contains("\"withheld\": false", "\"positions\": [");
    }

    @Test
    void countsAPersonsWordOnWhatCorresponds() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        String framework = Files.readString(Call.resource("plugins").resolve("prøvestad.json"));
        Files.writeString(plugins.resolve("prøvestad.json"), framework);
        Files.writeString(plugins.resolve("nabo.json"), framework.replace("\"proevestad\"", "\"nabo\""));
        String nabo = Files.readString(Path.of(Call.organisation())).replace("\"proevestad\"", "\"nabo\"");
        String other = Files.writeString(folder.resolve("nabo.json"), nabo).toString();
        String word = "{\"format\": \"kaskade-correspondence/1\", \"corrections\": [{\"from\": [\"nabo\", \"d1\"],"
                + " \"to\": [\"proevestad\", \"d1\"], \"verdict\": \"rejected\"}]}";
        String said = Files.writeString(folder.resolve("svar.json"), word).toString();
        String[] call = {"compare", Call.organisation(), other, "--format", "html", "--corrections", said};
        String row = "<th scope=\"row\">Viser vejen</th><td>Viser vejen</td>";
        assertThat(new Call(plugins).of(Arrays.copyOf(call, 5)).out()).contains(row);
        assertThat(new Call(plugins).of(call).out()).doesNotContain(row).contains(">Giver rammer</td>");
    }

    @Test
    void refusesCorrectionsThatAreNone() throws IOException {
        String none = Files.writeString(folder.resolve("intet.json"), "{\"format\": \"kaskade/1\"}")
                .toString();
        Answer refused = new Call().of("compare", Call.organisation(), other(), "--corrections", none);
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("intet.json");
    }

    @Test
    void comparesAFileWithItselfAndSaysSo() {
        Answer answer = new Call().of("compare", Call.organisation(), Call.organisation());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("er med to gange").hasLineCount(1);
    }

    @Test
    void namesEachFileThatCannotBeReadInALineOfItsOwn() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{ oops");
        Answer answer =
                new Call().of("compare", Call.organisation(), broken.toString(), "nowhere.json", Call.organisation());
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().filter(line -> line.contains("broken.json")))
                .hasSize(1);
        assertThat(answer.err().lines().filter(line -> line.contains("nowhere.json")))
                .hasSize(1);
        assertThat(answer.err()).contains("2 filer kunne ikke læses");
    }

    @Test
    void namesFilesThatCannotBeReadInTheOrderGivenAlsoWhereManyAreReadAtOnce() throws IOException {
        List<String> call = new ArrayList<>(List.of("compare"));
        for (int i = 0; i < 20; i++) {
            String text = i % 3 == 1 ? "{ oops" : EMPTY.formatted("o" + i, "By " + i);
            call.add(Files.writeString(folder.resolve("o%02d.json".formatted(i)), text)
                    .toString());
        }
        Answer answer = new Call().of(call.toArray(String[]::new));
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().filter(line -> line.contains("o01.json")))
                .hasSize(1);
        assertThat(answer.err()).containsSubsequence("o01.json", "o04.json", "o10.json", "o19.json", "7 filer");
    }

    @Test
    void aFrameworkThatIsNotThereIsRemarkedOfEachFileInTurn() throws IOException {
        String named = "{\"format\": \"kaskade/1\", \"id\": \"%s\", \"name\": \"%s\", \"framework\": \"%s\"}";
        Path one = Files.writeString(folder.resolve("x.json"), named.formatted("x", "X", "unheard-x"));
        Path other = Files.writeString(folder.resolve("y.json"), named.formatted("y", "Y", "unheard-y"));
        Answer answer = new Call().of("compare", one.toString(), other.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).containsSubsequence("unheard-x", "unheard-y").hasLineCount(2);
    }

    @Test
    void takesTheOrganisationsOfAFolderAndPassesFrameworksOver() throws IOException {
        other();
        Files.writeString(folder.resolve("b.json"), EMPTY.formatted("b", "By B"));
        Files.copy(Call.resource("plugins").resolve("prøvestad.json"), folder.resolve("grundlag.json"));
        Files.writeString(folder.resolve("note.txt"), "x");
        Answer answer = new Call().of("compare", folder.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("2 organisationer", "Anden By", "By B");
        assertThat(answer.err()).contains("grundlag.json").hasLineCount(1);
    }

    @Test
    void wantsTwoToAHundred() throws IOException {
        Answer one = new Call().of("compare", Call.organisation());
        assertThat(one.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(one.err()).contains("mindst to");
        for (int i = 0; i < 101; i++) {
            Files.writeString(folder.resolve("o%03d.json".formatted(i)), EMPTY.formatted("o" + i, "By " + i));
        }
        Answer all = new Call().of("compare", folder.toString());
        assertThat(all.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(all.err()).contains("101").hasLineCount(1);
        Files.delete(folder.resolve("o100.json"));
        Answer hundred = new Call().of("compare", folder.toString());
        assertThat(hundred.code()).isZero();
        assertThat(hundred.err()).contains("kun en tabel").hasLineCount(1);
        assertThat(hundred.out()).contains("CV  By 99");
        assertThat(hundred.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Terminal.WIDTH));
    }

    @Test
    void needsAFileForWhatNoScreenShows() throws IOException {
        Answer answer = new Call().of("compare", Call.organisation(), other(), "--format", "xlsx");
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err()).contains("--out").hasLineCount(1);
    }
}
