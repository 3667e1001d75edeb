package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal comes from (scenarie). The organisation that has one proposes how {@code base} could become; what it
 * proposes is the difference between the two.
 *
 * @param file      name of the file that {@code base} was in, without folders; none = it was in no file
 * @param made      the day it was made
 * @param base      the organisation as it was then, which is what both sides began with when today has moved on since;
 *                  never a scenario itself
 * @param decisions what was decided about single changes, by their ids; a change that is not here is still to be decided
 */
public record Scenario(
        @Nullable String file,
        @Nullable LocalDate made,
        Organisation base,
        Map<String, Verdict> decisions,
        Extras extras) {
    /** What was decided about one change. */
    public enum Verdict {
        ACCEPTED("accepted"),
        /** It stays in the proposal's file and counts in nothing. */
        REJECTED("rejected");

        private final String id;

        Verdict(String id) {
            this.id = id;
        }

        /** The word of the files. */
        public String id() {
            return id;
        }
    }

    public Scenario {
        base = base.scenario() == null ? base : base.withScenario(null);
        decisions = decisions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    }

    /** A scenario in which nothing was decided yet. */
    public static Scenario of(Organisation base, @Nullable String file, LocalDate made) {
        return new Scenario(file, made, base, Map.of(), Extras.NONE);
    }

    public Scenario withBase(Organisation newBase) {
        return new Scenario(file, made, newBase, decisions, extras);
    }

    public Scenario withDecisions(Map<String, Verdict> newDecisions) {
        return new Scenario(file, made, base, newDecisions, extras);
    }
}
