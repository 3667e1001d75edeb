package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.reform.sheets.Proposals;
import dk.kaskade.reform.sheets.ReformReport;
import dk.kaskade.text.Texts;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReformPageTest {
    private static ReformPage page() {
        return new ReformPage(ReformReport.of(Proposals.proposal(Map.of()), Texts.DANISH), Texts.DANISH);
    }

    @Test
    void isWellFormedAndTakesHostileNamesAsText() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        String html = page().screen();
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(html).doesNotContain("<script").doesNotContain("<b>");
        assertThat(page.text()).contains("=Forslag <script>", "<b>Chef</b>");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("script, link, img, [src], [href^=http]")).isEmpty();
    }

    @Test
    void groupsChangesByKindWithASignAndAWord() {
        Document page = Jsoup.parse(page().screen());
        assertThat(page.select("h3.sign").eachText()).startsWith("+ Ny (1)", "− Nedlagt (2)", "→ Flyttet (1)");
        assertThat(page.select("table").eachText())
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(page.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
    }

    @Test
    void isAPageForPaperToo() {
        org.w3c.dom.Document paper = page().paper();
        assertThat(paper.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("var(");
        assertThat(paper.getElementsByTagName("bookmark").getLength()).isGreaterThan(1);
    }
}
