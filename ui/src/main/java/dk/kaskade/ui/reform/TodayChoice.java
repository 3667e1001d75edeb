package dk.kaskade.ui.reform;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.OpenDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the proposal is held against.
 *
 * @param name         as the list has it
 * @param document     the open document that it is; none for what the proposal was made from, or a file
 * @param organisation its value; none = a file is still to be chosen
 */
record TodayChoice(
        String name,
        @Nullable OpenDocument document,
        @Nullable Organisation organisation) {
    /** The present value: a document may have changed. */
    @Nullable
    Organisation now() {
        return document == null ? organisation : document.organisation();
    }

    boolean isSame(TodayChoice other) {
        return document == other.document && (document != null || Objects.equals(name, other.name));
    }

    @Override
    public String toString() {
        return name;
    }
}
