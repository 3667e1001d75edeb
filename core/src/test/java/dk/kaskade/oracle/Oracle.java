package dk.kaskade.oracle;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What the inspections of the chain and the cascade must find in an organisation. A finding is told as
 * {@code inspection@position [expectations] [positions]}, the last two where the definition names them.
 */
public final class Oracle {
    private final PlainChain chain;
    private final PlainLinks links;
    private final PlainCascade cascade;
    private final Framework framework;
    private final List<String> found = new ArrayList<>();

    private Oracle(Organisation organisation, Framework framework, LocalDate day) {
        this.framework = framework;
        chain = new PlainChain(organisation, framework, day);
        links = chain.links;
        cascade = new PlainCascade(chain);
    }

    /** The inspections it knows. */
    public static Set<String> inspections() {
        return Set.of(
                "structure.cycle",
                "structure.no-top",
                "structure.no-role",
                "structure.level-inverted",
                "structure.level-skipped",
                "structure.vacant",
                "structure.leads-nobody",
                "structure.one-to-one",
                "cascade.blocked",
                "cascade.broken",
                "cascade.interrupted",
                "cascade.no-sponsor",
                "coverage.theme-missing",
                "coverage.outside-community");
    }

    /** All their findings, sorted. */
    public static List<String> findings(Organisation organisation, Framework framework, LocalDate day) {
        Oracle oracle = new Oracle(organisation, framework, day);
        for (String p : oracle.chain.positions.keySet()) {
            oracle.structure(p);
            oracle.skipped(p);
            if (!oracle.chain.inRing(p)) {
                oracle.breaks(p);
                oracle.sponsors(p);
                oracle.themes(p);
            }
            oracle.community(organisation, p);
        }
        return oracle.found.stream().sorted().toList();
    }

    private void tell(String inspection, String p) {
        found.add(inspection + "@" + p);
    }

    private void tell(String inspection, String p, Set<String> expectations) {
        if (!expectations.isEmpty()) {
            found.add(inspection + "@" + p + " " + links.sorted(expectations));
        }
    }

    private void structure(String p) {
        Position position = chain.position(p);
        String leader = chain.leader(p);
        boolean hasRole = chain.level(p) != PlainChain.BELOW_EVERYBODY;
        if (chain.inRing(p)) {
            ring(p);
        }
        if (leader == null && chain.level(p) != 1) {
            tell("structure.no-top", p);
        }
        if (!hasRole) {
            tell("structure.no-role", p);
        }
        if (leader != null && chain.level(p) < chain.level(leader)) {
            tell("structure.level-inverted", p);
        }
        if (position.holders().isEmpty()) {
            tell("structure.vacant", p);
        }
        long reports = chain.reports(p).stream().filter(q -> !q.equals(p)).count();
        boolean noStaff = position.staffKnown() && position.staff() == 0;
        int lowest = links.levels.values().stream().max(Integer::compare).orElseThrow();
        if (hasRole && reports == 0 && (chain.low(p) < lowest || noStaff)) {
            tell("structure.leads-nobody", p);
        }
        if (reports == 1 && noStaff) {
            tell("structure.one-to-one", p);
        }
    }

    /** Told once, by the ring's first member in the file. */
    private void ring(String p) {
        List<String> ring = new ArrayList<>(List.of(p));
        for (String at : chain.line(p)) {
            if (!ring.contains(at)) {
                ring.add(at);
            }
        }
        String first = chain.positions.keySet().stream()
                .filter(ring::contains)
                .findFirst()
                .orElseThrow();
        if (p.equals(first)) {
            found.add("structure.cycle@null " + new TreeSet<>(ring));
        }
    }

    private void skipped(String p) {
        Set<String> lost = new TreeSet<>();
        List<String> reports = new ArrayList<>();
        for (String q : chain.reports(p)) {
            boolean skips = false;
            for (var role : links.levels.entrySet()) {
                if (role.getValue() > chain.low(p) && role.getValue() < chain.level(q)) {
                    skips = true;
                    links.expectations.values().stream()
                            .filter(e -> e.roles().contains(role.getKey()))
                            .filter(e -> !chain.own(p).contains(e.id())
                                    && !chain.own(q).contains(e.id()))
                            .forEach(e -> lost.add(e.id()));
                }
            }
            if (skips) {
                reports.add(q);
            }
        }
        if (!reports.isEmpty()) {
            found.add("structure.level-skipped@" + p + " " + links.sorted(lost) + " " + reports);
        }
    }

    private void breaks(String q) {
        String p = chain.leader(q);
        if (p == null) {
            return;
        }
        BiPredicate<String, Set<String>> breaks = (e, own) -> cascade.breaks(e, p, q, own);
        Predicate<String> below = e -> links.succStar(e).stream().anyMatch(chain.down(q)::contains);
        Set<String> broken = among(chain.own(p), e -> breaks.test(e, chain.own(q)));
        Set<String> blocked = among(broken, e -> !breaks.test(e, chain.full(q)));
        broken.removeAll(blocked);
        tell("cascade.blocked", q, blocked);
        tell("cascade.broken", q, among(broken, below.negate()));
        tell("cascade.interrupted", q, among(broken, below));
    }

    private static Set<String> among(Set<String> all, Predicate<String> wanted) {
        Set<String> some = new TreeSet<>(all);
        some.removeIf(wanted.negate());
        return some;
    }

    private void sponsors(String p) {
        Set<String> above = chain.above(p);
        Predicate<String> could =
                e -> above.stream().anyMatch(a -> chain.full(a).stream().anyMatch(links.predStar(e)::contains));
        Predicate<String> does =
                e -> above.stream().anyMatch(a -> chain.own(a).stream().anyMatch(links.predStar(e)::contains));
        tell("cascade.no-sponsor", p, among(chain.own(p), could.and(does.negate())));
    }

    private void themes(String p) {
        String leader = chain.leader(p);
        if (leader == null || chain.leader(leader) != null) {
            return;
        }
        Set<String> missing = new TreeSet<>();
        links.expectations.values().forEach(e -> missing.addAll(e.themes()));
        chain.down(p).forEach(e -> missing.removeAll(links.expectations.get(e).themes()));
        if (!missing.isEmpty()) {
            tell("coverage.theme-missing", p);
        }
    }

    private void community(Organisation organisation, String p) {
        if (!organisation.communities().isEmpty()
                && organisation.communities().stream()
                        .noneMatch(c -> c.members().contains(p))) {
            tell("coverage.outside-community", p);
        }
    }

    /** The reach of a position: {@code of}, then each expectation, thread and words with their levels. */
    public static List<String> reach(Organisation organisation, Framework framework, LocalDate day, String p) {
        Oracle oracle = new Oracle(organisation, framework, day);
        return oracle.reach(p);
    }

    private List<String> reach(String p) {
        List<String> all = new ArrayList<>();
        TreeMap<Integer, Integer> of = new TreeMap<>();
        chain.under(p).forEach(q -> cascade.count(q, of));
        all.add("of " + of);
        for (String e : links.sorted(chain.own(p))) {
            all.add("expectation " + e + " " + cascade.reach(Set.of(e), p, null));
        }
        for (var thread : framework.threads()) {
            Set<String> only = links.ofThread(thread.id());
            Set<String> start = among(only, chain.own(p)::contains);
            if (!start.isEmpty()) {
                all.add("thread " + thread.id() + " " + cascade.reach(start, p, only));
            }
        }
        for (String e : links.expectations.keySet()) {
            if (cascade.hasWords(e, p)) {
                all.add("words " + e + " " + cascade.words(e, p));
            }
        }
        return all;
    }
}
