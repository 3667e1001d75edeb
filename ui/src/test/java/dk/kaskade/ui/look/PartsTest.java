package dk.kaskade.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aSegmentedChoiceTellsWhatAPersonPicksButNotWhatIsShown() {
        List<Integer> picked = new ArrayList<>();
        Segmented<Integer> choice = new Segmented<>(List.of(1, 2, 3), picked::add);

        choice.choose(3);
        choice.button(2).doClick();

        assertThat(picked).containsExactly(2);
        assertThat(choice.button(2).isSelected()).isTrue();
        assertThat(choice.button(3).isSelected()).isFalse();
    }

    @Test
    void onlyTheChosenSegmentIsAFocusStop() {
        Segmented<Integer> choice = new Segmented<>(List.of(1, 2, 3), any -> {});
        choice.choose(2);

        assertThat(choice.button(1).isFocusable()).isFalse();
        assertThat(choice.button(2).isFocusable()).isTrue();
    }

    @Test
    void theArrowsGoFromChoiceToChoiceAndStopAtTheEnds() {
        List<Integer> picked = new ArrayList<>();
        Segmented<Integer> choice = new Segmented<>(List.of(1, 2), picked::add);

        press(choice, 1);
        press(choice, 1);
        press(choice, -1);

        assertThat(picked).containsExactly(2, 1);
    }

    @Test
    void keysAreWrittenAsOnTheKeyboard() {
        assertThat(KeyHint.words(KeyStroke.getKeyStroke("ctrl alt L"))).isEqualTo("Ctrl+Alt+L");
        assertThat(KeyHint.words(KeyStroke.getKeyStroke("shift F8"))).isEqualTo("Shift+F8");
        assertThat(KeyHint.words(KeyStroke.getKeyStroke("ctrl PLUS"))).isEqualTo("Ctrl++");
    }

    @Test
    void longTextWrapsAtWordsAndGrowsDownwards() {
        WrappedText shorter = new WrappedText("Ingen huller.", Type.BODY, Tint.TEXT, 200);
        WrappedText longer = new WrappedText(
                "Ingen stillinger har en rolle endnu, så der er intet at undersøge her og nu.",
                Type.BODY,
                Tint.TEXT,
                200);

        assertThat(longer.getPreferredSize().height).isGreaterThan(2 * shorter.getPreferredSize().height - 1);
        assertThat(longer.getPreferredSize().width).isLessThanOrEqualTo(200);
    }

    @Test
    void aBarTellsItsSharesInWords() {
        ProgressLine line = new ProgressLine(6);
        line.show(List.of(new ProgressLine.Share(Tint.PRACTISED, 6)), 20, "6 af 20 i praksis");

        assertThat(line.getAccessibleContext().getAccessibleName()).isEqualTo("6 af 20 i praksis");
    }

    private static void press(Segmented<?> choice, int step) {
        choice.getActionMap().get(step).actionPerformed(new ActionEvent(choice, 0, ""));
    }
}
