package dk.kaskade.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en hel-|hed;en helhed",
                "vækst-|og velfærd;vækst- og velfærd",
                "Hoved-|MED mødes;Hoved-MED mødes",
                "kaffe -|og te;kaffe - og te",
                "kaffe|og te;kaffe og te",
                "COVID-|19;COVID-19"
            })
    void joinsWhatTheLinesTore(String lines, String text) {
        assertThat(Prose.join(Arrays.asList(lines.split("\\|")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kaste bolden – give den videre;Kaste bolden",
                "Vi tror, at vi nok skal nå det, når;Vi tror, at vi nok skal nå",
                "Bygger – sammen med naboen – et hus;Bygger – sammen med naboen",
                "Ringer til alle, der spørger om;Ringer til alle",
                "Laver kaffe;Laver kaffe",
                "Ser;Ser"
            })
    void makesATitleOfTheFirstWords(String text, String title) {
        assertThat(Letters.title(text)).isEqualTo(title);
    }
}
