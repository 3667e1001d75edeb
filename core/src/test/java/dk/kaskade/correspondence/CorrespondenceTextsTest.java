package dk.kaskade.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrespondenceTextsTest {
    @Test
    void speaksBothLanguages() {
        Texts texts = CorrespondenceTexts.texts();
        assertThat(texts.keys(Texts.ENGLISH)).isEqualTo(texts.keys(Texts.DANISH));
        assertThat(CorrespondenceTexts.why(Texts.DANISH)).isNotEqualTo(CorrespondenceTexts.why(Texts.ENGLISH));
        assertThat(CorrespondenceTexts.whyAlone(Texts.DANISH)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachGround(Ground ground) {
        assertThat(ground.name(Texts.DANISH)).isNotEqualTo(ground.name(Texts.ENGLISH));
        assertThat(ground.why(Texts.DANISH)).isNotEqualTo(ground.why(Texts.ENGLISH));
        assertThat(new Evidence(ground, List.of("x"), List.of("y"), 1).sentence(Texts.DANISH))
                .endsWith(": x / y");
        assertThat(new Evidence(ground, List.of(), List.of(), 1).sentence(Texts.DANISH))
                .doesNotContain("{0}");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachStrength(Strength strength) {
        assertThat(strength.name(Texts.DANISH)).isNotEqualTo(strength.name(Texts.ENGLISH));
        assertThat(strength.why(Texts.DANISH)).isNotEqualTo(strength.why(Texts.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void namesEachVerdict(Verdict verdict) {
        assertThat(verdict.name(Texts.DANISH)).isNotEqualTo(verdict.name(Texts.ENGLISH));
    }
}
