package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionTest {
    private static final List<Option> ALL = List.of(
            Option.of("1", "Leder af skole", "Anne Eksempel · Nordskolen"),
            Option.of("2", "Skoleleder", "Bo Skabelon · Sydskolen"),
            Option.of("3", "Centerchef", ""));

    private static List<String> found(String typed, int most) {
        return Option.matching(ALL, typed, most).stream().map(Option::id).toList();
    }

    @Test
    void whatBeginsWithTheWordsComesFirst() {
        assertThat(found("skole", 9)).containsExactly("2", "1");
        assertThat(found("skole", 1)).containsExactly("2");
    }

    @Test
    void everyWordMustStandSomewhereInWhateverCaseAndNoneMatchesAll() {
        assertThat(found("LEDER anne", 9)).containsExactly("1");
        assertThat(found("leder ingen", 9)).isEmpty();
        assertThat(found(" ", 9)).hasSize(3);
    }

    @Test
    void optionsOfTheSameNameHaveLabelsOfTheirOwn() {
        Organisation organisation = ChainText.organisation("""
                a title=Chef holders=x
                b title=Chef holders=y
                c title=Chef vacant
                d title=Chef vacant
                """);

        List<Option> positions = new Choices(organisation).positions(Set.of("a"));

        assertThat(positions).extracting(Option::label).doesNotHaveDuplicates().hasSize(3);
        assertThat(positions).extracting(Option::name).containsOnly("Chef");
    }
}
