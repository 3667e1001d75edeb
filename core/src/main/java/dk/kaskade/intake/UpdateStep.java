package dk.kaskade.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One difference between an organisation and a newer file, which can be left out for itself.
 *
 * @param id        {@code gone:s4}: the same as long as both stay the same
 * @param position  the position it is about: its id in the organisation, or a new one's in the file; none = the rest
 * @param certainty by what the position was found again; none for new and gone ones and for the rest
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
        /** Other roles, where the file tells them or the position had none. */
        ROLES,
        /** Acting or not. */
        ACTING,
        DEPUTY,
        /** Names, kinds and places of units. */
        UNITS;

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

    public String sentence(Locale language) {
        return IntakeTexts.TEXTS.get(language, "step." + kind.id(), arguments.toArray());
    }
}
