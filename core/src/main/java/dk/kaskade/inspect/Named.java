package dk.kaskade.inspect;

import java.util.List;

/**
 * Things that a sentence names by id; whoever prints the sentence puts in the names.
 *
 * @param kind what the ids are ids of
 */
public record Named(Kind kind, List<String> ids) {
    /** Kinds of things a finding can name. */
    public enum Kind {
        POSITION,
        PERSON,
        UNIT,
        ROLE,
        EXPECTATION,
        THREAD,
        THEME,
        GUIDE_MARK,
        PRACTICE,
        COMMUNITY,
        DOCUMENT,
        /** A passage, or another part of a framework that a sentence only needs the id of. */
        PASSAGE
    }

    public Named {
        ids = List.copyOf(ids);
    }

    public static Named of(Kind kind, String id) {
        return new Named(kind, List.of(id));
    }
}
