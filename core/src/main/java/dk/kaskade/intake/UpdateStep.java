package dk.kaskade.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an organisation and a newer file, which can be left out for itself.
 *
 * @param id        {@code gone:s4}: the same as long as both stay the same
 * @param position  the position it is about: its id in the organisation, or a new one's; none = a unit, a person or the whole
 * @param certainty by what the position was found again; none where there was nothing to find
 * @param arguments names and numbers in the sentence
 */
public record UpdateStep(
        String id,
        Kind kind,
        @Nullable String position,
        @Nullable Certainty certainty,
        List<Object> arguments) {
    /** What is different. */
    public enum Kind {
        /** A position that was not there. */
        NEW,
        /** A position that the file no longer has. */
        GONE,
        /** Reports to somebody else. */
        MOVED,
        /** Another title. */
        RENAMED,
        /** Held by somebody else, or vacant, or not any more. */
        HOLDER,
        /** Belongs to another unit. */
        UNIT,
        /** Another number of employees. */
        STAFF,
        /** Roles of a position that had none, or has another title now. */
        ROLES,
        /** Acting or not. */
        ACTING,
        DEPUTY,
        /** Dotted lines that were not there. */
        DOTTED,
        /** A person is called otherwise. */
        PERSON,
        /** A unit is called otherwise, or belongs elsewhere. */
        UNITS,
        /** A group has more members. */
        COMMUNITY,
        /** The day that is described. */
        DAY;

        /** {@code holder}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it is called in a heading. */
        public String name(Locale language) {
            return IntakeTexts.TEXTS.get(language, "step." + id() + ".name");
        }
    }

    public UpdateStep {
        arguments = List.copyOf(arguments);
    }

    static UpdateStep of(Kind kind, String about, @Nullable String position, Object... arguments) {
        return new UpdateStep(kind.id() + ":" + about, kind, position, null, List.of(arguments));
    }

    UpdateStep found(Certainty by) {
        return new UpdateStep(id, kind, position, by, arguments);
    }

    public String sentence(Locale language) {
        return IntakeTexts.TEXTS.get(language, "step." + kind.id(), arguments.toArray());
    }
}
