package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.Beside;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
    private static String html(Audience audience, Locale language, Summary... all) {
        return new ComparisonPage(SideBySide.of(Arrays.asList(all), audience), language).screen();
    }

    private static Document page(Audience audience, Summary... all) {
        return Jsoup.parse(html(audience, Texts.DANISH, all));
    }

    @Test
    void isWellFormedAndAsksForNothing() {
        String html = html(Audience.ANYBODY, Texts.ENGLISH, Beside.named("One"), Beside.named("Other"));
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("script, img, link, [src], [href^=http]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void givesEveryCellARowAndAColumnThatAreNamed() {
        Document page = page(Audience.ANYBODY, Beside.named("Første"), Beside.named("Anden"));
        for (Element table : page.select("table")) {
            assertThat(table.expectFirst("caption").text()).isNotBlank();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        }
        assertThat(page.select("table.figures thead th").eachText()).contains("Hvad", "A Første", "B Anden");
    }

    @Test
    void explainsEveryFigure() {
        Document page = page(Audience.ANYBODY, Beside.named("Første"), Beside.named("Anden"));
        assertThat(page.select("table.figures tbody tr"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.expectFirst("th details p.why").text()).isNotBlank());
    }

    @Test
    void drawsARowsBarsOnOneScale() {
        Document page = page(Audience.ANYBODY, Beside.named("Første"), Beside.empty("Tomby"));
        Element row = page.select("table.figures tbody tr").first();
        assertThat(row.select(".fill").eachAttr("style")).containsExactly("width:100.0%", "width:0.0%");
    }

    @Test
    void takesAHostileNameAsText() {
        String name = "<script>alert(1)</script>\"'&\u0007\u202e";
        String html = html(Audience.ANYBODY, Texts.DANISH, Beside.named(name), Beside.named("Anden"));
        assertThat(html).doesNotContain("<script").doesNotContain("\u0007");
        assertThat(Jsoup.parse(html).expectFirst(".who strong").text()).contains("<script>alert(1)");
    }

    @Test
    void namesPositionsWithinTheMunicipalityOnly() {
        Summary[] both = {Beside.named("Første"), Beside.named("Anden")};
        assertThat(page(Audience.WITHIN, both).select(".ids").eachText()).contains("dir, c1, t1, t2, c2, t3");
        assertThat(page(Audience.ANYBODY, both).select(".ids, .behind")).isEmpty();
    }

    @Test
    void tellsKindsOfNothingByMoreThanColour() {
        Document page = page(Audience.ANYBODY, Beside.named("Første"), Beside.empty("Tomby"));
        assertThat(page.select(".themes:not(.by-level) .nothing").eachText()).containsOnly("intet grundlag");
        assertThat(page.select(".themes:not(.by-level) .absent").first().text()).isEqualTo("– ikke med");
    }

    @Test
    void hasTheFiguresAloneOfMoreThanTen() {
        List<Summary> eleven = new ArrayList<>(Collections.nCopies(11, Beside.named("By")));
        Document page = Jsoup.parse(new ComparisonPage(SideBySide.of(eleven, Audience.ANYBODY), Texts.DANISH).screen());
        assertThat(page.select("table.themes, table.shape, table.spans")).isEmpty();
        assertThat(page.select("#size, #size-10")).hasSize(2);
        assertThat(page.text()).contains("flere end ti");
    }

    @Test
    void isAPageForPaperToo() {
        Summary[] three =
                IntStream.range(0, 3).mapToObj(i -> Beside.named("By " + i)).toArray(Summary[]::new);
        org.w3c.dom.Document paper =
                new ComparisonPage(SideBySide.of(Arrays.asList(three), Audience.ANYBODY), Texts.DANISH).paper();
        assertThat(paper.getElementsByTagName("details").getLength()).isZero();
        assertThat(paper.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("var(");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(ComparisonWords.TEXTS.keys(Texts.DANISH)).isEqualTo(ComparisonWords.TEXTS.keys(Texts.ENGLISH));
    }
}
