package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Wording.texts().keys(Texts.DANISH)).isEqualTo(Wording.texts().keys(Texts.ENGLISH));
    }

    @Test
    void whatFollowsReadsItsTextsAtOnceAndAtEveryChange() {
        Wording wording = new Wording(Texts.DANISH);
        List<String> read = new ArrayList<>();
        wording.follow(() -> read.add(wording.text("menu.file")));

        wording.speak(Texts.ENGLISH);
        wording.speak(Locale.UK);

        assertThat(read).containsExactly("Filer", "File");
    }

    @Test
    void datesAndNumbersStandAsPeopleWriteThem() {
        Wording danish = new Wording(Texts.DANISH);
        assertThat(danish.date(LocalDate.of(2027, 3, 2))).isEqualTo("2. marts 2027");
        assertThat(danish.shortDate(LocalDate.of(2027, 5, 2))).isEqualTo("2. maj 2027");
        assertThat(danish.shortDate(LocalDate.of(2027, 11, 2))).isEqualTo("2. nov. 2027");
        assertThat(danish.number(1284)).isEqualTo("1.284");
        Wording english = new Wording(Texts.ENGLISH);
        assertThat(english.date(LocalDate.of(2027, 3, 2))).isEqualTo("2 March 2027");
        assertThat(english.shortDate(LocalDate.of(2027, 3, 2))).isEqualTo("2 Mar 2027");
        assertThat(english.number(1284)).isEqualTo("1,284");
    }

    @Test
    void aTextThatIsNotThereIsAMistakeInTheProgram() {
        assertThatThrownBy(() -> new Wording(Texts.DANISH).text("no.such.text"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
