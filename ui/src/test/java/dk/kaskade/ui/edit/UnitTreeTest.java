package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreeTest {
    private static Unit unit(String id, @Nullable String parent) {
        return new Unit(id, "Enhed " + id, parent, null, null, Extras.NONE);
    }

    private static UnitTree tree(Unit... units) {
        return new UnitTree(Organisation.empty("o", "O", null).withUnits(List.of(units)));
    }

    @Test
    void unitsStandUnderTheirOwnInTheOrderOfTheFile() {
        UnitTree tree = tree(unit("c", "b"), unit("a", null), unit("b", "a"), unit("d", "a"), unit("e", null));
        assertThat(tree.units()).extracting(Unit::id).containsExactly("a", "b", "c", "d", "e");
        assertThat(tree.depths().values()).containsExactly(0, 1, 2, 1, 0);
        assertThat(tree.branch("b")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void whatBelongsToNothingKnownAndWhatGoesInARingIsShownAllTheSame() {
        UnitTree tree = tree(unit("a", "gone"), unit("b", "c"), unit("c", "b"), unit("d", "d"));
        assertThat(tree.depths().keySet()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(tree.depths())
                .containsEntry("a", 0)
                .containsEntry("b", 0)
                .containsEntry("c", 1)
                .containsEntry("d", 0);
        assertThat(tree.branch("b")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void noUnitsAreNoTree() {
        assertThat(tree().units()).isEmpty();
    }
}
