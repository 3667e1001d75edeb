package dk.kaskade.ui.filter;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.filter.PositionFilter.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the positions of one value that fit a filter. Everything it asks is a set of position numbers, worked out when it is
 * first asked, so that a filter costs little more than a few sets; for one thread at a time.
 */
public final class Filtering {
    private final Carried carried;
    private final Chain chain;
    private final List<Finding> findings;
    private final Map<Kind, Map<String, BitSet>> sets = new HashMap<>();
    private List<String> texts = List.of();

    /** @param findings of the same value; none where it has not been looked at yet */
    public Filtering(Carried carried, List<Finding> findings) {
        this.carried = carried;
        chain = carried.chain();
        this.findings = List.copyOf(findings);
    }

    /** The numbers in the chain of the positions that fit. */
    public BitSet fitting(PositionFilter filter) {
        BitSet fit = new BitSet(chain.size());
        fit.set(0, chain.size());
        filter.wanted().forEach((kind, ids) -> fit.and(any(kind, ids)));
        SearchWords words = SearchWords.of(filter.text());
        if (!words.isEmpty()) {
            List<String> all = texts();
            for (int i = fit.nextSetBit(0); i >= 0; i = fit.nextSetBit(i + 1)) {
                fit.set(i, words.fit(all.get(i)));
            }
        }
        return fit;
    }

    /** Their ids, in the order of the file. */
    public List<String> ids(PositionFilter filter) {
        return fitting(filter).stream().mapToObj(chain::id).toList();
    }

    /** How many positions there are in all. */
    public int size() {
        return chain.size();
    }

    /** How many positions one thing fits, by its id, for all that fit at least one. */
    public Map<String, Integer> counts(Kind kind) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sets(kind).forEach((id, numbers) -> counts.put(id, numbers.cardinality()));
        return counts;
    }

    private BitSet any(Kind kind, Set<String> ids) {
        BitSet any = new BitSet(chain.size());
        Map<String, BitSet> known = sets(kind);
        ids.forEach(id -> any.or(known.getOrDefault(id, new BitSet())));
        return any;
    }

    private Map<String, BitSet> sets(Kind kind) {
        return sets.computeIfAbsent(kind, key -> switch (key) {
            case ROLE -> roles();
            case UNIT -> units();
            case GAP -> gaps();
            case THEME -> themes();
        });
    }

    private static BitSet set(Map<String, BitSet> sets, String id) {
        return sets.computeIfAbsent(id, key -> new BitSet());
    }

    private Map<String, BitSet> roles() {
        Map<String, BitSet> sets = new LinkedHashMap<>();
        chain.framework().rolesByLevel().forEach(role -> set(sets, role.id()));
        for (int i = 0; i < chain.size(); i++) {
            for (int role : chain.roles(i)) {
                set(sets, chain.framework().roles().get(role).id()).set(i);
            }
        }
        return sets;
    }

    /** Each unit with all below it; units may stand in a ring. */
    private Map<String, BitSet> units() {
        Map<String, String> parents = new LinkedHashMap<>();
        for (Unit unit : chain.organisation().units()) {
            parents.putIfAbsent(unit.id(), unit.parent() == null ? "" : unit.parent());
        }
        Map<String, BitSet> inside = new HashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            String unit = chain.position(i).unit();
            if (unit != null && parents.containsKey(unit)) {
                set(inside, unit).set(i);
            }
        }
        Map<String, BitSet> sets = new LinkedHashMap<>();
        parents.keySet().forEach(unit -> set(sets, unit));
        inside.forEach((unit, positions) -> {
            List<String> seen = new ArrayList<>();
            String at = unit;
            while (parents.containsKey(at) && !seen.contains(at)) {
                seen.add(at);
                set(sets, at).or(positions);
                at = parents.getOrDefault(at, "");
            }
        });
        return sets;
    }

    private Map<String, BitSet> gaps() {
        Map<String, BitSet> sets = new LinkedHashMap<>();
        set(sets, PositionFilter.ANY_GAP);
        for (Finding finding : findings) {
            if (finding.isAccepted() || finding.severity() == Severity.OFF) {
                continue;
            }
            BitSet found = set(sets, finding.inspection());
            for (int i : concerned(finding)) {
                found.set(i);
                if (finding.severity().atLeast(Severity.GAP)) {
                    set(sets, PositionFilter.ANY_GAP).set(i);
                }
            }
        }
        sets.values().removeIf(BitSet::isEmpty);
        return sets;
    }

    /** Its position; of a ring all that stand in it. */
    private int[] concerned(Finding finding) {
        List<String> ids = finding.position() == null ? finding.positions() : List.of(finding.position());
        return ids.stream().mapToInt(chain::indexOf).filter(i -> i >= 0).toArray();
    }

    private Map<String, BitSet> themes() {
        Map<String, BitSet> expectations = new LinkedHashMap<>();
        List<Expectation> all = chain.framework().expectations();
        for (int e = 0; e < all.size(); e++) {
            for (String theme : all.get(e).themes()) {
                set(expectations, theme).set(e);
            }
        }
        Map<String, BitSet> sets = new LinkedHashMap<>();
        expectations.forEach((theme, numbers) -> {
            ExpectationSet wanted = ExpectationSet.of(numbers);
            BitSet positions = set(sets, theme);
            for (int i = 0; i < chain.size(); i++) {
                positions.set(i, carried.own(i).intersects(wanted));
            }
        });
        return sets;
    }

    private List<String> texts() {
        if (texts.isEmpty()) {
            Organisation organisation = chain.organisation();
            Map<String, String> people = new HashMap<>();
            for (Person person : organisation.people()) {
                people.putIfAbsent(person.id(), person.name());
            }
            Map<String, String> units = new HashMap<>();
            for (Unit unit : organisation.units()) {
                units.putIfAbsent(unit.id(), unit.name());
            }
            texts = chain.positions().stream()
                    .map(position -> text(position, people, units))
                    .toList();
        }
        return texts;
    }

    private static String text(Position position, Map<String, String> people, Map<String, String> units) {
        StringBuilder text = new StringBuilder(position.title());
        position.holders().forEach(id -> text.append(' ').append(people.getOrDefault(id, id)));
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
        return SearchWords.fold(
                text.append(' ').append(unit).append(' ').append(position.id()).toString());
    }
}
