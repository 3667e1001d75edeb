package dk.kaskade.inspect;

import java.util.List;

/**
 * Ids that a sentence tells with what they are ids of, because there is no name to put in: "the unit »u9«, the person
 * »p7«".
 */
public record References(List<Reference> all) {
    /** One id, and what it is an id of. */
    public record Reference(Named.Kind kind, String id) {}

    public References {
        all = List.copyOf(all);
    }

    public int count() {
        return all.size();
    }
}
