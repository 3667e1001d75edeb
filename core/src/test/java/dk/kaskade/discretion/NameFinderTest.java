package dk.kaskade.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private final NameFinder finder = new NameFinder(List.of("Anne Eksempel", "Bo Ørsted Skabelon", "Åse", " ", "…"));

    @ParameterizedTest
    @CsvSource({
        "Anne Eksempel leder, N.N. leder",
        "anne eksempels team, N.N. team",
        "'Eksempel, Anne', N.N.",
        "anne.eksempel@odsherred.example, N.N.@odsherred.example",
        "anne-eksempel, N.N.",
        "anneeksempel, N.N.",
        "Team Bo Ørsted Skabelon, Team N.N.",
        "Åses hold, N.N. hold",
    })
    void strikesWholeNames(String text, String struck) {
        assertThat(finder.strike(text)).isEqualTo(struck);
    }

    @Test
    void findsLettersThatArePutTogetherOfTwo() {
        assertThat(finder.strike("Team A\u030ase")).isEqualTo("Team N.N.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Annes Eksempel", "Joanne Eksempel", "Anne og Eksempel", "et eksempel", "åse", "Bo Skabelon", ""
            })
    void leavesWhatIsNobodysWholeName(String text) {
        assertThat(finder.strike(text)).isEqualTo(text);
    }

    @Test
    void strikesFirstNamesAloneOnlyWhereAskedTo() {
        String text = "Jeg aftalte med Anne og Bos team, at vi bor her som et eksempel";
        assertThat(finder.strike(text)).isEqualTo(text);
        assertThat(finder.strikeParts(text))
                .isEqualTo("Jeg aftalte med N.N. og N.N. team, at vi bor her som et eksempel");
    }

    @Test
    void takesAsLittleTimeForManyNamesAsForFew() {
        NameFinder many = new NameFinder(IntStream.range(0, 50_000)
                .mapToObj(i -> "Navn" + i + " Eksempel")
                .toList());
        assertThat(many.strike("Her er Navn49999 Eksempel. ".repeat(1000))).isEqualTo("Her er N.N.. ".repeat(1000));
    }
}
