package dk.kaskade.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktører|Direktør",
                "DIREKTØRROLLEN|Direktør",
                "Kommunaldirektøren|Kommunaldirektør",
                "Forventninger til centerchefer|Centerchef",
                "Rollen som afdelingschef|Afdelingschef",
                "Leder af ledere - det forventer vi|Leder af ledere",
                "Ledere for medarbejdere|Leder af medarbejdere",
                "Forventninger: Leder af ledere|Leder af ledere",
                "Institutionsledere|Institutionsleder",
                "Leaders of leaders|Leader of leaders"
            })
    void knowsARoleInAHeading(String heading, String name) {
        assertThat(RoleWords.role(heading)).extracting("name").isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ledelse i Prøveby Kommune",
                "Forventninger til ledelsesrollerne",
                "Det personlige lederskab",
                "Hvad gør en leder?",
                "Medarbejdere",
                "Direktørerne har hver fredag en lang snak med cheferne om stort og småt i ugen"
            })
    void leavesOtherHeadingsAlone(String heading) {
        assertThat(RoleWords.role(heading)).isNull();
    }
}
