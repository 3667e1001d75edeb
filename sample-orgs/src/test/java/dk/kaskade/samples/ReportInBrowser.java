package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A report as people meet it in a browser: whatever they do there, it logs nothing and asks for nothing beyond its own file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReportInBrowser {
    Browser browser;

    @BeforeAll
    void startBrowser() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void loggedNothingAndAskedForNothing() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .allMatch(request -> request.contains("\"url\":\"file:") || request.contains("\"url\":\"about:"));
    }
}
