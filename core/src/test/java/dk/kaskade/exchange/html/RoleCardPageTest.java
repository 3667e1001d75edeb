package dk.kaskade.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.CardLine;
import dk.kaskade.report.CardLine.Expected;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Stopping;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleCardPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Role ROLE = new Role("chef", "Chef", "Chefer", 2, Extras.NONE);

    private static RoleCard card(String text, ResponseStatus status, boolean empty) {
        Place self = new Place("p", text, empty ? null : text, empty ? List.of() : List.of(text), empty, List.of());
        Place other = new Place("q", text, text, List.of(text), false, List.of(text));
        Source source = new Source(text, text, 3, Extras.NONE);
        Expectation expected = new Expectation(
                "e", List.of("chef"), text, text, List.of(), List.of(), List.of(), true, source, Extras.NONE);
        Response response = new Response(status, text, 1, text, DAY, Extras.NONE);
        Duty duty = new Duty(
                expected,
                Ground.ROLE,
                response,
                List.of(new Origin(other, List.of(expected), true)),
                false,
                false,
                List.of(new Onward(other, List.of(expected), true)));
        GuideMark mark =
                new GuideMark("m", text, text, List.of(), GuideMark.Scale.ONE_TO_FIVE, Source.UNKNOWN, Extras.NONE);
        Agreement agreement = new Agreement("a", text, DAY, null, List.of(), Extras.NONE);
        return new RoleCard(
                self,
                empty ? List.of() : List.of(ROLE),
                empty ? null : text,
                false,
                3,
                empty ? List.of() : List.of(text),
                empty ? null : other,
                List.of(),
                empty ? List.of() : List.of(other),
                empty ? List.of() : List.of(duty),
                empty ? List.of() : List.of(new Stop(expected, Stopping.LOST, 0, List.of(), List.of(expected))),
                empty ? List.of() : List.of(new Mark(mark, 2, DAY, 4, true)),
                empty ? List.of() : List.of(new Agreed(agreement, InForce.EXPIRED, List.of(expected))),
                List.of(),
                empty ? List.of() : List.of(new Idea("i", "question", text, List.of(), text, source, Extras.NONE)),
                DAY,
                false);
    }

    private static RoleCardPage page() {
        return new RoleCardPage("Kommune", Framework.none(), Texts.DANISH);
    }

    private static Document read(RoleCard card) {
        return Jsoup.parse(page().screen(card));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "</style></script><script>alert(1)</script><img src=x onerror=alert(1)>",
                "a\u0000b\u0007c\u001b[31m",
                "\u202Eמגילה\u202C",
                "\uD83D\uDE00 og en halv \uD83D",
                "]]> &amp; \" ' <!-- -->",
                "æ".repeat(5_000),
                "{0} '{1}'");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverSomebodyWroteIsTextInEveryField(String text) throws Exception {
        RoleCard card = card(text, ResponseStatus.OPEN, false);
        Document page = read(card);
        String shown = Html.readable(text);
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst(".holder").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst("td.mine .title").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst("td.own .words").wholeText()).isEqualTo(shown);
        assertThat(page.expectFirst("ul.agreements .words").wholeText()).isEqualTo(shown);
        StringWriter xml = new StringWriter();
        Transformer writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.METHOD, "xml");
        writer.transform(new DOMSource(page().paper("x", List.of(card))), new StreamResult(xml));
        byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
    }

    @Test
    void tellsWhatIsExpectedBesideWhereItComesFromAndGoes() {
        Document page = read(card("Sætter retning", ResponseStatus.AGREED, false));
        Element table = page.expectFirst("table.duties");
        assertThat(table.select("th").eachText())
                .containsExactly(
                        "Fra min leder Sætter retning", "Forventning", "Egne ord", "Videre til mine ledere 1 leder");
        assertThat(table.select("th").eachAttr("scope")).containsOnly("col").hasSize(4);
        assertThat(table.expectFirst("td.own").text()).contains("aftalt", "Prioritet 1", "Sætter retning");
        assertThat(table.expectFirst("td.onward").text()).contains("1 af 1 modtager", "Standser hos Sætter retning");
        assertThat(table.expectFirst("tr.passing").text()).contains("Ikke i min rolle");
        assertThat(page.select("h1, h2, h3").eachText())
                .startsWith("Sætter retning", "Til samtalen", "Til dagsordenen");
    }

    @Test
    void leavesRoomToWriteOnlyWhereNothingIsSaid() {
        Document said = read(card("Ord", ResponseStatus.AGREED, false));
        assertThat(said.select("td.own .words")).isNotEmpty();
        assertThat(said.select("tr.expected td.own .rule, tr.expected td.own .box"))
                .isEmpty();
        Document open = read(card("", ResponseStatus.OPEN, false));
        assertThat(open.select("tr.expected td.own .rule")).hasSize(2);
        assertThat(open.select("tr.expected td.own .box")).hasSize(4);
    }

    @Test
    void aVacantPositionWithoutRolesAndFrameworkHasACardToo() {
        Document page = read(card("Stilling", ResponseStatus.OPEN, true));
        assertThat(page.text())
                .contains(
                        "stillingen er vakant",
                        "Stillingen har ingen rolle",
                        "intet ledelsesgrundlag",
                        "Øverst i kæden");
        assertThat(page.select("table.duties, table.scale, ul.agreements")).isEmpty();
    }

    @Test
    void aBookListsItsCardsAndHasOneFirstHeading() {
        RoleCard card = card("Chef", ResponseStatus.OPEN, false);
        Document book = Jsoup.parse(page().screen("Bog", List.of(card, card)));
        assertThat(book.select("h1").eachText()).containsExactly("Bog");
        assertThat(book.select("nav a").eachAttr("href")).containsExactly("#card1", "#card2");
        assertThat(book.select("#card1, #card2")).hasSize(2);
    }

    @Test
    void asksForNothingFromAnywhere() {
        assertThat(page().screen(card("Chef", ResponseStatus.OPEN, false)))
                .doesNotContain("http", "url(", "@import", "<script", "<link");
    }

    private static CardLine common(String section, ResponseStatus status, String words) {
        Expectation expected = new Expectation(
                "c" + section + status,
                List.of(),
                "Titel",
                "Tekst",
                List.of(),
                List.of(),
                List.of(),
                false,
                new Source("grundlag", section, null, Extras.NONE),
                Extras.NONE);
        Response response = new Response(status, words, 0, "", null, Extras.NONE);
        return new Expected(new Duty(expected, Ground.COMMON, response, List.of(), false, false, List.of()), List.of());
    }

    private static Element points(List<CardLine> lines) {
        Element part = new Element("section");
        CardFrame frame = new CardFrame(new CardWords(Framework.none(), Texts.DANISH), "card1", 1);
        Source told = new Source("grundlag", null, null, Extras.NONE);
        new PointTable(frame, card("x", ResponseStatus.OPEN, true), told).addTo(part, lines);
        return part;
    }

    @Test
    void whatEveryLeaderIsAskedStandsTwoAndTwoUnderItsSection() {
        Element part = points(List.of(
                common("Vilkår", ResponseStatus.AGREED, ""),
                common("Vilkår", ResponseStatus.OPEN, ""),
                common("Vilkår", ResponseStatus.PRACTISED, "Mine ord"),
                common("Særligt", ResponseStatus.DISCUSSED, "")));
        assertThat(part.select("h3").eachText()).containsExactly("Vilkår", "Særligt");
        assertThat(part.select("tr")).extracting(row -> row.childrenSize()).containsExactly(2, 1, 1);
        assertThat(part.select("td .source").eachText()).as("told above").isEmpty();
    }

    @Test
    void aPointThatIsSettledAsksForNoLinesToWriteOn() {
        Element part = points(List.of(
                common("Vilkår", ResponseStatus.AGREED, ""),
                common("Vilkår", ResponseStatus.OPEN, ""),
                common("Vilkår", ResponseStatus.DISCUSSED, "Mine ord")));
        assertThat(part.select("td"))
                .extracting(cell -> cell.select(".rule").size())
                .containsExactly(0, 2, 0);
        assertThat(part.select("td").last().select(".words").text()).isEqualTo("Mine ord");
    }
}
