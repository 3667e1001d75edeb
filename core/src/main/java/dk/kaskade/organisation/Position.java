package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position (stilling): a node of the chain. Not a person, and not a role.
 *
 * @param unit          id of its unit
 * @param roles         ids of the framework's roles it holds; none is a gap, several are allowed
 * @param holders       ids of people; none = vacant, two = shared
 * @param acting        konstitueret
 * @param deputy        id of a person, stedfortræder
 * @param reportsTo     the position that leads it, none = the top
 * @param alsoReportsTo dotted lines: they can sponsor, they do not cascade
 * @param staff         employees led directly that are not positions of this organisation, 0 or more
 * @param staffKnown    the file tells how many; where it does not, {@code staff} is 0 and nothing is said about it: to lead
 *                      no employees and not to have told how many are two things
 * @param responses     by id of expectation
 */
public record Position(
        String id,
        String title,
        @Nullable String unit,
        List<String> roles,
        List<String> holders,
        boolean acting,
        @Nullable String deputy,
        @Nullable String reportsTo,
        List<String> alsoReportsTo,
        int staff,
        boolean staffKnown,
        Map<String, Response> responses,
        List<Strength> strengths,
        List<Agreement> agreements,
        List<Dialogue> dialogues,
        Extras extras) {
    public Position {
        roles = List.copyOf(roles);
        holders = List.copyOf(holders);
        alsoReportsTo = List.copyOf(alsoReportsTo);
        responses = responses.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(responses));
        strengths = List.copyOf(strengths);
        agreements = List.copyOf(agreements);
        dialogues = List.copyOf(dialogues);
    }

    /** A vacant position without roles. */
    public static Position of(String id, String title, @Nullable String reportsTo) {
        return new Builder(id).title(title).reportsTo(reportsTo).build();
    }

    public boolean vacant() {
        return holders.isEmpty();
    }

    /** The answer to an expectation, {@link Response#OPEN} where nothing was said. */
    public Response response(String expectation) {
        return responses.getOrDefault(expectation, Response.OPEN);
    }

    /** How strongly it turns a guide mark up: the latest; one without a day is before all others, and of one day the last counts. */
    public Optional<Strength> strength(String mark) {
        return strengths.stream()
                .filter(strength -> strength.mark().equals(mark))
                .reduce(Position::later);
    }

    private static Strength later(Strength one, Strength next) {
        boolean earlier = one.set() != null && (next.set() == null || next.set().isBefore(one.set()));
        return earlier ? one : next;
    }

    /** The day on which a practice was held last, as known on a day; none where it never was. */
    public Optional<LocalDate> lastHeld(String practice, LocalDate day) {
        LocalDate last = null;
        for (Dialogue dialogue : dialogues) {
            LocalDate held = dialogue.held();
            boolean counts =
                    held != null && !held.isAfter(day) && dialogue.practice().equals(practice);
            if (counts && (last == null || held.isAfter(last))) {
                last = held;
            }
        }
        return Optional.ofNullable(last);
    }

    /** A builder that starts from this position. */
    public Builder change() {
        return new Builder(this);
    }

    /** Builds a changed position; every member not named stays as it was. */
    public static final class Builder {
        private String id;
        private String title = "";
        private @Nullable String unit;
        private List<String> roles = List.of();
        private List<String> holders = List.of();
        private boolean acting;
        private @Nullable String deputy;
        private @Nullable String reportsTo;
        private List<String> alsoReportsTo = List.of();
        private int staff;
        private boolean staffKnown;
        private Map<String, Response> responses = Map.of();
        private List<Strength> strengths = List.of();
        private List<Agreement> agreements = List.of();
        private List<Dialogue> dialogues = List.of();
        private Extras extras = Extras.NONE;

        public Builder(String id) {
            this.id = id;
        }

        private Builder(Position from) {
            id = from.id;
            title = from.title;
            unit = from.unit;
            roles = from.roles;
            holders = from.holders;
            acting = from.acting;
            deputy = from.deputy;
            reportsTo = from.reportsTo;
            alsoReportsTo = from.alsoReportsTo;
            staff = from.staff;
            staffKnown = from.staffKnown;
            responses = from.responses;
            strengths = from.strengths;
            agreements = from.agreements;
            dialogues = from.dialogues;
            extras = from.extras;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder unit(@Nullable String value) {
            unit = value;
            return this;
        }

        public Builder roles(List<String> value) {
            roles = value;
            return this;
        }

        public Builder holders(List<String> value) {
            holders = value;
            return this;
        }

        public Builder acting(boolean value) {
            acting = value;
            return this;
        }

        public Builder deputy(@Nullable String value) {
            deputy = value;
            return this;
        }

        public Builder reportsTo(@Nullable String value) {
            reportsTo = value;
            return this;
        }

        public Builder alsoReportsTo(List<String> value) {
            alsoReportsTo = value;
            return this;
        }

        /** Tells how many employees are led directly; who does not know leaves this out. */
        public Builder staff(int value) {
            staff = value;
            staffKnown = true;
            return this;
        }

        /** Takes back what was told about the number of employees. */
        public Builder staffUnknown() {
            staff = 0;
            staffKnown = false;
            return this;
        }

        public Builder responses(Map<String, Response> value) {
            responses = value;
            return this;
        }

        /** Puts one answer, keeping the order of the others. */
        public Builder response(String expectation, Response value) {
            Map<String, Response> all = new LinkedHashMap<>(responses);
            all.put(expectation, value);
            responses = all;
            return this;
        }

        public Builder strengths(List<Strength> value) {
            strengths = value;
            return this;
        }

        public Builder agreements(List<Agreement> value) {
            agreements = value;
            return this;
        }

        public Builder dialogues(List<Dialogue> value) {
            dialogues = value;
            return this;
        }

        public Builder extras(Extras value) {
            extras = value;
            return this;
        }

        public Position build() {
            return new Position(
                    id,
                    title,
                    unit,
                    roles,
                    holders,
                    acting,
                    deputy,
                    reportsTo,
                    alsoReportsTo,
                    staff,
                    staffKnown,
                    responses,
                    strengths,
                    agreements,
                    dialogues,
                    extras);
        }
    }
}
