package dk.kaskade.plugin.os2mo;

import static dk.kaskade.plugin.os2mo.Words.TEXTS;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.exchange.xml.XmlRecord;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what one eMUS file tells, front to back. */
final class EmusFile {
    /** How a name that is not told is written in such files; a vacant post would have no name at all. */
    private static final String WITHHELD = "N/D";

    /** The client that marks a record of somebody as a manager. */
    private static final String MANAGERS = "540";

    private record Led(UnitRow unit, String manager) {}

    private record Employment(int line, String person) {}

    private final Map<String, UnitRow> units = new LinkedHashMap<>();
    private final Map<String, Led> led = new LinkedHashMap<>();
    private final Map<String, EmusPerson> people = new LinkedHashMap<>();
    private final Map<String, List<Employment>> employed = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int employees;
    private int firstEmployee;
    private int civilNumbers;

    boolean isEmpty() {
        return units.isEmpty() && employees == 0;
    }

    void take(XmlRecord record) {
        switch (record.name()) {
            case "orgUnit" -> unit(record);
            case "employee" -> employee(record);
            default -> remarks.add(Remark.about(record.line(), TEXTS, "unknown-element", record.name()));
        }
    }

    private void unit(XmlRecord record) {
        String id = record.attribute("id");
        String parent = record.get("parentOrgUnit");
        UnitRow unit =
                new UnitRow(record.line(), id, record.get("longName"), parent.isEmpty() ? null : parent, null, null);
        if (units.putIfAbsent(id, unit) != null) {
            remarks.add(Remark.about(record.line(), TEXTS, "unit-twice", unit.name()));
        } else if (!record.get("manager").isEmpty()) {
            led.put(id, new Led(unit, record.get("manager")));
        }
    }

    private void employee(XmlRecord record) {
        firstEmployee = employees == 0 ? record.line() : firstEmployee;
        employees++;
        civilNumbers += record.get("cpr").isEmpty() ? 0 : 1;
        boolean manager = record.attribute("client").equals(MANAGERS);
        String told = record.get("personUUID");
        String person = told.isEmpty() ? record.attribute("id") : told;
        people.computeIfAbsent(person, id -> new EmusPerson()).take(record, manager);
        if (!manager) {
            employed.computeIfAbsent(record.get("orgUnit"), unit -> new ArrayList<>())
                    .add(new Employment(record.line(), person));
        }
    }

    Extract extract(String file) {
        Map<String, String> positionOf = positions();
        Map<String, Integer> staff = staff(positionOf);
        List<Row> rows = new ArrayList<>();
        for (Led one : led.values()) {
            String id = one.unit().id();
            if (id.equals(positionOf.get(id))) {
                rows.add(row(one, staff.getOrDefault(id, 0)));
            } else {
                remarks.add(Remark.dropped(
                        one.unit().line(), TEXTS, "same-leader", one.unit().name(), name(one)));
            }
        }
        if (civilNumbers > 0) {
            remarks.add(Remark.about(0, TEXTS, "civil-numbers", civilNumbers));
        }
        List<UnitRow> all = units.values().stream().map(this::rooted).toList();
        String name = all.stream()
                .filter(unit -> unit.parent() == null)
                .map(UnitRow::name)
                .findFirst()
                .orElse(file);
        return new Extract(name, rows, all, remarks, employees + led.size());
    }

    /** An export of a part begins at a unit whose parent is not in it. */
    private UnitRow rooted(UnitRow unit) {
        boolean known = unit.parent() == null || units.containsKey(unit.parent());
        return known ? unit : new UnitRow(unit.line(), unit.id(), unit.name(), null, unit.kind(), unit.field());
    }

    /** By each led unit the unit whose position leads it: its own, or the one above with the same manager. */
    private Map<String, String> positions() {
        Map<String, String> positionOf = new HashMap<>();
        for (Led one : led.values()) {
            String top = one.unit().id();
            Led above = ledAbove(one.unit());
            Set<String> seen = new HashSet<>(List.of(top));
            while (above != null
                    && above.manager().equals(one.manager())
                    && seen.add(above.unit().id())) {
                top = above.unit().id();
                above = ledAbove(above.unit());
            }
            boolean ring = above != null && above.manager().equals(one.manager());
            positionOf.put(one.unit().id(), ring ? one.unit().id() : top);
        }
        return positionOf;
    }

    private @Nullable Led ledAbove(UnitRow unit) {
        return unit.parent() == null ? null : ledFrom(unit.parent());
    }

    /** The nearest unit with a manager, from a unit up. */
    private @Nullable Led ledFrom(String unit) {
        Set<String> seen = new HashSet<>();
        String at = unit;
        while (at != null && seen.add(at)) {
            Led here = led.get(at);
            if (here != null) {
                return here;
            }
            UnitRow row = units.get(at);
            at = row == null ? null : row.parent();
        }
        return null;
    }

    private Map<String, Integer> staff(Map<String, String> positionOf) {
        Set<String> managers = new HashSet<>();
        led.values().forEach(one -> managers.add(one.manager()));
        Map<String, Integer> staff = new HashMap<>();
        int counted = 0;
        int uncounted = 0;
        for (Map.Entry<String, List<Employment>> unit : employed.entrySet()) {
            int here = (int) unit.getValue().stream()
                    .filter(employment -> !managers.contains(employment.person()))
                    .count();
            Led leader = ledFrom(unit.getKey());
            if (leader == null) {
                uncounted += here;
            } else {
                counted += here;
                staff.merge(positionOf.get(leader.unit().id()), here, Integer::sum);
            }
        }
        drop("employees", counted);
        drop("employees-of-nobody", uncounted);
        drop("of-leaders", employees - counted - uncounted);
        return staff;
    }

    private void drop(String key, int count) {
        if (count > 0) {
            remarks.add(Remark.droppedTogether(count, firstEmployee, TEXTS, key, count));
        }
    }

    private Row row(Led one, int staff) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        UnitRow unit = one.unit();
        cells.put(Field.ID, "leder-" + unit.id());
        cells.put(Field.PERSON_ID, safe(one.manager()));
        cells.put(Field.UNIT_ID, unit.id());
        cells.put(Field.UNIT, unit.name());
        cells.put(Field.STAFF, String.valueOf(staff));
        cells.put(Field.NAME, safe(name(one)));
        EmusPerson person = people.get(one.manager());
        if (person == null) {
            remarks.add(Remark.about(unit.line(), TEXTS, "leader-unknown", unit.name()));
        } else {
            cells.put(Field.TITLE, safe(person.title(unit.id())));
            cells.put(Field.EMAIL, safe(person.email()));
            cells.put(Field.FROM, person.from());
            cells.put(Field.UNTIL, person.until());
        }
        return new Row(unit.line(), cells, List.of());
    }

    private String name(Led one) {
        EmusPerson person = people.get(one.manager());
        return person == null || person.name().isEmpty() ? WITHHELD : person.name();
    }

    private String safe(String text) {
        if (!CivilNumber.isIn(text)) {
            return text;
        }
        civilNumbers++;
        return "";
    }
}
