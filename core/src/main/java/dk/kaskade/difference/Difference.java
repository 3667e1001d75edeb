package dk.kaskade.difference;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What a later value of an organisation has otherwise than an earlier one. Positions are matched by id; of an id used twice
 * the first counts.
 *
 * @param added   positions that only the later one has, in its order
 * @param removed positions that only the earlier one has, in its order
 * @param changed positions that differ, in the order of the later one
 * @param beyond  something beside the positions differs: units, people, communities, what is accepted, the policy
 */
public record Difference(List<Position> added, List<Position> removed, List<Changed> changed, boolean beyond) {
    private static final Map<Field, Function<Position, Object>> FIELDS = fields();

    /**
     * A position that differs.
     *
     * @param fields in which members, in the order of {@link Field}
     */
    public record Changed(Position before, Position after, Set<Field> fields) {}

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static Difference between(Organisation earlier, Organisation later) {
        Map<String, Position> before = byId(earlier);
        Map<String, Position> after = byId(later);
        List<Changed> changed = new ArrayList<>();
        after.forEach((id, position) -> {
            Position was = before.get(id);
            if (was != null && !was.equals(position)) {
                changed.add(new Changed(was, position, fields(was, position)));
            }
        });
        return new Difference(without(after, before), without(before, after), changed, beyond(earlier, later));
    }

    /** The two values are the same, or differ in nothing but the order of things. */
    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !beyond;
    }

    private static boolean beyond(Organisation earlier, Organisation later) {
        return !earlier.withPositions(List.of()).equals(later.withPositions(List.of()));
    }

    private static Set<Field> fields(Position before, Position after) {
        Map<Field, Boolean> differing = new EnumMap<>(Field.class);
        FIELDS.forEach((field, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                differing.put(field, true);
            }
        });
        return java.util.Collections.unmodifiableSet(differing.keySet());
    }

    private static Map<Field, Function<Position, Object>> fields() {
        Map<Field, Function<Position, Object>> all = new EnumMap<>(Field.class);
        all.put(Field.TITLE, Position::title);
        all.put(Field.UNIT, p -> Objects.requireNonNullElse(p.unit(), ""));
        all.put(Field.ROLES, Position::roles);
        all.put(Field.HOLDERS, Position::holders);
        all.put(Field.ACTING, Position::acting);
        all.put(Field.DEPUTY, p -> Objects.requireNonNullElse(p.deputy(), ""));
        all.put(Field.REPORTS_TO, p -> Objects.requireNonNullElse(p.reportsTo(), ""));
        all.put(Field.ALSO_REPORTS_TO, Position::alsoReportsTo);
        all.put(Field.STAFF, p -> p.staffKnown() ? p.staff() : -1);
        all.put(Field.RESPONSES, Position::responses);
        all.put(Field.STRENGTHS, Position::strengths);
        all.put(Field.AGREEMENTS, Position::agreements);
        all.put(Field.DIALOGUES, Position::dialogues);
        all.put(Field.OTHER, Position::extras);
        return all;
    }

    private static Map<String, Position> byId(Organisation organisation) {
        Map<String, Position> byId = new LinkedHashMap<>();
        organisation.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
        return byId;
    }

    private static List<Position> without(Map<String, Position> all, Map<String, Position> others) {
        return all.values().stream()
                .filter(position -> !others.containsKey(position.id()))
                .toList();
    }
}
