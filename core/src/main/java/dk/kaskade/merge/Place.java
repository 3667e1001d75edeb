package dk.kaskade.merge;

import dk.kaskade.difference.Field;

/**
 * Where in an organisation something stands.
 *
 * @param owner  the position that has the thing; empty where it belongs to the organisation itself
 * @param id     of the thing; empty for the organisation
 * @param detail which of several, for ids used twice and unknown members; empty usually
 */
public record Place(Kind kind, String owner, String id, Field field, String detail) {
    /** What a thing is. */
    public enum Kind {
        ORGANISATION,
        UNIT,
        PERSON,
        POSITION,
        RESPONSE,
        STRENGTH,
        AGREEMENT,
        DIALOGUE,
        COMMUNITY,
        ACCEPTED,
        LINK,
        POLICY,
        /** What was decided about a change of a proposal. */
        DECISION
    }

    static Place of(Kind kind, String owner, String id) {
        return new Place(kind, owner, id, Field.ITSELF, "");
    }

    Place at(Field member) {
        return new Place(kind, owner, id, member, detail);
    }

    Place detail(String which) {
        return which.isEmpty()
                ? this
                : new Place(kind, owner, id, field, detail.isEmpty() ? which : detail + " " + which);
    }
}
