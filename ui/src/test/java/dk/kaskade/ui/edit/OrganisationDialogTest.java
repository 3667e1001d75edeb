package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.change.SetAsOf;
import dk.kaskade.change.SetFramework;
import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganisationDialogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Organisation BEFORE =
            Organisation.empty("o", "Kommune", "grundlag").withAsOf(DAY);

    @Test
    void changesOnlyWhatIsOtherThanBefore() {
        assertThat(OrganisationDialog.change(BEFORE, " Kommune ", "grundlag", DAY))
                .isEmpty();
        assertThat(OrganisationDialog.change(BEFORE, "Ny", "grundlag", DAY))
                .containsExactly(new RenameOrganisation("Ny"));
        assertThat(OrganisationDialog.change(BEFORE, "Kommune", "andet", null))
                .containsExactly(new SetFramework("andet"), new SetAsOf(null));
    }

    @Test
    void noFrameworkIsNoEmptyId() {
        assertThat(OrganisationDialog.change(BEFORE, "Kommune", "", DAY)).containsExactly(new SetFramework(null));
        assertThat(OrganisationDialog.change(BEFORE.withFramework(null), "Kommune", "", DAY))
                .isEmpty();
    }
}
