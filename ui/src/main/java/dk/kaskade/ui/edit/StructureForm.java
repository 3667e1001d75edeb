package dk.kaskade.ui.edit;

import dk.kaskade.change.OrganisationChange;
import java.util.Optional;
import javax.swing.JComponent;

/** A form about the structure of the chain: what it asks comes to one change. */
interface StructureForm {
    JComponent component();

    /** Where the cursor stands first. */
    JComponent first();

    /** What the answers come to; nothing while one is missing. */
    Optional<OrganisationChange> change();

    /** Hears that an answer is another. */
    void onChange(Runnable heard);
}
