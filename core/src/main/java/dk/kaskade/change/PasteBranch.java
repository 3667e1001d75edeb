package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts in branches cut loose elsewhere, behind all others: their positions under new ids, their units where there are none of that
 * name. Of the positions only title, unit, roles and the lines between them are taken, whatever else the copy says.
 *
 * @param branch of {@link BranchCopy} or read from a text that somebody else wrote: nothing in it is trusted
 * @param ids    a new id for each of its positions, in their order
 * @param leader whom its tops report to, none = at the top
 */
public record PasteBranch(
        Organisation branch, List<String> ids, @Nullable String leader) implements OrganisationChange {
    /** More positions than any municipality has are a mistake. */
    public static final int MOST = 10_000;

    public PasteBranch {
        ids = List.copyOf(ids);
    }

    /** With new ids of an organisation. */
    public static PasteBranch into(Organisation organisation, Organisation branch, @Nullable String leader) {
        int count = Math.min(MOST + 1, branch.positions().size());
        return new PasteBranch(branch, FreshIds.positions(organisation, count), leader);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (branch.positions().isEmpty()) {
            return Apply.refuse("refused.nothing-to-paste");
        }
        if (branch.positions().size() > MOST) {
            return Apply.refuse("refused.too-many", MOST);
        }
        if (leader != null && organisation.position(leader).isEmpty()) {
            return Apply.refuse("refused.unknown-position", leader);
        }
        Optional<String> used = firstUsed(Apply.positionIds(organisation));
        if (used.isPresent() || ids.size() != branch.positions().size()) {
            return Apply.refuse("refused.id-used", used.orElse(""));
        }
        Units units = new Units(organisation);
        List<Position> positions = new ArrayList<>(organisation.positions());
        positions.addAll(pasted(units));
        return new Outcome.Done(organisation.withUnits(units.all()).withPositions(positions));
    }

    private Optional<String> firstUsed(Set<String> taken) {
        Set<String> seen = new HashSet<>(taken);
        return ids.stream().filter(id -> !seen.add(id)).findFirst();
    }

    private List<Position> pasted(Units units) {
        Map<String, String> fresh = freshIds();
        @Nullable String[] leaders = leaders(fresh);
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Position from = branch.positions().get(i);
            String id = ids.get(i);
            String above = leaders[i];
            all.add(new Position.Builder(id)
                    .title(from.title())
                    .unit(from.unit() == null ? null : units.of(from.unit()))
                    .roles(Apply.distinct(from.roles()))
                    .reportsTo(above == null ? leader : above)
                    .alsoReportsTo(from.alsoReportsTo().stream()
                            .map(fresh::get)
                            .filter(Objects::nonNull)
                            .filter(other -> !other.equals(id))
                            .distinct()
                            .toList())
                    .build());
        }
        return all;
    }

    /** The new id of each old one; where an old one is used twice, the first has it. */
    private Map<String, String> freshIds() {
        Map<String, String> fresh = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            fresh.putIfAbsent(branch.positions().get(i).id(), ids.get(i));
        }
        return fresh;
    }

    /** For each position its leader within the branch, null for a top; a ring is opened at the first that comes round again. */
    private @Nullable String[] leaders(Map<String, String> fresh) {
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            number.put(ids.get(i), i);
        }
        @Nullable String[] above = new String[ids.size()];
        for (int i = 0; i < above.length; i++) {
            String old = branch.positions().get(i).reportsTo();
            above[i] = old == null ? null : fresh.get(old);
        }
        int[] round = new int[above.length];
        for (int i = 0; i < above.length; i++) {
            int at = i;
            while (round[at] == 0) {
                round[at] = i + 1;
                String next = above[at];
                if (next == null) {
                    break;
                }
                int up = Objects.requireNonNull(number.get(next));
                if (round[up] == i + 1) {
                    above[at] = null;
                }
                at = up;
            }
        }
        return above;
    }

    /** The units of the organisation, and those that the branch brings. */
    private final class Units {
        private final Organisation here;
        private final List<Unit> all;
        private final Map<String, Unit> mine = new HashMap<>();
        private final Map<String, String> known = new HashMap<>();
        private final Map<String, String> byName = new HashMap<>();

        Units(Organisation organisation) {
            here = organisation;
            all = new ArrayList<>(organisation.units());
            all.forEach(unit -> byName.putIfAbsent(unit.name().strip(), unit.id()));
            Map<String, String> names = new HashMap<>();
            all.forEach(unit -> names.putIfAbsent(unit.id(), unit.name().strip()));
            for (Unit unit : branch.units()) {
                mine.putIfAbsent(unit.id(), unit);
                if (unit.name().strip().equals(names.get(unit.id()))) {
                    known.putIfAbsent(unit.id(), unit.id());
                }
            }
        }

        List<Unit> all() {
            return all;
        }

        /** The unit here for one of the branch: the same, one of that name, or a new one below the one above it. */
        @Nullable
        String of(String old) {
            String at = old;
            List<Unit> missing = new ArrayList<>();
            while (at != null && found(at) == null && mine.containsKey(at) && !missing.contains(mine.get(at))) {
                missing.add(mine.get(at));
                at = mine.get(at).parent();
            }
            String above = at == null ? null : found(at);
            for (int i = missing.size() - 1; i >= 0; i--) {
                above = add(missing.get(i), above);
            }
            return above;
        }

        private @Nullable String found(String old) {
            Unit unit = mine.get(old);
            return known.containsKey(old)
                    ? known.get(old)
                    : unit == null ? null : byName.get(unit.name().strip());
        }

        private String add(Unit unit, @Nullable String parent) {
            String id = FreshIds.unit(here.withUnits(all));
            all.add(new Unit(id, unit.name(), parent, unit.kind(), unit.field(), Extras.NONE));
            known.put(unit.id(), id);
            byName.putIfAbsent(unit.name().strip(), id);
            return id;
        }
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        int count = branch.positions().size();
        Object what = count == 1 ? Names.shorten(branch.positions().get(0).title()) : count;
        String key = count == 1 ? "paste.one" : "paste.several";
        return leader == null
                ? Sentence.of(key + ".top", what)
                : Sentence.of(key, what, Names.position(organisation, leader));
    }

    /** The tops of what is put in. */
    @Override
    public List<String> subjects() {
        if (ids.size() != branch.positions().size()) {
            return List.of();
        }
        @Nullable String[] leaders = leaders(freshIds());
        List<String> tops = new ArrayList<>();
        for (int i = 0; i < leaders.length; i++) {
            if (leaders[i] == null) {
                tops.add(ids.get(i));
            }
        }
        return tops;
    }
}
