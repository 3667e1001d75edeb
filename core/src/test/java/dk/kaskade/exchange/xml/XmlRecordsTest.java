package dk.kaskade.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlRecordsTest {
    @Test
    void handsOnEachElementWithItsLine() throws UnreadableFileException {
        List<XmlRecord> all = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <alle>
                  <enhed id=" 7 "><navn>Børn &amp; <![CDATA[Unge]]></navn><tom/></enhed>
                  <person><navn>Bo Skabelon</navn><navn>Bo</navn></person>
                </alle>""");

        assertThat(all).extracting(XmlRecord::line).containsExactly(3, 4);
        assertThat(all.get(0).attribute("id")).isEqualTo("7");
        assertThat(all.get(0).attribute("andet")).isEmpty();
        assertThat(all.get(0).get("navn")).isEqualTo("Børn & Unge");
        assertThat(all.get(0).get("tom")).isEmpty();
        assertThat(all.get(1).all("navn")).extracting(XmlRecord::text).containsExactly("Bo Skabelon", "Bo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<alle><p/>",
                "\uFEFF<?xml version='1.0'?><!-- en --><alle a='1'><p>afbru",
                "<x:alle xmlns:x='y'/>"
            })
    void tellsARootByHowAFileBegins(String head) {
        assertThat(XmlRecords.begin(head.getBytes(StandardCharsets.UTF_8), "alle"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "alle",
                "<allesammen>",
                "<andet><alle/>",
                "{\"alle\": 1}",
                "<!DOCTYPE alle SYSTEM 'x'",
                "alle;<alle>"
            })
    void tellsWhatHasNotThatRoot(String head) {
        assertThat(XmlRecords.begin(head.getBytes(StandardCharsets.UTF_8), "alle"))
                .isFalse();
    }

    @Test
    void readsARootThatHoldsNothing() throws UnreadableFileException {
        assertThat(read("<alle/>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE alle [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><alle><p>&x;</p></alle>",
                "<!DOCTYPE alle [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><alle><p>&b;</p></alle>",
                "<!DOCTYPE alle SYSTEM \"alle.dtd\"><alle><p>1</p></alle>",
                "<!DOCTYPE alle><alle/>"
            })
    void refusesADocumentType(String file) {
        assertThatThrownBy(() -> read(file))
                .asInstanceOf(type(UnreadableFileException.class))
                .satisfies(e -> {
                    assertThat(e.key()).isEqualTo("document-type");
                    assertThat(e.sentence(Texts.DANISH)).contains("dokumenttype", "linje 1");
                });
    }

    @Test
    void refusesAnotherRoot() {
        assertThatThrownBy(() -> read("<andet/>"))
                .asInstanceOf(type(UnreadableFileException.class))
                .extracting(e -> e.sentence(Texts.ENGLISH))
                .asString()
                .contains("<andet>", "<alle>");
    }

    @Test
    void saysWhereAFileBreaksOff() {
        String whole = "<alle>\n<p a=\"1\"><b>Ærø &#230;</b></p>\n<p/></alle>";
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> read(part))
                    .asInstanceOf(type(UnreadableFileException.class))
                    .extracting(UnreadableFileException::key)
                    .isEqualTo("broken");
        }
    }

    @Test
    void refusesTextInAnotherEncodingThanItSays() {
        byte[] latin = "<alle><p>Børn</p></alle>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> XmlRecords.read(new ByteArrayInputStream(latin), "alle", one -> {}))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesAnElementThatIsTooLargeOrTooDeep() {
        assertThatThrownBy(() -> read("<alle><p>" + "x".repeat(2_000_000) + "</p></alle>"))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> read("<alle>" + "<p>".repeat(40) + "</p>".repeat(40) + "</alle>"))
                .isInstanceOf(UnreadableFileException.class);
    }

    private static List<XmlRecord> read(String file) throws UnreadableFileException {
        List<XmlRecord> all = new ArrayList<>();
        XmlRecords.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "alle", all::add);
        return all;
    }
}
