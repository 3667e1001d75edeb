package dk.kaskade.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MappingTest {
    @Test
    void findsTheHeadingsUnderTitles() {
        Table table =
                Tables.of("Ledere i Prøvekommune", "Trukket 1. november 2026 || |", "", "Id|Navn|Titel", "1|Anne|Chef");
        Mapping mapping = Mapping.guess(table);
        assertThat(mapping.header()).isEqualTo(2);
        assertThat(mapping.headers()).startsWith("Id", "Navn", "Titel");
        assertThat(mapping.fields()).startsWith(Field.ID, Field.NAME, Field.TITLE);
    }

    @Test
    void findsNoHeadingsWhereThereAreNone() {
        Mapping mapping =
                Mapping.guess(Tables.of("17|Direktør|", "18|Chef|17", "19|Chef|17", "20|Leder|18", "21|Leder|18"));
        assertThat(mapping.header()).isEqualTo(-1);
        assertThat(mapping.field(0)).isEqualTo(Field.ID);
        assertThat(mapping.field(2)).isEqualTo(Field.LEADER_ID);
        assertThat(mapping.name(1)).isEqualTo("B");
    }

    @Test
    void takesWordsOverNumbersForHeadingsThoughItKnowsThemNot() {
        assertThat(Mapping.guess(Tables.of("Foo|Bar", "17|x", "18|y")).header()).isZero();
        assertThat(Mapping.guess(Tables.of("Foo|Bar", "a|x", "b|y")).header()).isEqualTo(-1);
    }

    @Test
    void givesAFieldToOneColumnOnly() {
        Mapping mapping = Mapping.guess(Tables.of("Stilling|Titel|Navn", "Leder|Skolechef|Anne"));
        assertThat(mapping.fields()).containsExactly(null, Field.TITLE, Field.NAME);
        assertThat(mapping.unmatched()).containsExactly(0);
    }

    @Test
    void prefersAColumnThatHasSomething() {
        assertThat(Mapping.guess(Tables.of("Titel|Stilling|Navn", "|Skolechef|Anne"))
                        .fields())
                .containsExactly(null, Field.TITLE, Field.NAME);
    }

    @Test
    void countsAColumnAsUnmatchedOnlyWhereItHasSomething() {
        assertThat(Mapping.guess(Tables.of("Titel|Navn|Farve|Tom", "Chef|Anne|blå|"))
                        .unmatched())
                .containsExactly(2);
    }

    @Test
    void readsANumberOfLeadersAsNobody() {
        Mapping mapping = Mapping.guess(Tables.of(
                "Stillings-id|Titel|Navn|Leders stillings-id|Leder direkte",
                "dir|Direktør|Anne||8",
                "chef|Chef|Bo|dir|12"));
        assertThat(mapping.field(3)).isEqualTo(Field.LEADER_ID);
        assertThat(mapping.field(4)).isNull();
        Mapping named = Mapping.guess(Tables.of(
                "Stillings-id|Titel|Navn|Leders stillings-id|Leder direkte",
                "dir|Direktør|Anne||",
                "chef|Chef|Bo|dir|Anne"));
        assertThat(named.field(4)).isEqualTo(Field.LEADER_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "17, LEADER_ID",
        "m2, LEADER_ID",
        "anne@x.dk, LEADER_EMAIL",
        "Anne, LEADER_NAME",
        "Direktør, LEADER_TITLE"
    })
    void tellsByTheCellsWhatLeaderMeans(String leader, Field field) {
        Mapping mapping = Mapping.guess(Tables.of(
                "Id|Medarbejdernr|Navn|Titel|E-mail|Overordnet",
                "17|m2|Anne|Direktør|anne@x.dk|",
                "18|m3|Bo|Chef|bo@x.dk|" + leader,
                "19|m4|Carla|Chef|carla@x.dk|" + leader));
        assertThat(mapping.field(5)).isEqualTo(field);
    }

    @Test
    void takesTheLeaderOfAListOfUnitsForItsHolder() {
        assertThat(Mapping.guess(Tables.of("Enhed|Leder|Ledertitel|Leders e-mail", "Skolen|Anne|Skoleleder|a@x.dk"))
                        .fields())
                .containsExactly(Field.UNIT, Field.NAME, Field.TITLE, Field.EMAIL);
    }

    @Test
    void readsColumnsOfUnitsAsAPathWhereEachIsFiner() {
        assertThat(Mapping.guess(Tables.of(
                                "Forvaltning|Center|Afdeling|Navn",
                                "Børn|Skole|Nord|Anne",
                                "Børn|Skole|Syd|Bo",
                                "Børn|Dagtilbud|Øst|Carla"))
                        .fields())
                .containsExactly(Field.PATH, Field.PATH, Field.PATH, Field.NAME);
    }

    @Test
    void readsAUnitBetweenStepsAsAStep() {
        assertThat(Mapping.guess(Tables.of("Rodorganisation|Enhed|Underenhed|Navn", "A|B|C|Anne"))
                        .fields())
                .containsExactly(Field.PATH, Field.PATH, Field.PATH, Field.NAME);
        assertThat(Mapping.guess(Tables.of("Niveau 1|Niveau 2|Enhed|Navn", "A|B|C|Anne"))
                        .fields())
                .containsExactly(Field.PATH, Field.PATH, Field.UNIT, Field.NAME);
    }

    @Test
    void takesANumberForALevelAndNotForAStep() {
        assertThat(Mapping.guess(Tables.of("Niveau|Navn|Titel", "1|Anne|Chef", "2|Bo|Leder"))
                        .fields())
                .containsExactly(Field.ROLE, Field.NAME, Field.TITLE);
    }

    @Test
    void knowsEmailsAndCivilNumbersByTheirCells() {
        assertThat(Mapping.guess(Tables.of(
                                "Titel|Kontakt|Nøgletal", "Chef|a@x.dk|010190-1234", "Leder|b@x.dk|0202901234"))
                        .fields())
                .containsExactly(Field.TITLE, Field.EMAIL, Field.CIVIL_NUMBER);
    }

    @Test
    void takesCorrections() {
        Mapping mapping = Mapping.guess(Tables.of("Titel|Farve", "Chef|blå"));
        assertThat(mapping.with(1, Field.TITLE).fields()).containsExactly(null, Field.TITLE);
        assertThat(mapping.with(0, null).fields()).containsExactly(null, null);
        assertThat(mapping.with(0, Field.PATH).with(1, Field.PATH).fields()).containsExactly(Field.PATH, Field.PATH);
        assertThat(mapping.fields()).containsExactly(Field.TITLE, null);
    }

    @Test
    void namesColumnsByHeadingLetterOrNumber() {
        Mapping mapping = Mapping.guess(Tables.of("Titel|Leders id|B", "Chef|17|x"));
        assertThat(mapping.column("leders ID")).hasValue(1);
        assertThat(mapping.column("A")).hasValue(0);
        assertThat(mapping.column("b")).hasValue(2);
        assertThat(mapping.column("2")).hasValue(1);
        assertThat(mapping.column("4")).isEmpty();
        assertThat(mapping.column("0")).isEmpty();
        assertThat(mapping.column("ZZ")).isEmpty();
        assertThat(mapping.column("Farve")).isEmpty();
    }

    @Test
    void hasNothingToSayOfAnEmptyTable() {
        Mapping mapping = Mapping.guess(new Table("tom", List.of()));
        assertThat(mapping.header()).isEqualTo(-1);
        assertThat(mapping.fields()).isEmpty();
    }
}
