package dk.kaskade.host;

import dk.kaskade.comparison.Party;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Reform;
import dk.kaskade.reform.sheets.Proposal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is handed out of a proposal. Today and the proposal are held against each other first, and only then names are left out
 * of both at once: so nobody is somebody else because of it, and what was decided stays decided.
 */
public final class ProposalEditions {
    private final Host host;
    private final Locale language;
    private final Disclosure disclosure;
    private final @Nullable LocalDate asOf;

    /** @param asOf the day to look at, none = that of each organisation, or today where it names none */
    public ProposalEditions(Host host, Locale language, Disclosure disclosure, @Nullable LocalDate asOf) {
        this.host = host;
        this.language = language;
        this.disclosure = disclosure;
        this.asOf = asOf;
    }

    /**
     * Looks at both: not for the event thread.
     *
     * @param proposed whose own decisions count, where it is a scenario
     * @throws java.util.concurrent.CancellationException where nobody wants it any more
     */
    public Proposal of(
            Organisation today,
            Framework todaysFramework,
            Organisation proposed,
            Framework proposedFramework,
            Progress progress) {
        Scenario scenario = proposed.scenario();
        Told told = told(Reform.between(today, proposed), scenario == null ? Map.of() : scenario.decisions());
        progress.check();
        Set<String> leftOut = Proposal.leftOut(told.reform, told.decisions);
        Party before = party(told.reform.today(), todaysFramework);
        progress.check();
        Party after = party(told.reform.without(leftOut), proposedFramework);
        return Proposal.of(told.reform, before, after, told.decisions, progress);
    }

    private Party party(Organisation organisation, Framework framework) {
        Analysis of = host.analyse(organisation, framework, asOf);
        return new Party(
                of.context(), of.report(), disclosure.nameless() ? of.texts().withoutNames() : of.texts());
    }

    private record Told(Reform reform, Map<String, Verdict> decisions) {}

    private Told told(Reform named, Map<String, Verdict> decisions) {
        if (!disclosure.nameless()) {
            return new Told(named, decisions);
        }
        Organisation done = named.without(Proposal.leftOut(named, decisions));
        List<Organisation> plain =
                new Editions(host, language, disclosure).organisations(List.of(named.today(), named.proposed(), done));
        Reform reform = named.retold(plain.get(0), plain.get(1));
        // ids of changes may have told names: what is not done is known by its not being there
        Set<String> taken = named.retold(plain.get(0), plain.get(2)).changes().stream()
                .map(Change::id)
                .collect(Collectors.toSet());
        Map<String, Verdict> kept = new LinkedHashMap<>();
        for (Change change : reform.changes()) {
            Verdict verdict = taken.contains(change.id()) ? decisions.get(change.id()) : Verdict.REJECTED;
            if (verdict != null) {
                kept.put(change.id(), verdict);
            }
        }
        return new Told(reform, kept);
    }
}
