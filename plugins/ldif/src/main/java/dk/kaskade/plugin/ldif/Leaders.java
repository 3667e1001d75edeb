package dk.kaskade.plugin.ldif;

import static dk.kaskade.plugin.ldif.LdifImporter.TEXTS;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.RDN;
import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells leaders from employees, and makes rows of the leaders. */
final class Leaders {
    private static final Pattern LEADING = Pattern.compile(
            "(leder|chef|direktør|rektor|forstander|manager|director|head)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOT_LEADING = Pattern.compile(
            "(projekt|program|process?|møde|project|product|account)[ -]?(leder|chef|manager)\\b|assistent|assistant|sekretær",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Directory directory;
    private final Map<DN, Entry> people;
    private final Set<DN> led = new HashSet<>();
    private final Map<DN, Integer> staff = new HashMap<>();
    private final List<Remark> remarks;
    private final Paths paths;

    Leaders(Directory directory) {
        this.directory = directory;
        people = directory.people();
        remarks = directory.remarks();
        paths = new Paths(people.values());
        for (Entry person : people.values()) {
            person.managers().stream()
                    .filter(manager -> !manager.equals(person.name()))
                    .forEach(led::add);
        }
    }

    Extract extract(String file, int foreignLines) {
        Map<String, List<Entry>> dropped = new HashMap<>();
        List<Entry> leaders = new ArrayList<>();
        for (Entry person : people.values()) {
            if (leads(person)) {
                leaders.add(person);
            } else {
                dropped.computeIfAbsent(reason(person), reason -> new ArrayList<>())
                        .add(person);
            }
        }
        for (Entry employee : dropped.getOrDefault("employees", List.of())) {
            staff.merge(employee.managers().get(0), 1, Integer::sum);
        }
        dropped.keySet().stream().sorted().forEach(reason -> drop(reason, dropped.get(reason)));
        List<Row> rows = leaders.stream().map(this::row).toList();
        if (foreignLines > 0) {
            remarks.add(Remark.about(0, TEXTS, "encoding", foreignLines));
        }
        return new Extract(name(file), rows, List.of(), remarks, directory.read());
    }

    private boolean leads(Entry person) {
        String title = person.text("title");
        return led.contains(person.name())
                || !person.disabled()
                        && LEADING.matcher(title).find()
                        && !NOT_LEADING.matcher(title).find();
    }

    private String reason(Entry person) {
        DN manager = person.manager();
        if (person.disabled()) {
            return "disabled";
        }
        boolean known = manager != null && people.containsKey(manager) && !manager.equals(person.name());
        return known ? "employees" : "employees-of-nobody";
    }

    private void drop(String reason, Collection<Entry> people) {
        int first = people.stream().mapToInt(Entry::line).min().orElse(0);
        remarks.add(Remark.droppedTogether(people.size(), first, TEXTS, reason, people.size()));
    }

    private Row row(Entry person) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.ID, person.id());
        cells.put(Field.PERSON_ID, person.id());
        cells.put(Field.NAME, nameOf(person));
        cells.put(Field.TITLE, person.text("title"));
        cells.put(Field.EMAIL, person.text("mail"));
        cells.put(Field.UNIT, person.text(person.text("department").isEmpty() ? "ou" : "department"));
        cells.put(Field.UNIT_ID, person.text("departmentnumber"));
        cells.put(Field.STAFF, String.valueOf(staff.getOrDefault(person.name(), 0)));
        leader(person, cells);
        if (person.disabled()) {
            remarks.add(Remark.about(person.line(), TEXTS, "leader-disabled", nameOf(person)));
        }
        return new Row(person.line(), cells, paths.of(person.name()));
    }

    private void leader(Entry person, Map<Field, String> cells) {
        DN manager = person.manager();
        if (manager == null) {
            return;
        }
        Entry leader = people.get(manager);
        if (leader != null) {
            cells.put(Field.LEADER_ID, leader.id());
        } else {
            named(manager, cells);
        }
        cells.put(
                Field.ALSO_REPORTS_TO,
                person.managers().stream()
                        .skip(1)
                        .filter(people::containsKey)
                        .map(other -> people.get(other).id())
                        .collect(Collectors.joining("; ")));
    }

    /** A manager who is not in the file is told by what the distinguished name says. */
    private static void named(DN manager, Map<Field, String> cells) {
        RDN last = manager.getRDN();
        if (last == null) {
            return;
        }
        String[] names = last.getAttributeNames();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equalsIgnoreCase("cn")) {
                cells.put(Field.LEADER_NAME, last.getAttributeValues()[i]);
            } else if (names[i].equalsIgnoreCase("uid") || names[i].equalsIgnoreCase("employeeNumber")) {
                cells.put(Field.LEADER_ID, last.getAttributeValues()[i]);
            }
        }
    }

    /** Active Directory often shows "Eksempel, Anne". */
    private static String nameOf(Entry person) {
        String shown = person.text("displayname").isEmpty() ? person.text("cn") : person.text("displayname");
        String full = (person.text("givenname") + " " + person.text("sn")).strip();
        boolean both = !person.text("givenname").isEmpty() && !person.text("sn").isEmpty();
        return shown.isEmpty() || shown.contains(",") && both ? full : shown;
    }

    /** What the directory calls the organisation ({@code o=}), else the file's own name. */
    private String name(String file) {
        for (Entry person : people.values()) {
            for (RDN part : person.name().getRDNs()) {
                if (part.getAttributeNames()[0].equalsIgnoreCase("o")) {
                    return part.getAttributeValues()[0];
                }
            }
        }
        return file;
    }
}
