package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.samples.Kaskade.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program without a display. */
class ProgramIT {
    private static final String CHART = "kaskade-odsherred.png";

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void makeAFolderWithANameThatIsHardToGetRight() throws IOException {
        folder = Files.createDirectory(temp.resolve("min mappe, 1 + 1"));
    }

    private Kaskade kaskade() {
        return new Kaskade(folder, Map.of());
    }

    private void assertTour(Answer answer) throws IOException {
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).startsWith("kaskade: ").hasLineCount(1);
        assertThat(answer.out()).contains("Odsherred (eksempel)", "Huller (", "Hvad nu: ", CHART);
        assertThat(answer.out()).doesNotContain("Bemærkninger (");
        assertThat(Files.readAllBytes(folder.resolve(CHART)))
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void showsTheSamplesGapsAndDrawsItWhereThereIsNoDisplay() throws IOException, InterruptedException {
        assertTour(kaskade().run("--lang", "da"));
    }

    @Test
    void doesSoTooWhereTheDisplayIsDead() throws IOException, InterruptedException {
        assertTour(new Kaskade(folder, Map.of("DISPLAY", ":6999")).run("--lang", "da"));
    }

    @Test
    void saysWhatToRunInsteadOfAWindow() throws IOException, InterruptedException {
        Answer answer = kaskade().run("open", Kaskade.sample("odsherred").toString());
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("check").hasLineCount(1);
    }

    @Test
    void tellsAMissingFileInOneLine() throws IOException, InterruptedException {
        Answer answer = kaskade().run("check", "nowhere.json");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("nowhere.json").hasLineCount(1);
    }

    @Test
    void failsOnGapsWhereAsked() throws IOException, InterruptedException {
        String sample = Kaskade.sample("odsherred").toString();
        assertThat(kaskade().run("check", sample, "--fail-on", "gap").code()).isEqualTo(1);
    }

    @Test
    void printsDanishInUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Kaskade poor = new Kaskade(folder, Map.of("LC_ALL", "C", "LANG", "C"));
        assertThat(poor.run("framework", "show", "odsherred", "--lang", "da").done())
                .contains("Røde tråde", "æ");
        assertThat(poor.run("plugins").done()).contains("loaded", "odsherred");
    }

    @Test
    void takesAFrameworkFileOfTheUsersForAPlugin() throws IOException, InterruptedException {
        Path plugins = Files.createDirectories(folder.resolve("kaskade/plugins"));
        String shown = kaskade()
                .run("framework", "show", "holbaek", "--format", "json")
                .done();
        Files.writeString(plugins.resolve("egen.json"), shown.replace("\"id\": \"holbaek\"", "\"id\": \"egen\""));
        Files.writeString(plugins.resolve("gal.jar"), "this is no jar");
        assertThat(kaskade().run("framework", "list").done()).contains("egen", "holbaek");
        assertThat(kaskade().run("plugins", "--lang", "da").done())
                .contains("indlæst   egen", "udeladt   gal.jar", plugins.toString());
    }

    @Test
    void drawsWithoutADisplay() throws IOException, InterruptedException {
        kaskade()
                .run("chart", Kaskade.sample("holbaek").toString(), "--out", "chain.svg", "--no-names")
                .done();
        assertThat(Files.readString(folder.resolve("chain.svg"))).contains("<svg");
    }
}
