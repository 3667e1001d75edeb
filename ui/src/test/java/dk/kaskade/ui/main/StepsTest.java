package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepsTest {
    private final Steps<String> abc = Steps.<String>none().at("a").at("b").at("c");

    @Test
    void nowhereNobodyGoes() {
        Steps<String> none = Steps.none();

        assertThat(none.canGoBack()).isFalse();
        assertThat(none.canGoForward()).isFalse();
        assertThat(none.back().forward().present()).isEmpty();
    }

    @Test
    void goesBackAndForwardThroughWhatWasSeen() {
        assertThat(abc.back().back().present()).contains("a");
        assertThat(abc.back().back().canGoBack()).isFalse();
        assertThat(abc.back().forward().present()).contains("c");
        assertThat(abc.canGoForward()).isFalse();
    }

    @Test
    void aNewPlaceForgetsWhatLayAhead() {
        Steps<String> turned = abc.back().at("d");

        assertThat(turned.places()).containsExactly("a", "b", "d");
    }

    @Test
    void theSamePlaceIsSeenOnce() {
        assertThat(abc.at("c")).isEqualTo(abc);
        assertThat(abc.back().at("b").canGoForward()).isTrue();
    }

    @Test
    void theOldestOfTooManyIsForgotten() {
        Steps<Integer> many = Steps.none();
        for (int i = 0; i <= Steps.MOST; i++) {
            many = many.at(i);
        }

        assertThat(many.places()).hasSize(Steps.MOST).startsWith(1);
        assertThat(many.present()).contains(Steps.MOST);
    }

    @Test
    void anotherPlaceInsteadKeepsWhatLiesAhead() {
        Steps<String> instead = abc.back().instead("x");

        assertThat(instead.places()).containsExactly("a", "x", "c");
        assertThat(instead.forward().present()).contains("c");
    }
}
