package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.intake.Doubts.Question;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the units: by id, else by their path, else by name. */
final class Units {
    static final String APART = "apart";

    private final Work work;
    private final Map<String, UnitNode> byKey = new LinkedHashMap<>();
    private final Map<String, UnitNode> byPath = new HashMap<>();
    private final Groups<UnitNode, String> otherNames = new Groups<>();
    private final Groups<UnitNode, Integer> linesOfOtherNames = new Groups<>();

    Units(Work work) {
        this.work = work;
    }

    void run() {
        told();
        work.each(work.live(), draft -> draft.unit = of(draft));
        otherNames.each(this::names);
        sameNames();
        rings();
        work.live().forEach(draft -> {
            if (draft.unit != null) {
                draft.unit.members.add(draft);
            }
        });
    }

    /** In the order they were met. */
    List<UnitNode> all() {
        return List.copyOf(byKey.values());
    }

    void add(UnitNode unit) {
        byKey.put(unit.key, unit);
    }

    private void told() {
        for (UnitRow row : work.extract.units()) {
            UnitNode unit = byId(row.id(), CivilNumber.cutOutOf(Spelling.tidy(row.name())), row.line());
            unit.kind = row.kind() == null ? unit.kind : row.kind();
            unit.field = row.field() == null ? unit.field : row.field();
        }
        for (UnitRow row : work.extract.units()) {
            UnitNode unit = byKey.get(idKey(row.id()));
            String parent = row.parent();
            if (unit == null || parent == null || parent.isBlank() || unit.parent != null) {
                continue;
            }
            unit.parent = byKey.get(idKey(parent));
            if (unit.parent == null) {
                work.remark(row.line(), "remark.unit-parent", unit.name, Discretion.shown(parent));
            }
        }
    }

    private static String idKey(String id) {
        return "id:" + Spelling.plain(id);
    }

    private UnitNode byId(String id, String name, int line) {
        UnitNode known = byKey.get(idKey(id));
        if (known == null) {
            known = new UnitNode(idKey(id), name.isEmpty() ? Discretion.shown(id) : name, Spelling.tidy(id), false);
            byKey.put(known.key, known);
        } else if (!name.isEmpty() && !Spelling.plain(name).equals(Spelling.plain(known.name))) {
            otherNames.add(known, name);
            linesOfOtherNames.add(known, line);
        }
        return known;
    }

    private @Nullable UnitNode of(Draft draft) {
        List<String> path = new ArrayList<>(draft.row.path());
        String name = draft.get(Field.UNIT);
        if (!name.isEmpty()
                && !path.isEmpty()
                && !Spelling.plain(path.get(path.size() - 1)).equals(Spelling.plain(name))) {
            path.add(name);
        }
        String id = draft.get(Field.UNIT_ID);
        UnitNode unit;
        if (!id.isEmpty()) {
            unit = byId(id, name.isEmpty() && !path.isEmpty() ? path.get(path.size() - 1) : name, draft.line);
            under(unit, path);
        } else if (!path.isEmpty()) {
            unit = byPath(path);
        } else if (name.isEmpty()) {
            return null;
        } else {
            unit = byName(name);
        }
        unit.kind = draft.row.tells(Field.UNIT_KIND) ? draft.get(Field.UNIT_KIND) : unit.kind;
        unit.field = draft.row.tells(Field.UNIT_FIELD) ? draft.get(Field.UNIT_FIELD) : unit.field;
        return unit;
    }

    private void under(UnitNode unit, List<String> path) {
        if (path.isEmpty() || byPath.get(pathKey(path)) == unit) {
            return;
        }
        byPath.putIfAbsent(pathKey(path), unit);
        if (unit.parent == null && path.size() > 1) {
            UnitNode parent = byPath(path.subList(0, path.size() - 1));
            unit.parent = parent == unit ? null : parent;
        }
    }

    private static String pathKey(List<String> path) {
        List<String> plain = new ArrayList<>();
        path.forEach(step -> plain.add(Spelling.plain(step)));
        return "path:" + String.join("\n", plain);
    }

    private UnitNode byPath(List<String> path) {
        UnitNode above = null;
        for (int end = 1; end <= path.size(); end++) {
            String key = pathKey(path.subList(0, end));
            UnitNode unit = byPath.get(key);
            if (unit == null) {
                unit = new UnitNode(key, path.get(end - 1), "", false);
                unit.parent = above;
                byPath.put(key, unit);
                byKey.put(key, unit);
            }
            above = unit;
        }
        return Objects.requireNonNull(above);
    }

    /** A unit told with an id elsewhere, where only one has the name; else one of its own. */
    private UnitNode byName(String name) {
        return byKey.computeIfAbsent("name:" + Spelling.plain(name), key -> new UnitNode(key, name, "", true));
    }

    private void names(UnitNode unit, List<String> others) {
        Set<String> names = new HashSet<>(others);
        work.doubts.ask(
                Question.of(DoubtKind.UNIT_NAMES, Discretion.key(unit.given), linesOfOtherNames.of(unit), "first")
                        .with(Discretion.shown(unit.given), unit.name, String.join(", ", names)));
    }

    private void sameNames() {
        Groups<String, UnitNode> byName = new Groups<>();
        byKey.values().forEach(unit -> byName.add(Spelling.plain(unit.name), unit));
        Groups<UnitNode, Integer> lines = new Groups<>();
        work.live().forEach(draft -> {
            if (draft.unit != null) {
                lines.add(draft.unit, draft.line);
            }
        });
        Map<UnitNode, UnitNode> merged = new HashMap<>();
        byName.each((name, units) -> {
            if (units.size() > 1) {
                List<Integer> where = new ArrayList<>();
                units.forEach(unit -> where.addAll(lines.of(unit)));
                boolean loose = units.stream().anyMatch(unit -> unit.byNameOnly);
                String[] choices =
                        loose && units.size() == 2 ? new String[] {"one", APART} : new String[] {APART, "one"};
                String chosen =
                        work.doubts.ask(Question.of(DoubtKind.SAME_UNIT_NAME, Spelling.hash(name), where, choices)
                                .with(units.get(0).name, units.size()));
                if (chosen.equals("one")) {
                    UnitNode kept = units.stream()
                            .filter(unit -> !unit.byNameOnly)
                            .findFirst()
                            .orElse(units.get(0));
                    units.stream().filter(unit -> unit != kept).forEach(unit -> merged.put(unit, kept));
                }
            }
        });
        merge(merged);
    }

    private void merge(Map<UnitNode, UnitNode> merged) {
        if (merged.isEmpty()) {
            return;
        }
        byKey.values().removeIf(merged::containsKey);
        work.live()
                .forEach(draft -> draft.unit = draft.unit == null ? null : merged.getOrDefault(draft.unit, draft.unit));
        for (UnitNode unit : byKey.values()) {
            UnitNode parent = unit.parent;
            if (parent != null) {
                unit.parent = merged.getOrDefault(parent, parent);
            }
            if (unit.parent == unit) {
                unit.parent = null;
            }
        }
    }

    /** Opens rings of units where they begin, so that there is a way up from everywhere. */
    private void rings() {
        Map<UnitNode, Integer> walks = new HashMap<>();
        int walk = 0;
        for (UnitNode start : byKey.values()) {
            walk++;
            UnitNode at = start;
            while (at != null && !walks.containsKey(at)) {
                walks.put(at, walk);
                UnitNode next = at.parent;
                if (next != null && walks.getOrDefault(next, 0) == walk) {
                    work.doubts.ask(Question.of(DoubtKind.UNIT_RING, Discretion.key(next.given), List.of(), "open")
                            .with(next.name, at.name));
                    next.parent = null;
                }
                at = at.parent;
            }
        }
    }
}
