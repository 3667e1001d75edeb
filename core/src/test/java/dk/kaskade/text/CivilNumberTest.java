package dk.kaskade.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CivilNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "0101701234",
                "010170-1234 (ab010170-1234-4abc-8abc-0123456789ab)",
                "010170 1234",
                "Leder 311299-0000, nord",
                "611299-0000"
            })
    void isFoundInAnyWriting(String text) {
        assertThat(CivilNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Leder",
                "12345678",
                "010170-123",
                "00101701234",
                "0101701234567",
                "001270-1234",
                "321270-1234",
                "011370-1234",
                "010070-1234",
                "921270-1234",
                "ab010170-1234-4abc-8abc-0123456789ab",
                "12345678-1234-4abc-8abc-a0101701234b"
            })
    void isNotFoundInOtherFigures(String text) {
        assertThat(CivilNumber.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "010170-1234, ''",
        "Bo (010170-1234), Bo",
        "'Bo, 0101701234 og 020270 1234', 'Bo, og'",
        "Bo 12345678, Bo 12345678"
    })
    void isCutOutWithWhatHeldIt(String text, String rest) {
        assertThat(CivilNumber.cutOutOf(text)).isEqualTo(rest);
    }

    @Test
    void isTheWholeOfATextOrNot() {
        assertThat(CivilNumber.is(" 010170-1234 ")).isTrue();
        assertThat(CivilNumber.is("Bo 010170-1234")).isFalse();
    }
}
