package dk.kaskade.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameworkTextsTest {
    private static final Texts TEXTS = FrameworkWords.TEXTS;

    @Test
    void speaksBothLanguages() {
        assertThat(TEXTS.keys(Texts.ENGLISH)).isEqualTo(TEXTS.keys(Texts.DANISH));
        for (String key : TEXTS.keys(Texts.DANISH)) {
            assertThat(TEXTS.get(Texts.DANISH, key, 2, 2, 2, 2, 2)).as(key).isNotBlank();
            assertThat(TEXTS.get(Texts.ENGLISH, key, 2, 2, 2, 2, 2)).as(key).isNotBlank();
        }
    }

    @Test
    void namesEveryStateAndMode() {
        Arrays.stream(ThreadStand.State.values())
                .map(state -> state.name().toLowerCase(java.util.Locale.ROOT))
                .forEach(state ->
                        assertThat(TEXTS.keys(Texts.DANISH)).contains("state." + state, "thread.told." + state));
        Arrays.stream(Mode.values())
                .map(mode -> mode.name().toLowerCase(java.util.Locale.ROOT))
                .forEach(mode -> assertThat(TEXTS.keys(Texts.DANISH)).contains("mode." + mode));
    }
}
