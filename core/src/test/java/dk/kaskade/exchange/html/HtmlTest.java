package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private final Document page = Html.page(Texts.DANISH, "a < b", "p { margin: 0 }");

    @Test
    void markupStaysText() {
        Html.add(page.body(), "p", "", "</p><script>alert('æ')</script> & \"x\"");
        assertThat(page.outerHtml())
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("æ");
        assertThat(page.outerHtml()).contains("<title>a &lt; b</title>");
    }

    @Test
    void whatNoDocumentMayHoldIsReplaced() {
        assertThat(Html.readable("a\u0000b\uD800c\uFFFFd\te")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd e");
    }

    @Test
    void whatIsRareButAllowedStays() {
        assertThat(Html.readable("\uD83D\uDE00 עברית é")).isEqualTo("\uD83D\uDE00 עברית é");
    }

    @Test
    void linesThatSomebodyWroteAreKept() {
        Element words = Html.addWritten(page.body(), "p", "words", " En\r\nTo\n\nTre ");
        assertThat(words.outerHtml()).isEqualTo("<p class=\"words\" dir=\"auto\">En<br>To<br><br>Tre</p>");
    }

    @Test
    void aPageTellsItsLanguageAndTitle() {
        assertThat(page.outerHtml()).startsWith("<!doctype html><html lang=\"da\"><head><meta charset=\"utf-8\">");
    }
}
