package dk.kaskade.intake;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.TitleRule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about a file that comes in.
 *
 * @param id        of the organisation that is made
 * @param name      of it; empty = as the file calls itself
 * @param framework {@link Framework#none()} where none is chosen
 * @param rules     which titles have which roles, the first that matches counts; the framework's, or as the user changed them
 * @param decisions the chosen answer by the doubt's id; one for a doubt that is not there does nothing, so that they can be kept
 *                  for the next file
 * @param asOf      the day that the file describes, none = not told; what ended before it has ended
 */
public record IntakeSettings(
        String id,
        String name,
        Framework framework,
        List<TitleRule> rules,
        Map<String, String> decisions,
        @Nullable LocalDate asOf) {
    public IntakeSettings {
        rules = List.copyOf(rules);
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    }

    /** With the framework's own rules, and nothing decided. */
    public static IntakeSettings of(String id, String name, Framework framework) {
        return new IntakeSettings(id, name, framework, framework.titleRules(), Map.of(), null);
    }

    public IntakeSettings withRules(List<TitleRule> newRules) {
        return new IntakeSettings(id, name, framework, newRules, decisions, asOf);
    }

    public IntakeSettings withDecisions(Map<String, String> newDecisions) {
        return new IntakeSettings(id, name, framework, rules, newDecisions, asOf);
    }

    /** With one more answer, instead of the one that was given. */
    public IntakeSettings decided(String doubt, String choice) {
        Map<String, String> all = new LinkedHashMap<>(decisions);
        all.put(doubt, choice);
        return withDecisions(all);
    }

    /** Without an answer, so that the proposal holds again. */
    public IntakeSettings undecided(String doubt) {
        Map<String, String> all = new LinkedHashMap<>(decisions);
        all.remove(doubt);
        return withDecisions(all);
    }

    public IntakeSettings withAsOf(@Nullable LocalDate day) {
        return new IntakeSettings(id, name, framework, rules, decisions, day);
    }
}
