package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * One thing done to an organisation. A value: it can be applied to any organisation, gives a new one or a refusal with a
 * reason, and leaves nothing half done. Undoing it is going back to the organisation before.
 */
public interface OrganisationChange {
    Outcome applyTo(Organisation organisation);

    /** What it does, in a sentence for the history, with names of that organisation (the one it is applied to). */
    Sentence sentence(Organisation organisation);

    /** The positions it is about, so that undo can select them again. */
    List<String> subjects();
}
