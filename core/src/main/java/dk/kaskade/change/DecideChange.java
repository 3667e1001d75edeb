package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or rejects changes of a proposal, or takes back what was decided about them. The proposal itself stays as it is: what is
 * rejected lies in its file still, and counts in nothing.
 *
 * @param changes ids of changes, as the reform of the proposal tells them
 * @param verdict none = still to be decided
 * @param called  what a single change is called, for the sentence; an organisation does not know it
 */
public record DecideChange(List<String> changes, @Nullable Verdict verdict, String called)
        implements OrganisationChange {
    public DecideChange {
        changes = List.copyOf(changes);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        if (scenario == null) {
            return Apply.refuse("refused.no-scenario", Names.shorten(organisation.name()));
        }
        if (changes.isEmpty()) {
            return Apply.refuse("refused.no-changes");
        }
        Map<String, Verdict> decisions = new LinkedHashMap<>(scenario.decisions());
        if (verdict == null) {
            decisions.keySet().removeAll(changes);
        } else {
            changes.forEach(change -> decisions.put(change, verdict));
        }
        return new Outcome.Done(organisation.withScenario(scenario.withDecisions(decisions)));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        String key = "decide-change." + (verdict == null ? "open" : verdict.id());
        return changes.size() == 1
                ? Sentence.of(key, Names.shorten(called.isBlank() ? changes.get(0) : called))
                : Sentence.of(key + ".several", changes.size());
    }

    /** The positions that the ids of changes name. */
    @Override
    public List<String> subjects() {
        return changes.stream()
                .filter(change -> change.matches("(new|closed|moved|changed):.+"))
                .map(change -> change.split(":")[1])
                .distinct()
                .toList();
    }
}
