package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page of a comparison as people meet it: wide and narrow, light and dark, folded and unfolded. */
@NeedsBrowser
class ComparisonPageBrowserIT extends ReportInBrowser {
    @TempDir
    static Path folder;

    @BeforeAll
    void writePages() throws IOException, InterruptedException {
        write("three", "--lang", "da");
        write("within", "--lang", "en", "--within");
    }

    private static void write(String name, String... more) throws IOException, InterruptedException {
        String[] call = new String[more.length + 8];
        System.arraycopy(
                new String[] {
                    "compare",
                    Kaskade.sample("odsherred").toString(),
                    Kaskade.sample("holbaek").toString(),
                    Kaskade.sample("halsnaes").toString(),
                    "--format",
                    "html",
                    "--out",
                    page(name).toString()
                },
                0,
                call,
                0,
                8);
        System.arraycopy(more, 0, call, 8, more.length);
        new Kaskade(folder, Map.of()).run(call).done();
    }

    private static Path page(String name) {
        return folder.resolve(name + ".html");
    }

    @ParameterizedTest
    @CsvSource({"three, 1440, false", "three, 1440, true", "three, 360, false", "within, 1440, true"})
    void givesAxeNothingToFind(String name, int width, boolean dark) {
        browser.screen(width, 900, dark);
        browser.open(page(name), "");
        assertThat(browser.complaints()).isEmpty();
        browser.run("document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void unfoldsWhatAFigureSaysByKey() {
        browser.screen(1440, 900, false);
        browser.open(page("three"), "");
        browser.tabUntil("#size ~ .scroll summary");
        assertThat(browser.shown(".why")).isEmpty();
        browser.press(Keys.ENTER);
        assertThat(browser.shown(".why")).hasSize(1);
    }
}
