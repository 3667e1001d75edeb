package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.correspondence.Counterparts;
import dk.kaskade.correspondence.Ground;
import dk.kaskade.correspondence.Strength;
import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corresponds in the three shipped frameworks. */
class ShippedCorrespondencesTest {
    private static final Framework ODSHERRED = Shipped.framework("odsherred");
    private static final Framework HOLBAEK = Shipped.framework("holbaek");
    private static final Framework HALSNAES = Shipped.framework("halsnaes");

    private static Correspondences of(Framework one, Framework other) {
        return Correspondences.of(one, other, Corrections.NONE, Progress.UNWATCHED);
    }

    private static Framework framework(String id) {
        return List.of(ODSHERRED, HOLBAEK, HALSNAES).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "odsherred, leder-af-medarbejdere-11, holbaek, drift-1",
        "odsherred, centerchef-08, holbaek, drift-1",
        "odsherred, faelles-14, holbaek, drift-4",
        "odsherred, leder-af-medarbejdere-08, halsnaes, tillid-2",
        "odsherred, faelles-18, halsnaes, helhed-1",
        "holbaek, drift-3, halsnaes, mod-3",
        "holbaek, retning-5, halsnaes, helhed-3"
    })
    void findTheLikelyPairs(String one, String from, String other, String to) {
        assertThat(of(framework(one), framework(other)).from(from))
                .filteredOn(pair -> pair.to().equals(to))
                .extracting(Correspondence::strength)
                .containsExactly(Strength.LIKELY);
    }

    @Test
    void findNothingInTheOthersForPolitics() {
        assertThat(Counterparts.of(List.of(ODSHERRED, HOLBAEK, HALSNAES), Corrections.NONE, Progress.UNWATCHED)
                        .alone()
                        .get(0))
                .contains("direktoer-01", "centerchef-01", "leder-af-ledere-01", "leder-af-medarbejdere-01")
                .contains("faelles-11")
                .doesNotContain("leder-af-medarbejdere-08", "faelles-14");
    }

    @Test
    void findTheSameWordsOfThreeRolesInOneFramework() {
        assertThat(of(ODSHERRED, ODSHERRED).from("direktoer-11"))
                .filteredOn(pair -> pair.evidence().get(0).ground() == Ground.SAME_TEXT)
                .extracting(Correspondence::to)
                .containsExactly("direktoer-11", "centerchef-12", "leder-af-medarbejdere-13");
    }

    @Test
    void areTheSameFromBothSides() {
        assertThat(of(ODSHERRED, HALSNAES).mirrored()).isEqualTo(of(HALSNAES, ODSHERRED));
        assertThat(of(HOLBAEK, ODSHERRED).mirrored()).isEqualTo(of(ODSHERRED, HOLBAEK));
    }
}
