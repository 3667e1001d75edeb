package dk.kaskade.plugin.opus;

import static dk.kaskade.plugin.opus.OpusImporter.TEXTS;

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

/** Gathers what one file tells, front to back; units may stand behind those who work in them. */
final class OpusFile {
    private static final String FOREVER = "9999-12-31";

    private final Map<String, UnitRow> units = new LinkedHashMap<>();
    private final List<XmlRecord> leaders = new ArrayList<>();
    /** Civil number to the employment number that stands for the person; kept for as long as the file is read. */
    private final Map<String, String> people = new HashMap<>();

    private final Map<String, Tally> staffOf = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Tally left = new Tally();
    private final Tally cancelled = new Tally();
    private final Tally civilNumbers = new Tally();
    private int read;

    boolean isEmpty() {
        return units.isEmpty() && read == 0;
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
        String name = either(record.get("longName"), record.get("shortName"));
        UnitRow row = new UnitRow(
                record.line(), id, name, none(record.get("parentOrgUnit")), none(record.get("orgTypeTxt")), null);
        if (units.putIfAbsent(id, row) != null) {
            remarks.add(Remark.about(record.line(), TEXTS, "unit-twice", id, name));
        }
        String end = record.get("endDate");
        if (!end.isEmpty() && !end.equals(FOREVER)) {
            remarks.add(Remark.about(record.line(), TEXTS, "unit-ends", name, end));
        }
    }

    private void employee(XmlRecord record) {
        read++;
        civilNumbers.add(record.get("cpr").isEmpty() ? 0 : 1, record.line());
        if (record.attribute("action").equals("leave")) {
            left.add(1, record.line());
        } else if (record.get("position").equalsIgnoreCase("annulleret")) {
            cancelled.add(1, record.line());
        } else if (record.get("isManager").equalsIgnoreCase("true")) {
            leaders.add(record);
        } else {
            staffOf.computeIfAbsent(record.get("orgUnit"), unit -> new Tally()).add(1, record.line());
        }
    }

    Extract extract(String file) {
        Map<XmlRecord, Integer> staff = staff();
        List<Row> rows = leaders.stream()
                .map(leader -> row(leader, staff.getOrDefault(leader, 0)))
                .toList();
        left.dropTogether("left", remarks);
        cancelled.dropTogether("cancelled", remarks);
        if (civilNumbers.count > 0) {
            remarks.add(Remark.about(0, TEXTS, "civil-numbers", civilNumbers.count));
        }
        String name = units.values().stream()
                .filter(unit -> unit.parent() == null && !unit.name().isEmpty())
                .map(UnitRow::name)
                .findFirst()
                .orElse(file);
        return new Extract(name, rows, List.copyOf(units.values()), remarks, read);
    }

    private Row row(XmlRecord record, int staff) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        String id = safe(record, record.attribute("id"));
        cells.put(Field.ID, id);
        cells.put(Field.PERSON_ID, person(record, id));
        cells.put(Field.NAME, safe(record, record.get("firstName") + " " + record.get("lastName")));
        cells.put(Field.TITLE, safe(record, record.get("position")));
        cells.put(Field.EMAIL, safe(record, record.get("email")));
        cells.put(Field.UNIT_ID, record.get("orgUnit"));
        UnitRow unit = units.get(record.get("orgUnit"));
        if (unit == null) {
            remarks.add(Remark.about(record.line(), TEXTS, "unit-unknown", record.get("orgUnit")));
        } else {
            cells.put(Field.UNIT, unit.name());
        }
        cells.put(Field.FROM, day(record.get("entryDate")));
        cells.put(Field.UNTIL, day(record.get("leaveDate")));
        cells.put(Field.STAFF, String.valueOf(staff));
        return new Row(record.line(), cells, List.of());
    }

    /** Two employments of one person have one id for the person: the number of the first employment. */
    private String person(XmlRecord record, String id) {
        String civil = record.get("cpr");
        if (civil.isEmpty() || id.isEmpty()) {
            return id;
        }
        return people.computeIfAbsent(civil, number -> id);
    }

    private String safe(XmlRecord record, String text) {
        if (!CivilNumber.isIn(text)) {
            return text;
        }
        civilNumbers.add(1, record.line());
        return "";
    }

    /** Employees are counted with the first leader of their unit, or of the nearest unit above that has one. */
    private Map<XmlRecord, Integer> staff() {
        Map<String, XmlRecord> leading = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (XmlRecord leader : leaders) {
            if (leading.putIfAbsent(leader.get("orgUnit"), leader) != null) {
                shared.add(leader.get("orgUnit"));
            }
        }
        Map<XmlRecord, Integer> staff = new HashMap<>();
        Tally counted = new Tally();
        Tally uncounted = new Tally();
        staffOf.forEach((unit, tally) -> {
            String led = leadUnit(unit, leading.keySet());
            if (led == null) {
                uncounted.add(tally.count, tally.line);
                return;
            }
            counted.add(tally.count, tally.line);
            staff.merge(leading.get(led), tally.count, Integer::sum);
            if (shared.contains(led)) {
                remarks.add(Remark.about(leading.get(led).line(), TEXTS, "staff-shared", name(led), tally.count));
            }
        });
        counted.dropTogether("employees", remarks);
        uncounted.dropTogether("employees-of-nobody", remarks);
        return staff;
    }

    private @Nullable String leadUnit(String unit, Set<String> led) {
        Set<String> seen = new HashSet<>();
        String at = unit;
        while (at != null && seen.add(at)) {
            if (led.contains(at)) {
                return at;
            }
            UnitRow row = units.get(at);
            at = row == null ? null : row.parent();
        }
        return null;
    }

    private String name(String unit) {
        UnitRow row = units.get(unit);
        return row == null ? unit : row.name();
    }

    private static String day(String told) {
        return told.equals(FOREVER) ? "" : told;
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    /** How many there were, and where the first. */
    private static final class Tally {
        private int count;
        private int line;

        void add(int more, int where) {
            if (count == 0) {
                line = where;
            }
            count += more;
        }

        void dropTogether(String key, List<Remark> remarks) {
            if (count > 0) {
                remarks.add(Remark.droppedTogether(count, line, TEXTS, key, count));
            }
        }
    }
}
