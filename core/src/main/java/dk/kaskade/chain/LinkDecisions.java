package dk.kaskade.chain;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The framework as an organisation has decided about its links: a confirmed link has that ground and counts, a rejected
 * one is gone, one that was drawn is there as a reading or, confirmed, counts. A drawn link that does not lead down, or
 * whose ends are not there, adds nothing. Doing it twice gives the same as once; linear in framework and decisions.
 */
public final class LinkDecisions {
    private final Framework framework;
    private final Map<String, Map<String, Verdict>> byLeader = new LinkedHashMap<>();

    private LinkDecisions(Framework framework, List<LinkDecision> links) {
        this.framework = framework;
        for (LinkDecision link : links) {
            byLeader.computeIfAbsent(link.from(), from -> new LinkedHashMap<>()).put(link.to(), link.decision());
        }
    }

    /** The framework that counts for an organisation; the very same where it has decided nothing. */
    public static Framework in(Organisation organisation, Framework published) {
        return organisation.links().isEmpty() || published.expectations().isEmpty()
                ? published
                : new LinkDecisions(published, organisation.links()).apply();
    }

    /** Whether a link may be drawn: both are there, belong to roles, and some role of the second lies below one of the first. */
    public static boolean mayLead(Framework framework, String from, String to) {
        Optional<Expectation> first = framework.expectation(from);
        Optional<Expectation> second = framework.expectation(to);
        return first.isPresent() && second.isPresent() && leadsDown(framework, first.get(), second.get());
    }

    private static boolean leadsDown(Framework framework, Expectation from, Expectation to) {
        int highest = levels(framework, from).min().orElse(Integer.MAX_VALUE);
        return levels(framework, to).anyMatch(level -> level > highest);
    }

    private static IntStream levels(Framework framework, Expectation expectation) {
        return expectation.roles().stream()
                .map(framework::role)
                .flatMap(Optional::stream)
                .mapToInt(Role::level);
    }

    private Framework apply() {
        Set<String> seen = new HashSet<>();
        List<Expectation> all = new ArrayList<>();
        for (Expectation expectation : framework.expectations()) {
            Map<String, Verdict> decided = byLeader.get(expectation.id());
            boolean first = seen.add(expectation.id());
            all.add(decided == null || !first ? expectation : withLinks(expectation, links(expectation, decided)));
        }
        return withExpectations(all);
    }

    private List<Link> links(Expectation expectation, Map<String, Verdict> decided) {
        List<Link> all = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Link link : expectation.leadsTo()) {
            there.add(link.to());
            Verdict verdict = decided.get(link.to());
            if (verdict == Verdict.CONFIRMED) {
                all.add(new Link(link.to(), Ground.CONFIRMED, link.extras()));
            } else if (verdict != Verdict.REJECTED) {
                all.add(link);
            }
        }
        decided.forEach((to, verdict) -> {
            if (verdict != Verdict.REJECTED && !there.contains(to) && mayLead(framework, expectation.id(), to)) {
                Ground ground = verdict == Verdict.CONFIRMED ? Ground.CONFIRMED : Ground.READING;
                all.add(new Link(to, ground, Extras.NONE));
            }
        });
        return all;
    }

    private static Expectation withLinks(Expectation e, List<Link> links) {
        return new Expectation(
                e.id(),
                e.roles(),
                e.title(),
                e.text(),
                e.threads(),
                e.themes(),
                links,
                e.translate(),
                e.source(),
                e.extras());
    }

    private Framework withExpectations(List<Expectation> all) {
        return new Framework(
                framework.id(),
                framework.municipality(),
                framework.name(),
                framework.language(),
                framework.version(),
                framework.documents(),
                framework.roles(),
                framework.lines(),
                framework.threads(),
                all,
                framework.focusAreas(),
                framework.values(),
                framework.guideMarks(),
                framework.ideas(),
                framework.practices(),
                framework.passages(),
                framework.norms(),
                framework.titleRules(),
                framework.extras());
    }
}
