package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
    private static final double SIZE = 12;

    private static List<String> lines(String title, String asLongAs) {
        double room = Face.SEMIBOLD.width(asLongAs, SIZE);
        return new TitleLines(Face.SEMIBOLD, SIZE).of(title, room, room);
    }

    @Test
    void leavesATitleThatFitsInOneLine() {
        assertThat(lines("Skoleleder", "Skoleleder")).containsExactly("Skoleleder");
    }

    @Test
    void breaksAtTheLastSpaceThatFits() {
        assertThat(lines("Leder af vej og park", "Leder af vej o")).containsExactly("Leder af vej", "og park");
    }

    @Test
    void breaksALongWordBeforeTheWordItEndsWith() {
        assertThat(lines("Daginstitutionsleder", "Daginstitutions--")).containsExactly("Daginstitutions-", "leder");
        assertThat(lines("Plan- og naturchef", "Plan- og natur-")).containsExactly("Plan- og natur-", "chef");
    }

    @Test
    void breaksNoWordElsewhere() {
        assertThat(lines("Lederskabsudvikling", "Lederskabs"))
                .singleElement()
                .asString()
                .endsWith("…");
        assertThat(lines("Leder", "Led")).singleElement().asString().endsWith("…");
    }

    @Test
    void endsWithDotsWhereTwoLinesAreTooFew() {
        assertThat(lines("Leder af pædagogisk rådgivning og praksis", "Leder af pædagog"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
