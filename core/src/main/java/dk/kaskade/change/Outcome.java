package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;

/** What came of a change: a new organisation, or a reason why not. */
public sealed interface Outcome {
    /** It was done. */
    record Done(Organisation organisation) implements Outcome {}

    /** It cannot be done, and nothing was. */
    record Refused(Sentence reason) implements Outcome {}
}
