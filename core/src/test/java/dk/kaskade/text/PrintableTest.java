package dk.kaskade.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "Ærø\tå\r\n😀 \u007f";
        assertThat(Printable.of(text)).isSameAs(text);
        assertThat(Printable.of("")).isEmpty();
    }

    @Test
    void marksWhatXmlCannotHold() {
        assertThat(Printable.of("a\u0000b\u001fc")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(Printable.of("\ud83d")).isEqualTo("\ufffd");
        assertThat(Printable.of("\ude00\ud83dx")).isEqualTo("\ufffd\ufffdx");
        assertThat(Printable.of("😀\u0001😀")).isEqualTo("😀\ufffd😀");
        assertThat(Printable.of("\uffff\ufffe")).isEqualTo("\ufffd\ufffd");
    }
}
