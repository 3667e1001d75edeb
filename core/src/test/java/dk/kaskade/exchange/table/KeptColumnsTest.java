package dk.kaskade.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KeptColumnsTest {
    @Test
    void holdsForNextMonthsFileWhoseColumnsStandElsewhere() {
        Mapping october = Mapping.guess(Tables.of("Kode|Titel|Farve", "1|Chef|blå"))
                .with(0, Field.ID)
                .with(2, Field.COMMUNITY);
        Mapping november = Mapping.apply(
                october.columns(), Tables.of("Liste for november", "farve|Navn|TITEL|Kode", "rød|Anne|Chef|1"));
        assertThat(november.header()).isEqualTo(1);
        assertThat(november.fields()).containsExactly(Field.COMMUNITY, Field.NAME, Field.TITLE, Field.ID);
    }

    @Test
    void keepsThatAColumnIsNotUsed() {
        Table table = Tables.of("Titel|Navn", "Chef|Anne");
        Mapping without = Mapping.guess(table).with(1, null);
        assertThat(without.columns()).containsExactly(Map.entry("Titel", "title"), Map.entry("Navn", ""));
        assertThat(Mapping.apply(without.columns(), table)).isEqualTo(without);
    }

    @Test
    void tellsColumnsOfTheSameHeadingApart() {
        Table table = Tables.of("Navn|Navn|Titel", "Skolen|Anne|Chef");
        Mapping changed = Mapping.guess(table).with(0, Field.UNIT).with(1, Field.NAME);
        assertThat(Mapping.apply(changed.columns(), table).fields())
                .containsExactly(Field.UNIT, Field.NAME, Field.TITLE);
    }

    @Test
    void findsColumnsWithoutHeadingsByTheirLetter() {
        Table table = Tables.of("17|Direktør|", "18|Chef|17");
        Mapping changed = Mapping.guess(table).with(1, Field.TITLE);
        assertThat(Mapping.apply(changed.columns(), table)).isEqualTo(changed);
    }

    @Test
    void guessesWhatIsOfALaterVersion() {
        assertThat(Mapping.apply(Map.of("Titel", "horoscope"), Tables.of("Titel|Navn", "Chef|Anne"))
                        .fields())
                .containsExactly(Field.TITLE, Field.NAME);
    }
}
