package dk.kaskade.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    private final List<String> saved = new ArrayList<>();
    private final TypedText text = new TypedText("before", saved::add);

    @Test
    void savesWhatWasTypedOnceAndNothingWhereNothingWas() {
        text.save();
        text.typed("after");
        text.save();
        text.save();

        assertThat(saved).containsExactly("after");
    }

    @Test
    void whatArrivesIsShownUnlessSomethingUnsavedWouldBeLost() {
        assertThat(text.arrived("elsewhere")).isTrue();
        assertThat(text.arrived("elsewhere")).isFalse();
        text.typed("typing");
        assertThat(text.arrived("again")).isFalse();
        text.save();

        assertThat(saved).containsExactly("typing");
    }

    @Test
    void whatWasSavedComesBackWithoutTouchingTheField() {
        text.typed("after");
        text.save();

        assertThat(text.arrived("after")).isFalse();
        assertThat(text.isUnsaved()).isFalse();
    }
}
