package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @TempDir
    Path folder;

    private static void assertOneLine(Answer answer, int code, String... parts) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("kaskade: ").contains(parts);
        assertThat(answer.err().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check|FILE",
                "check a.json b.json|b.json",
                "check --formt json a.json|--formt",
                "check a.json --format xml|xml",
                "check a.json --as-of yesterday|yesterday",
                "check a.json --severity off|off",
                "nonsense|nonsense",
                "framework|list",
                "framework show nowhere|nowhere",
                "check nowhere.json|nowhere.json",
                "check .|mappe",
                "check @nowhere|@nowhere",
                "role a.json|--all",
                "plugins --lang fr|fr",
                "export a.json|--out",
                "export a.json --out x.docx|x.docx",
                "export a.json --out x.html --what findings|x.html",
                "export a.json --out x.csv --what nonsense|nonsense",
                "export a.json --out x.csv --keep-words|--no-names",
                "metrics a.json --format xlsx|--out",
                "check a.json --format xlsx|--out",
                "import a.csv|--out",
                "import nowhere.csv --out x.json|nowhere.csv",
                "framework draft a.txt|--out",
                "framework draft nowhere.txt --out x.json|nowhere.txt",
                "framework wording nowhere a.txt|nowhere",
                "framework wording proevestad|TEXT"
            })
    void tellsABadCallInOneLine(String call, String named) {
        assertOneLine(new Call().of(call.split(" ")), ExitCode.BAD_INPUT, named);
    }

    @Test
    void tellsWhereAFileIsBroken() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": \"kaskade/1\",\n  oops\n}");
        assertOneLine(new Call().of("check", broken.toString()), ExitCode.BAD_INPUT, "broken.json", "3");
    }

    @Test
    void tellsAnUnexpectedErrorInOneLineUnlessDetailsAreWanted() throws IOException {
        Path out = Files.createDirectory(folder.resolve("taken.svg"));
        Files.writeString(out.resolve("x"), "x");
        Answer quiet = new Call().of("chart", Call.organisation(), "--out", out.toString());
        assertOneLine(quiet, ExitCode.BAD_INPUT, "taken.svg");
        Answer loud = new Call().of("chart", Call.organisation(), "--out", out.toString(), "--debug");
        assertThat(loud.err()).contains("\tat ");
    }

    @Test
    void speaksTheLanguageAskedForOrElseThatOfTheLocale() {
        assertThat(new Call().in("da-DK").of("check", "x").err()).contains("findes ikke");
        assertThat(new Call().in("de-DE").of("check", "x").err()).contains("findes ikke");
        assertThat(new Call().in("en-US").of("check", "x").err()).contains("no such file");
        assertThat(new Call().in("en-US").of("check", "x", "--lang", "da").err())
                .contains("findes ikke");
        assertThat(new Call().in("da-DK").of("--lang=en", "check", "x").err()).contains("no such file");
    }

    @Test
    void opensTheWindowWhereThereIsADisplay() {
        Answer welcome = new Call().withDisplay().of();
        assertThat(welcome.code()).isEqualTo(ExitCode.WINDOW_OPEN);
        assertThat(welcome.opened()).containsExactly(Path.of(""));
        Answer file = new Call().withDisplay().of("open", Call.organisation());
        assertThat(file.code()).isEqualTo(ExitCode.WINDOW_OPEN);
        assertThat(file.opened()).containsExactly(Path.of(Call.organisation()));
        assertThat(file.spoken()).isEmpty();
        assertThat(new Call().withDisplay().of("--lang", "en", "open").spoken()).containsExactly(Texts.ENGLISH);
        assertThat(new Call().withDisplay().of("--lang=da").spoken()).containsExactly(Texts.DANISH);
    }

    @Test
    void saysWhatToRunInsteadWhereThereIsNoDisplay() {
        assertOneLine(new Call().of("open"), ExitCode.NO_DISPLAY, "check FILE");
        assertOneLine(new Call().of("open", Call.organisation()), ExitCode.NO_DISPLAY, "check " + Call.organisation());
    }

    @Test
    void printsItsVersion() {
        Answer answer = new Call().of("--version");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Kaskade ").contains("Java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open",
                "check",
                "reach",
                "metrics",
                "role",
                "chart",
                "compare",
                "diff",
                "export",
                "import",
                "framework",
                "framework list",
                "framework show",
                "framework check",
                "framework draft",
                "framework wording",
                "plugins"
            })
    void explainsEveryCommandWithAnExampleInBothLanguages(String command) {
        String danish = new Call().of((command + " --help").strip().split(" ")).out();
        String english =
                new Call().in("en").of((command + " --help").strip().split(" ")).out();
        assertThat(danish).contains("Brug: kaskade", "Eksempler:", "Vis denne hjælp");
        assertThat(english).contains("Usage: kaskade", "Examples:", "Show this help");
        assertThat(danish.lines().filter(line -> line.startsWith("  kaskade"))).isNotEmpty();
    }

    @Test
    void listsPluginsAlsoTheOnesItSkipped() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\n oops");
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        Answer answer = new Call(folder).of("plugins");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("udeladt   broken.jar", "udeladt   broken.json", folder.toString())
                .contains("linje 2");
        assertThat(new Call().of("plugins").out()).contains("indlæst   proevestad, Ledelse i Prøvestad 1");
    }

    @Test
    void remarksOnAFrameworkThatIsNotThere() {
        Answer answer = new Call(folder).of("check", Call.organisation(), "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("proevestad").hasLineCount(1);
        assertThat(answer.out()).startsWith("{");
    }

    @Test
    void takesNoOtherFileOfThatNameForTheFramework() throws IOException {
        Files.copy(Call.resource("organisation.json"), folder.resolve("org.json"));
        Files.copy(Call.resource("organisation.json"), folder.resolve("proevestad.json"));
        Answer answer = new Call(folder.resolve("none"))
                .of("check", folder.resolve("org.json").toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("proevestad").hasLineCount(1);
    }

    @Test
    void namesAFileThatStandsWhereAFolderIsWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertOneLine(
                new Call().of("role", Call.organisation(), "--all", "--out", file.toString()),
                ExitCode.BAD_INPUT,
                file + " er ikke en mappe");
    }

    @Test
    void readsAFrameworkThatLiesBesideTheOrganisation() throws IOException {
        Files.copy(Call.resource("organisation.json"), folder.resolve("org.json"));
        Files.copy(Call.resource("plugins").resolve("prøvestad.json"), folder.resolve("proevestad.json"));
        Answer answer = new Call(folder.resolve("none"))
                .of("check", folder.resolve("org.json").toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("Ledelse i Prøvestad");
    }
}
