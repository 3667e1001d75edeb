package dk.kaskade.scenario;

import dk.kaskade.merge.Merge;
import dk.kaskade.merge.Merged;
import dk.kaskade.merge.Place;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Making proposals, and keeping them to what is. */
public final class Scenarios {
    private static final Texts TEXTS = Texts.beside(Scenarios.class, "scenario");
    private static final int LETTERS = 26;

    private Scenarios() {}

    /**
     * A proposal that proposes nothing yet. One made from a proposal is a second one beside it: it proposes the same, comes from the
     * same, and goes its own way from there.
     *
     * @param file name of the file that the organisation is in, without folders; none = it is in no file
     */
    public static Organisation make(Organisation from, @Nullable String file, String name, LocalDate made) {
        Scenario scenario = from.scenario();
        return from.withName(name.strip()).withScenario(scenario == null ? Scenario.of(from, file, made) : scenario);
    }

    /**
     * A name for a proposal: forslag A, B, C.
     *
     * @param taken names that other proposals have
     */
    public static String name(Organisation from, Collection<String> taken, Locale language) {
        Scenario scenario = from.scenario();
        String today = scenario == null ? from.name() : scenario.base().name();
        for (int i = 0; ; i++) {
            String letter = i < LETTERS ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1);
            String name = TEXTS.get(language, "name", today, letter);
            if (!taken.contains(name)) {
                return name;
            }
        }
    }

    /** The organisation has changed since the proposal was made from it, or last brought up to date. */
    public static boolean isBehind(Organisation proposal, Organisation today) {
        Scenario scenario = proposal.scenario();
        return scenario != null && !scenario.base().equals(today.withScenario(null));
    }

    /** The proposal without what was rejected, and without what cannot be done then: this is what counts. */
    public static Organisation effective(Organisation proposal) {
        Scenario scenario = proposal.scenario();
        if (scenario == null) {
            return proposal;
        }
        Organisation proposed = proposal.withScenario(null);
        Set<String> rejected = rejected(scenario);
        return rejected.isEmpty()
                ? proposed
                : Reform.between(scenario.base(), proposed).without(rejected);
    }

    /** The ids of the changes that were rejected. */
    public static Set<String> rejected(Scenario scenario) {
        return scenario.decisions().entrySet().stream()
                .filter(decision -> decision.getValue() == Verdict.REJECTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A proposal that begins with what is now.
     *
     * @param merged  the proposal, and what both had changed; mine is the proposal, theirs is what is now
     * @param dropped ids of changes that something was decided about and that are no more: what is now has them, or neither has
     */
    public record UpToDate(Merged merged, Set<String> dropped) {
        public UpToDate {
            dropped = Set.copyOf(dropped);
        }

        public Organisation proposal() {
            return merged.organisation();
        }
    }

    /**
     * Brings a proposal up to date. What has changed since it was made comes in, what it proposes stays, rejected or not; what both
     * changed is a conflict, decided for the proposal until somebody says otherwise. A decision about a change that is no more goes,
     * so that it is not taken for one about a later change of the same place. The proposal keeps its name.
     *
     * @param today      the organisation as it is now
     * @param theirsWins conflicts that are decided for what is now
     * @throws IllegalArgumentException where it is no proposal
     */
    public static UpToDate upToDate(Organisation proposal, Organisation today, Set<Place> theirsWins) {
        Scenario scenario = proposal.scenario();
        if (scenario == null) {
            throw new IllegalArgumentException("no proposal: " + proposal.id());
        }
        Organisation now = today.withScenario(null);
        Organisation base = scenario.base().withName(proposal.name());
        Organisation theirs = now.withName(proposal.name());
        Organisation before = proposal.withScenario(null);
        Organisation mine = Merge.apart(base, theirs, before);
        Merged merged = Merge.of(base, mine, theirs, theirsWins);
        Map<String, Verdict> decisions = renamed(scenario, before, mine);
        Set<String> dropped = new HashSet<>(decisions.keySet());
        dropped.removeAll(ids(Reform.between(now, merged.organisation())));
        decisions.keySet().removeAll(dropped);
        Scenario kept = scenario.withBase(now).withDecisions(decisions);
        return new UpToDate(
                new Merged(merged.organisation().withScenario(kept), merged.conflicts(), merged.kept()), dropped);
    }

    /** The decisions, about the same changes where something that the proposal added had to take another id. */
    private static Map<String, Verdict> renamed(Scenario scenario, Organisation before, Organisation renamed) {
        Map<String, Verdict> decisions = new LinkedHashMap<>(scenario.decisions());
        if (before.equals(renamed) || decisions.isEmpty()) {
            return decisions;
        }
        List<String> old = ids(Reform.between(scenario.base(), before));
        List<String> fresh = ids(Reform.between(scenario.base(), renamed));
        if (old.size() == fresh.size()) {
            decisions.clear();
            scenario.decisions().forEach((id, verdict) -> {
                int at = old.indexOf(id);
                decisions.put(at < 0 ? id : fresh.get(at), verdict);
            });
        }
        return decisions;
    }

    private static List<String> ids(Reform reform) {
        return reform.changes().stream().map(Change::id).toList();
    }

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return TEXTS;
    }
}
