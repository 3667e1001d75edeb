package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of the whole chain as people meet it: real keys and clicks, wide and narrow, light, dark and on paper. */
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainPageBrowserIT {
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        Path plugins = Path.of(System.getProperty("kaskade.jar")).resolveSibling("plugins");
        try (Host host = Host.start(new Places(List.of(plugins), Path.of("")))) {
            write(host, "laering", Texts.DANISH, Disclosure.NAMED);
            write(host, "odsherred", Texts.DANISH, Disclosure.NAMED);
            write(host, "holbaek", Texts.ENGLISH, Disclosure.NAMELESS);
        }
        browser = new Browser();
    }

    private static void write(Host host, String sample, Locale language, Disclosure disclosure) throws IOException {
        Exporter exporter = host.registry().exporters().stream()
                .filter(one -> one.format().id().equals("html"))
                .findFirst()
                .orElseThrow();
        try (OutputStream out = Files.newOutputStream(page(sample))) {
            Editions editions = new Editions(host, language, disclosure);
            exporter.write(editions.of(host.open(Kaskade.sample(sample))), out, Progress.UNWATCHED);
        }
    }

    private static Path page(String sample) {
        return folder.resolve(sample + ".html");
    }

    private void wide(String sample, String anchor) {
        browser.screen(1440, 900, false);
        browser.open(page(sample), anchor);
    }

    private void phone(String sample, String anchor) {
        browser.screen(PHONE, 740, false);
        browser.open(page(sample), anchor);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void loggedNothingAndAskedForNothing() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .allMatch(request -> request.contains("\"url\":\"file:")
                        || request.contains("\"url\":\"data:")
                        || request.contains("\"url\":\"about:"));
    }

    @ParameterizedTest
    @CsvSource({
        "laering, '', 1440, false",
        "laering, '', 1440, true",
        "laering, '', 360, false",
        "laering, '#p-direktoer', 1440, false",
        "laering, '#p-direktoer', 360, true",
        "laering, '#threads', 1440, true",
        "laering, '#findings', 360, false",
        "laering, '#framework', 360, true",
        "odsherred, '#p-l-dagtilbud', 1440, false",
        "odsherred, '#threads', 360, false",
        "odsherred, '#findings', 1440, true",
        "holbaek, '', 1440, false",
        "holbaek, '#framework', 1440, false",
    })
    void givesAxeNothingToFind(String sample, String anchor, int width, boolean dark) {
        browser.screen(width, 900, dark);
        browser.open(page(sample), anchor);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void givesAxeNothingToFindWhileSearchingNorWithoutScript() {
        wide("odsherred", "");
        browser.one("#find-words").sendKeys("leder");
        browser.await("document.getElementById('find-told').textContent !== ''");
        assertThat(browser.complaints()).isEmpty();
        wide("laering", "");
        browser.run("document.documentElement.classList.remove('js');"
                + "document.querySelectorAll('.part').forEach(part => part.hidden = false)");
        assertThat(browser.shown("#cards > article")).hasSize(12);
        assertThat(browser.shown("#find, #fold-all, .fold, .print")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void foldsByMouseAndByKeys() {
        wide("laering", "");
        int all = browser.shown("#tree a.post").size();
        WebElement fold = browser.one("#tree > li > .row > .fold");
        fold.click();
        assertThat(fold.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.shown("#tree a.post")).hasSize(1);
        fold.sendKeys(Keys.ENTER);
        assertThat(browser.shown("#tree a.post")).hasSize(all);
        browser.one("#fold-all").click();
        assertThat(browser.shown("#tree a.post")).hasSize(1);
        browser.one("#unfold-all").click();
        assertThat(browser.shown("#tree a.post")).hasSize(12);
    }

    @Test
    void goesThroughTheChainByArrowKeys() {
        wide("laering", "");
        browser.tabUntil("a[href='#p-direktoer']");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).isEqualTo(browser.shown("#tree a.post").get(1));
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.focused().findElement(By.xpath("../..")).getDomAttribute("class"))
                .contains("shut");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#p-direktoer");
        browser.press(Keys.END);
        assertThat(browser.focused())
                .isEqualTo(browser.shown("#tree a.post")
                        .get(browser.shown("#tree a.post").size() - 1));
    }

    @Test
    void searchesTellsHowManyAndKeepsThePath() {
        wide("laering", "");
        browser.one("#find-words").sendKeys("hjemmeplejen");
        browser.await("document.getElementById('find-told').textContent !== ''");
        int hits = browser.shown("#tree li.hit > .row > a").size();
        assertThat(hits).isPositive();
        assertThat(browser.one("#find-told").getText()).isEqualTo(hits + " af 12 stillinger passer.");
        assertThat(browser.one("a[href='#p-direktoer']").isDisplayed()).isTrue();
        assertThat(browser.shown("#tree a.post").size()).isLessThan(12);
        browser.press(Keys.ENTER);
        assertThat(browser.focused())
                .isEqualTo(browser.shown("#tree li.hit > .row > a").get(0));
        browser.one("#find-words").sendKeys("xyzzy");
        browser.await("document.getElementById('find-told').textContent.startsWith('Ingen')");
        browser.one("#find-words").sendKeys(Keys.ESCAPE);
        browser.await("document.getElementById('find-told').textContent === ''");
    }

    @Test
    void filtersByLevelAndByGaps() {
        wide("laering", "");
        browser.one("#find-gaps").click();
        assertThat(browser.shown("#tree li.hit")).isNotEmpty().allMatch(item -> item.getDomAttribute("data-g") != null);
        browser.one("#find-clear").click();
        browser.one("#find-level").sendKeys("1");
        browser.await("document.querySelectorAll('#tree li.hit').length === 1");
    }

    @Test
    void opensACardByKeyAndComesBackToWhereItWas() {
        wide("laering", "");
        browser.tabUntil("a[href='#p-direktoer']");
        browser.press(Keys.ENTER);
        browser.await("document.activeElement.id === 'h-p-direktoer'");
        assertThat(browser.shown("#cards > article")).hasSize(1);
        assertThat(browser.one("a[href='#p-direktoer']").getDomAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(browser.shown("#p-direktoer .duties .says")).isNotEmpty();
        browser.back();
        browser.await("document.activeElement.getAttribute('href') === '#p-direktoer'");
    }

    @Test
    void opensTheLeaderThatALinkNames() {
        wide("odsherred", "#p-di-kanelsneglen");
        assertThat(browser.one("#p-di-kanelsneglen h3").isDisplayed()).isTrue();
        assertThat(browser.one("#tree a[href='#p-di-kanelsneglen']").isDisplayed())
                .as("unfolded down to it")
                .isTrue();
        wide("odsherred", "#%E0%A4%A");
        assertThat(browser.one("#chain").isDisplayed())
                .as("a broken link leads to the chain")
                .isTrue();
    }

    @Test
    void turnsBetweenChainAndCardOnAPhoneWithoutScrollingSideways() {
        phone("odsherred", "");
        browser.one("a[href='#p-kdir']").click();
        browser.await("document.activeElement.id === 'h-p-kdir'");
        assertThat(browser.one("#list").isDisplayed()).isFalse();
        assertThat(width()).isLessThanOrEqualTo(PHONE);
        browser.one(".back").click();
        browser.await("document.getElementById('chain').offsetParent !== null");
        assertThat(browser.one("#cards").isDisplayed()).isFalse();
        for (String part : List.of("chain", "threads", "findings", "framework")) {
            browser.one("#parts a[href='#" + part + "']").click();
            browser.await("document.getElementById('" + part + "').offsetParent !== null");
            assertThat(width()).as(part).isLessThanOrEqualTo(PHONE);
        }
    }

    private long width() {
        return ((Number) browser.run("return document.documentElement.scrollWidth")).longValue();
    }

    @Test
    void filtersWhatWasFoundAndLeadsToIts() {
        wide("laering", "#findings");
        browser.one("#show input[value=notice]").click();
        assertThat(browser.shown("#findings li.f.notice")).isEmpty();
        assertThat(browser.shown("#findings li.f.gap")).isNotEmpty();
        assertThat(browser.one("#show-told").getText()).endsWith("fund vises.");
        browser.shown("#findings .at a").get(0).click();
        browser.await("document.activeElement.matches('.card h3')");
    }

    @Test
    void putsAllOfItOnPaperOrOneCardAlone() {
        wide("laering", "#p-direktoer");
        browser.paper(true);
        assertThat(browser.shown("#cards > article")).hasSize(12);
        assertThat(browser.shown("#tree a.post")).hasSize(12);
        assertThat(browser.shown("#threads, #findings, #framework")).hasSize(3);
        assertThat(browser.shown("#find, #parts, .fold, .print, .skip")).isEmpty();
        browser.run("document.documentElement.classList.add('one')");
        assertThat(browser.shown("#cards > article")).hasSize(1);
        assertThat(browser.shown("#tree a.post")).isEmpty();
        browser.paper(false);
        assertThat(new String(browser.print(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }
}
