package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.discretion.Nameless;
import dk.kaskade.exchange.Edition;
import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Unit;
import dk.kaskade.progress.Progress;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainPageTest {
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder leadsTo=T1 threads=red
            T1 team threads=red
            D2 direktoer leadsTo=L2 threads=blue
            L2 leder threads=blue
            A1 * threads=blue
            """;
    private static final String CHAIN = """
            dir level=1 words=D1
              c1 level=2 practised=C1 staff=4
                l1 level=3 notApplicable=L1
                  t1 level=4 acting
                l2 level=3
                  t2 level=4 vacant
              c2 level=2 dotted=c1
            """;

    private static Edition edition(Organisation organisation, Framework framework, Locale language, boolean nameless) {
        Inspector inspector = new Inspector(BuiltInInspections.all());
        InspectionContext context = InspectionContext.of(organisation, framework, ChainText.DAY);
        FindingTexts texts = FindingTexts.of(inspector.infos(), organisation, framework);
        return new Edition(
                context, inspector.inspect(context), nameless ? texts.withoutNames() : texts, language, nameless);
    }

    private static String written(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChainPage().write(edition, out, Progress.UNWATCHED);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page(String chain, String framework) throws IOException {
        return Jsoup.parse(written(
                edition(ChainText.organisation(chain), FrameworkText.framework(framework), Texts.DANISH, false)));
    }

    private static Document page() throws IOException {
        return page(CHAIN, FRAMEWORK);
    }

    @Test
    void nestsEveryPositionUnderItsLeader() throws IOException {
        Document page = page();
        assertThat(page.select("#tree > li > .row > a").eachAttr("href")).containsExactly("#p-dir");
        assertThat(page.select("#tree a.post").eachAttr("href"))
                .containsExactly("#p-dir", "#p-c1", "#p-l1", "#p-t1", "#p-l2", "#p-t2", "#p-c2");
        Element t1 = page.selectFirst("a[href=#p-t1]").closest("li");
        assertThat(t1.parents().select("li > .row > a").eachAttr("href")).contains("#p-l1", "#p-c1", "#p-dir");
    }

    @Test
    void hasACardForEveryPositionInTheOrderOfTheChain() throws IOException {
        assertThat(page().select("#cards > article").eachAttr("id"))
                .containsExactly("p-dir", "p-c1", "p-l1", "p-t1", "p-l2", "p-t2", "p-c2");
    }

    @Test
    void leadsNowhereThatIsNotThere() throws IOException {
        Document page = page();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).as("each id once").hasSameSizeAs(ids);
        page.select("a[href], use[href]")
                .eachAttr("href")
                .forEach(link -> assertThat(link).startsWith("#"));
        assertThat(page.select("a[href], use[href]").eachAttr("href").stream().map(link -> link.substring(1)))
                .allMatch(ids::contains);
        page.select("[for], [aria-labelledby]")
                .forEach(one -> assertThat(ids).contains(one.attr("for") + one.attr("aria-labelledby")));
    }

    @Test
    void tellsWhatIsExpectedHowFarItIsAndWhichWayItGoes() throws IOException {
        Document page = page();
        Element chef = page.getElementById("p-c1");
        assertThat(chef.select(".duties > li").first().text())
                .contains("i praksis", "C1", "Fra dir: D1", "Videre til 1 af 2", "bryder hos l1");
        assertThat(page.getElementById("p-dir").select(".said").text()).startsWith("Egne ord");
        assertThat(page.getElementById("p-l1").text()).contains("gælder ikke", "Begrundelse");
    }

    @Test
    void saysInWordsWhatASignShows() throws IOException {
        Document page = page();
        assertThat(page.select("svg:not([aria-hidden])")).isEmpty();
        assertThat(page.selectFirst("a[href=#p-t2]").text()).contains("Ingen leder", "vakant", "1 hul", "team");
        assertThat(page.selectFirst("a[href=#p-t1]").text()).contains("konstitueret");
    }

    @Test
    void showsWhereAThreadSkipsALevelAndHowManyItReaches() throws IOException {
        Document page = page();
        Element blue = page.getElementById("t-blue");
        assertThat(blue.select("tr.skipped").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("springer");
        assertThat(blue.text()).contains("Forventes også af alle ledere: A1");
        assertThat(page.getElementById("t-red").select("tbody tr").get(1).text())
                .contains("2 af 2");
        assertThat(page.getElementById("t-red").select(".breaks a").eachAttr("href"))
                .contains("#p-l1");
    }

    @Test
    void listsEveryFindingAndLeadsToItsPosition() throws IOException {
        Edition edition =
                edition(ChainText.organisation(CHAIN), FrameworkText.framework(FRAMEWORK), Texts.DANISH, false);
        Document page = Jsoup.parse(written(edition));
        assertThat(page.select("#findings li.f")).hasSameSizeAs(edition.report().findings());
        assertThat(page.select("#findings .at a[href=#p-t2]")).isNotEmpty();
    }

    @Test
    void putsRingsAsideAndStillShowsTheirMembers() throws IOException {
        Document page = page("""
                dir level=1
                a level=2 reportsTo=b
                  x level=3
                b level=2 reportsTo=a
                """, FRAMEWORK);
        assertThat(page.select("#tree > li > .row > a").eachAttr("href")).containsExactly("#p-dir");
        assertThat(page.select("#rings > li > .row > a").eachAttr("href")).containsExactly("#p-a", "#p-b");
        assertThat(page.select("#cards > article")).hasSize(4);
    }

    @Test
    void isWholeWithoutPositionsAndWithoutAFramework() throws IOException {
        Organisation nobody = Organisation.empty("x", "Tomkøbing", null);
        Document page = Jsoup.parse(written(edition(nobody, Framework.none(), Texts.DANISH, false)));
        assertThat(page.title()).isEqualTo("Tomkøbing: ledelseskæden");
        assertThat(page.text()).contains("Der er ingen stillinger endnu.", "Intet ledelsesgrundlag valgt");
    }

    @Test
    void survivesAChainDeeperThanBrowsersCount() throws IOException {
        StringBuilder deep = new StringBuilder("s0 level=1\n");
        IntStream.range(1, 700)
                .forEach(i -> deep.append("s")
                        .append(i)
                        .append(" level=4 reportsTo=s")
                        .append(i - 1)
                        .append('\n'));
        Document page = page(deep.toString(), FRAMEWORK);
        assertThat(page.select("#tree a.post")).hasSize(700);
        assertThat(page.select("#tree a.post").last().parents()).hasSizeLessThan(200);
    }

    @Test
    void tellsInAVeryLargeChainOnlyWhatACardHasForItself() throws IOException {
        StringBuilder large = new StringBuilder("dir level=1 words=D1\n");
        IntStream.range(1, 2_000).forEach(i -> large.append("  s").append(i).append(" level=2\n"));
        assertThat(page(large.toString(), FRAMEWORK).select("#p-s7 .duties > li"))
                .hasSize(2);
        large.append("  last level=2 practised=A1\n");
        Document page = page(large.toString(), FRAMEWORK);
        assertThat(page.select("#p-s7 .duties > li")).isEmpty();
        assertThat(page.getElementById("p-s7").text()).contains("1 er ikke drøftet; den står i Grundlaget");
        assertThat(page.select("#p-last .duties > li").eachText()).containsExactly("i praksis A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><img src=x onerror=alert(1)>",
                "</style><b>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "<!--cards--><h1>",
                "-->]]>&lt;&amp;",
                "{0} '' {",
                "javascript:alert(1)",
                "\u202eabc\u0000\ud800\uffff"
            })
    void makesNoMarkupOfWhatSomebodyTyped(String hostile) throws IOException {
        String page = written(edition(hostile(hostile), FrameworkText.framework(FRAMEWORK), Texts.DANISH, false));
        Document plain = Jsoup.parse(
                written(edition(hostile("harmless"), FrameworkText.framework(FRAMEWORK), Texts.DANISH, false)));
        Document read = Jsoup.parse(page);
        assertThat(read.getAllElements().eachAttr("class"))
                .isEqualTo(plain.getAllElements().eachAttr("class"));
        assertThat(names(read)).isEqualTo(names(plain));
        assertThat(read.select("script, style, meta, link, img, iframe, object, base"))
                .hasSameSizeAs(plain.select("script, style, meta, link, img, iframe, object, base"));
        read.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        assertThat(page).doesNotContain("\u0000", "\uffff");
    }

    private static List<String> names(Document page) {
        List<String> names = new ArrayList<>();
        page.getAllElements().forEach(element -> names.add(element.tagName()));
        return names;
    }

    /** The same text in every field that somebody can type. */
    private static Organisation hostile(String text) {
        Position position = new Position.Builder("a" + text)
                .title(text)
                .unit("u" + text)
                .roles(List.of("direktoer"))
                .holders(List.of("p" + text))
                .deputy("p" + text)
                .response("D1", new Response(ResponseStatus.AGREED, "x" + text, 1, "x" + text, null, Extras.NONE))
                .agreements(List.of(new Agreement("g", "x" + text, null, null, List.of("D2"), Extras.NONE)))
                .build();
        Position report = Position.of("b" + text, "x" + text, "a" + text);
        return Organisation.empty("o", "x" + text, "test")
                .withAsOf(ChainText.DAY)
                .withUnits(List.of(new Unit("u" + text, "x" + text, null, null, null, Extras.NONE)))
                .withPeople(List.of(new Person("p" + text, "x" + text, Extras.NONE)))
                .withPositions(List.of(position, report))
                .withCommunities(List.of(new Community("c", "x" + text, null, List.of("a" + text), Extras.NONE)));
    }

    @Test
    void allowsItsOwnScriptAndStyleAloneAndNoConnection() throws Exception {
        Document page = page();
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
                .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
                .doesNotContain("unsafe", "http");
        assertThat(page.select("[style], [src]")).isEmpty();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void speaksEnglishAndSaysWhichLanguageTheFrameworkSpeaks() throws IOException {
        Document page = Jsoup.parse(written(
                edition(ChainText.organisation(CHAIN), FrameworkText.framework(FRAMEWORK), Texts.ENGLISH, false)));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("#parts").text()).isEqualTo("The chain Red threads Gaps The framework");
        assertThat(page.selectFirst(".duties a").attr("lang")).isEqualTo("da");
        assertThat(page().selectFirst(".duties a").hasAttr("lang")).isFalse();
    }

    @Test
    void tellsFilledOrVacantWhereNamesAreLeftOut() throws IOException {
        Organisation named = ChainText.organisation(CHAIN);
        Organisation nameless = Nameless.of(named, Nameless.Words.LEFT_OUT, Texts.DANISH);
        Document page = Jsoup.parse(written(edition(nameless, FrameworkText.framework(FRAMEWORK), Texts.DANISH, true)));
        assertThat(page.selectFirst(".nameless").text()).isEqualTo("Uden navne");
        assertThat(page.selectFirst("a[href=#p-dir] .h").text()).isEqualTo("besat");
        assertThat(page.selectFirst("a[href=#p-t2] .h").text()).isEqualTo("Ingen leder");
        assertThat(page().selectFirst(".nameless")).isNull();
    }

    @Test
    void tellsHowFarItIsAndStopsWhenAsked() {
        List<Double> told = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void done(double share) {
                told.add(share);
            }

            @Override
            public boolean cancelled() {
                return told.size() > 3;
            }
        };
        Edition edition =
                edition(ChainText.organisation(CHAIN), FrameworkText.framework(FRAMEWORK), Texts.DANISH, false);
        assertThatThrownBy(() -> new ChainPage().write(edition, new ByteArrayOutputStream(), impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(told).isSorted().hasSizeLessThan(7).allMatch(share -> share > 0 && share < 1);
    }

    @Test
    void saysTheSameInBothLanguages() {
        Texts texts = Texts.beside(ChainPage.class, "chain-page");
        assertThat(texts.keys(Texts.ENGLISH)).isEqualTo(texts.keys(Texts.DANISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-1_b.c", "børn/1", "a b", "~", "a~20~b", "æ", "😀"})
    void makesIdsThatALinkCanHoldAndKeepsThemApart(String id) {
        assertThat(Anchor.position(id)).matches("p-[A-Za-z0-9._~-]+");
        assertThat(Anchor.position(id)).isNotEqualTo(Anchor.position(id + " "));
    }
}
