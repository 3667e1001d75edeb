package dk.kaskade.ui.rolecard;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All positions as an indented list: each leader before those who report to it, rings and what hangs there last. */
final class Roster {
    private static final int NOBODY = -1;

    private final Chain chain;
    private final Carried carried;
    private final boolean namesHidden;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final List<Leader> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Roster(InspectionContext in, boolean namesHidden) {
        chain = in.chain();
        carried = in.carried();
        this.namesHidden = namesHidden;
        for (Person person : chain.organisation().people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Unit unit : chain.organisation().units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        chain.positions().forEach(position -> titles.merge(position.title(), 1, Integer::sum));
        walk();
    }

    /** The list of an organisation that has been looked at; takes time, so not on the event thread. */
    static Roster of(InspectionContext in, boolean namesHidden) {
        return new Roster(in, namesHidden);
    }

    private void walk() {
        int[] place = new int[chain.size()];
        BitSet seen = new BitSet();
        for (int top : chain.tops()) {
            walk(top, place, seen);
        }
        for (int i = 0; i < chain.size(); i++) {
            if (!seen.get(i)) {
                walk(i, place, seen);
            }
        }
    }

    private void walk(int from, int[] place, BitSet seen) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            int i = open.pop();
            if (!seen.get(i)) {
                seen.set(i);
                place[i] = all.size();
                int parent = i == from ? NOBODY : place[chain.leader(i)];
                places.putIfAbsent(chain.id(i), all.size());
                all.add(leader(i, parent));
                int[] reports = chain.reports(i);
                for (int k = reports.length - 1; k >= 0; k--) {
                    open.push(reports[k]);
                }
            }
        }
    }

    private Leader leader(int i, int parent) {
        Position position = chain.position(i);
        String title = position.title().isBlank() ? position.id() : position.title();
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
        String names = namesHidden
                ? title
                : position.holders().stream()
                        .map(id -> people.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
        boolean shared = titles.getOrDefault(position.title(), 0) > 1 && !unit.isBlank();
        String second = namesHidden || shared ? unit : title;
        int placed = 0;
        int applying = 0;
        for (int e : carried.own(i).stream().toArray()) {
            ResponseStatus status =
                    position.response(carried.expectation(e).id()).status();
            applying++;
            placed += status == ResponseStatus.AGREED || status == ResponseStatus.PRACTISED ? 1 : 0;
        }
        return new Leader(
                position.id(),
                names,
                second,
                level(i),
                parent == NOBODY ? 0 : all.get(parent).depth() + 1,
                parent,
                chain.reports(i).length,
                placed,
                applying,
                (names + " " + title + " " + unit).toLowerCase(Locale.ROOT));
    }

    private int level(int i) {
        int level = 0;
        for (int role : chain.roles(i)) {
            Role known = chain.framework().roles().get(role);
            level = level == 0 ? known.level() : Math.min(level, known.level());
        }
        return level;
    }

    int size() {
        return all.size();
    }

    /** The leader that a position reports to; empty at the top and for an id that is not there. */
    String above(String id) {
        Integer place = places.get(id);
        int parent = place == null ? NOBODY : all.get(place).parent();
        return parent == NOBODY ? "" : all.get(parent).id();
    }

    /** Everybody above a position, the nearest first. */
    Set<String> path(String id) {
        Set<String> path = new java.util.LinkedHashSet<>();
        for (String above = above(id); !above.isEmpty() && path.add(above); above = above(above)) {
            // up to the top
        }
        return path;
    }

    /** Everybody of a depth or deeper who leads somebody: what is folded where there are too many. */
    Set<String> leadersFrom(int depth) {
        return all.stream()
                .filter(leader -> leader.depth() >= depth && leader.leads() > 0)
                .map(Leader::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What is in sight.
     *
     * @param words  to be found, all of them, in name, title or unit; while there are any nothing is folded, and whoever is
     *               found stands under the leaders above
     * @param folded ids of those whose reports are folded away
     */
    List<Leader> visible(String words, Set<String> folded) {
        return words.isBlank()
                ? unfolded(folded)
                : found(List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }

    private List<Leader> unfolded(Set<String> folded) {
        List<Leader> visible = new ArrayList<>();
        BitSet hidden = new BitSet();
        for (int at = 0; at < all.size(); at++) {
            int parent = all.get(at).parent();
            hidden.set(
                    at,
                    parent != NOBODY
                            && (hidden.get(parent)
                                    || folded.contains(all.get(parent).id())));
            if (!hidden.get(at)) {
                visible.add(all.get(at));
            }
        }
        return visible;
    }

    private List<Leader> found(List<String> words) {
        BitSet wanted = new BitSet();
        for (int at = all.size() - 1; at >= 0; at--) {
            Leader leader = all.get(at);
            if (wanted.get(at) || words.stream().allMatch(leader.search()::contains)) {
                wanted.set(at);
                if (leader.parent() != NOBODY) {
                    wanted.set(leader.parent());
                }
            }
        }
        return wanted.stream().mapToObj(all::get).toList();
    }

    /** Whether a leader answers a filter by itself, and not only by somebody below. */
    static boolean answers(Leader leader, String words) {
        return words.isBlank()
                || List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                        .allMatch(leader.search()::contains);
    }
}
