package dk.kaskade.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeTextsTest {
    private static final Organisation SIDE = Organisation.empty("o", "Prøve", null)
            .withPeople(List.of(new Person("p1", "Anne Eksempel", Extras.NONE)))
            .withPositions(List.of(Position.of("a", "Skoleleder", null)));
    private static final MergeTexts TEXTS = new MergeTexts(SIDE, SIDE, Framework.none(), Texts.DANISH);

    @Test
    void placesAreCalledByTheNamesOfThings() {
        Place title = Place.of(Kind.POSITION, "", "a").at(Field.TITLE);
        assertThat(TEXTS.where(title)).isEqualTo("Skoleleder: titel");
        assertThat(TEXTS.where(Place.of(Kind.RESPONSE, "a", "e1").at(Field.WORDS)))
                .isEqualTo("Skoleleder · »e1«: egne ord");
        assertThat(TEXTS.where(Place.of(Kind.POSITION, "", "gone"))).isEqualTo("gone");
    }

    @Test
    void valuesAreNamesAndNothingIsSaidSo() {
        Place holders = Place.of(Kind.POSITION, "", "a").at(Field.HOLDERS);
        assertThat(TEXTS.value(holders, List.of("p1", "p9"))).isEqualTo("Anne Eksempel, p9");
        assertThat(TEXTS.value(holders, List.of())).isEqualTo("ingen (vakant)");
        assertThat(TEXTS.value(Place.of(Kind.POSITION, "", "a").at(Field.STAFF), Optional.of(3)))
                .isEqualTo("3");
        assertThat(TEXTS.value(Place.of(Kind.POSITION, "", "a"), null)).isEqualTo("fjernet");
    }

    @Test
    void everyMemberHasAWordInBothLanguages() {
        for (Field field : Field.values()) {
            for (java.util.Locale language : Texts.LANGUAGES) {
                assertThat(MergeTexts.field(field, language)).isNotBlank();
            }
        }
        assertThat(MergeTexts.texts().keys(Texts.DANISH))
                .isEqualTo(MergeTexts.texts().keys(Texts.ENGLISH));
    }
}
