package dk.kaskade.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "x-MacRoman"})
    void findsTheEncoding(String charset) {
        String text = "Åbner døren for børnene, når det bliver morgen.\n• Spiser æbler på værelset\n"
                .replace("• ", charset.equals("x-MacRoman") ? "" : "• ");
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        assertThat(PlainText.of((mark + text).getBytes(Charset.forName(charset))))
                .isEqualTo(text);
    }
}
