package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageTest {
    private final StringWriter text = new StringWriter();
    private final Page page = new Page(new PrintWriter(text, true));

    @Test
    void wrapsBetweenWordsUnderTheText() {
        page.line(2, "Why: ", "word ".repeat(30));
        assertThat(text.toString().lines()).hasSize(2).first().asString().startsWith("  Why: word word");
        assertThat(text.toString().lines().skip(1))
                .allSatisfy(line -> assertThat(line).startsWith("       word"));
        assertThat(text.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void leavesAWordThatIsTooLongWhole() {
        page.line(0, "x".repeat(200));
        assertThat(text.toString().strip()).isEqualTo("x".repeat(200));
    }

    @Test
    void fillsALineToItsLastCharacter() {
        page.line(0, "a".repeat(98) + " b c");
        assertThat(text.toString().lines()).containsExactly("a".repeat(98) + " b", "c");
    }
}
