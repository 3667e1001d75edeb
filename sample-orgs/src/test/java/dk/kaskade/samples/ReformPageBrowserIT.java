package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of what a proposal changes as people meet it: wide and narrow, light and dark. */
@NeedsBrowser
class ReformPageBrowserIT extends ReportInBrowser {
    private static final String HOSTILE = "<img src=x onerror=document.title=1>";

    @TempDir
    static Path folder;

    @BeforeAll
    void writePages() throws IOException, InterruptedException {
        String today = Files.readString(Kaskade.sample("odsherred"));
        String proposed = today.replaceFirst(
                        "\"Havneleder\"(,\\s+\"unit\": \"havn\",\\s+\"roles\": \\[\\s*)\"leder-af-medarbejdere\"",
                        "\"" + HOSTILE + "\"$1\"leder-af-ledere\"")
                .replace("\"reportsTo\": \"c-oekpers\"", "\"reportsTo\": \"c-polborger\"");
        assertThat(proposed).isNotEqualTo(today).contains(HOSTILE);
        Path proposal = Files.writeString(folder.resolve("forslag.json"), proposed);
        write("da", proposal);
        write("en", proposal);
    }

    private static void write(String language, Path proposal) throws IOException, InterruptedException {
        new Kaskade(folder, Map.of())
                .run(
                        "diff",
                        Kaskade.sample("odsherred").toString(),
                        proposal.toString(),
                        "--format",
                        "html",
                        "--lang",
                        language,
                        "--out",
                        page(language).toString())
                .done();
    }

    private static Path page(String language) {
        return folder.resolve(language + ".html");
    }

    @ParameterizedTest
    @CsvSource({"da, 1440, false", "da, 1440, true", "da, 360, false", "en, 1440, true"})
    void givesAxeNothingToFind(String language, int width, boolean dark) {
        browser.screen(width, 900, dark);
        browser.open(page(language), "");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void neverScrollsAsideAsAWhole() {
        browser.screen(360, 800, false);
        browser.open(page("da"), "");
        assertThat(browser.run("return document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
    }

    @Test
    void showsHostileNamesAsTheyAreWritten() {
        browser.screen(1440, 900, false);
        browser.open(page("da"), "");
        assertThat(browser.shown("img")).isEmpty();
        assertThat(browser.one("main").getText()).contains(HOSTILE);
    }
}
