package dk.kaskade.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Field;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "Stillings-ID, ID",
        "Stillingsnr., ID",
        "STILLINGSNUMMER, ID",
        "Position ID, ID",
        "Tjenestenr., PERSON_ID",
        "Medarbejdernr., PERSON_ID",
        "Lønnr, PERSON_ID",
        "Employee ID, PERSON_ID",
        "Medarbejderens brugernavn, PERSON_ID",
        "Navn, NAME",
        "Medarbejdernavn, NAME",
        "Fulde navn, NAME",
        "Fornavn, FIRST_NAME",
        "Efternavn(e), LAST_NAME",
        "Last name, LAST_NAME",
        "Titel, TITLE",
        "Stilling, TITLE",
        "Stillingsbetegnelse, TITLE",
        "Job title, TITLE",
        "Nuværende stilling, TITLE",
        "Enhed, UNIT",
        "Afdeling, UNIT",
        "Organisatorisk enhed, UNIT",
        "Department, UNIT",
        "Enhedsnr, UNIT_ID",
        "Afdelingskode, UNIT_ID",
        "Org.enhed nr., UNIT_ID",
        "Enhedstype, UNIT_KIND",
        "Nærmeste leder, LEADER_NAME",
        "Leders navn, LEADER_NAME",
        "Refererer til, LEADER_NAME",
        "Reports to, LEADER_NAME",
        "Overordnet, LEADER_NAME",
        "Leders id, LEADER_ID",
        "Manager ID, LEADER_ID",
        "Nærmeste leders tjenestenummer, LEADER_ID",
        "Nærmesteleders medarbejdernr, LEADER_ID",
        "Lederstillingsnummer, LEADER_ID",
        "Refererer til (stillings-id), LEADER_ID",
        "Nærmeste leder (tj.nr.), LEADER_ID",
        "Nærmeste leder (trukket af HR), LEADER_NAME",
        "Medarb.nr., PERSON_ID",
        "Afd. nr., UNIT_ID",
        "Overordnet stillingsnr., LEADER_ID",
        "Parent position ID, LEADER_ID",
        "Leders e-mail, LEADER_EMAIL",
        "Nærmeste leders mailadresse, LEADER_EMAIL",
        "Manager's email, LEADER_EMAIL",
        "Leders titel, LEADER_TITLE",
        "Nærmeste leders stillingsbetegnelse, LEADER_TITLE",
        "Rodorganisation, PATH",
        "Underenhed, PATH",
        "Niveau 1, PATH",
        "Org. niveau 4, PATH",
        "Enhed 2, PATH",
        "Overordnet enhed, PATH",
        "Ledelsesniveau, ROLE",
        "Rolle, ROLE",
        "Antal medarbejdere, STAFF",
        "Antal direkte ansatte, STAFF",
        "Konstitueret, ACTING",
        "Stedfortræder, DEPUTY",
        "Stedfortræders navn, DEPUTY",
        "Vakant, STATUS",
        "Status, STATUS",
        "Startdato, FROM",
        "Gyldig fra, FROM",
        "Ansættelse fra dato, FROM",
        "Slutdato, UNTIL",
        "Fratrædelsesdato, UNTIL",
        "CPR, CIVIL_NUMBER",
        "CPR-nr., CIVIL_NUMBER",
        "Medarbejderens cpr-nummer, CIVIL_NUMBER",
        "E-mail, EMAIL",
        "Arbejdsmail, EMAIL",
        "E-mail (primær), EMAIL"
    })
    void knowsWhatAColumnIsCalled(String heading, Field field) {
        assertThat(Headings.meaning(heading).map(Headings.Meaning::field)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cost centre",
                "Omkostningssted",
                "Telefon",
                "Adresse",
                "Postnummer by",
                "Løntrin",
                "Bemærkninger",
                "Fødselsdato",
                "",
                "-",
                "Leders enhedsnr",
                "Leders startdato",
                "Børnechef i Prøvekommune",
                "Antal",
                "2026"
            })
    void saysNothingOfWhatItDoesNotKnow(String heading) {
        assertThat(Headings.meaning(heading)).isEqualTo(Optional.empty());
    }

    @Test
    void neverTakesASentenceForAHeading() {
        assertThat(Headings.meaning("leder ".repeat(11))).isEmpty();
    }

    @Test
    void listsEachPhraseOnce() {
        Field[] fields = Field.values();
        assertThat(Arrays.stream(fields)
                        .flatMap(field -> Arrays.stream(Headings.lines("headings.properties")
                                .getProperty(field.id(), "")
                                .split(",")))
                        .map(Headings::compact)
                        .filter(phrase -> !phrase.isEmpty()))
                .doesNotHaveDuplicates();
    }
}
