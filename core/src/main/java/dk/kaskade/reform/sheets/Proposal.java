package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Party;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Reform;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A proposal as it is handed out.
 *
 * @param before    today, as it was looked at
 * @param after     today with the changes done that are not left out, as it was looked at
 * @param decisions what was decided about single changes, by their ids
 */
public record Proposal(Reform reform, Effects effects, Party before, Party after, Map<String, Verdict> decisions) {
    public static Proposal of(
            Reform reform, Party before, Party after, Map<String, Verdict> decisions, Progress progress) {
        return new Proposal(reform, Effects.of(before, after, progress), before, after, decisions);
    }

    /** The changes that are not done: those turned down, and those that need one of them. */
    public static Set<String> leftOut(Reform reform, Map<String, Verdict> decisions) {
        Set<String> out = new LinkedHashSet<>();
        reform.changes().stream()
                .filter(change -> decisions.get(change.id()) == Verdict.REJECTED)
                .forEach(change -> {
                    out.add(change.id());
                    out.addAll(reform.fallWith(change.id()));
                });
        return out;
    }
}
