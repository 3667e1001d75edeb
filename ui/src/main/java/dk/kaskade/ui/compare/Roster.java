package dk.kaskade.ui.compare;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The positions of an organisation as lists name them; all that is kept of them where the file is not open. */
record Roster(Map<String, Entry> entries) {
    /** @param holders joined by commas; empty where the position is vacant */
    record Entry(String id, String title, String holders, String unit) {}

    static Roster of(Chain chain) {
        Organisation organisation = chain.organisation();
        Map<String, String> people = new HashMap<>();
        for (Person person : organisation.people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        Map<String, String> units = new HashMap<>();
        for (Unit unit : organisation.units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        Map<String, Entry> entries = new HashMap<>();
        for (Position position : chain.positions()) {
            String holders = position.holders().stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
            entries.put(position.id(), new Entry(position.id(), position.title(), holders, unit));
        }
        return new Roster(entries);
    }

    /** A position by its id; one that is not known is called by it. */
    Entry entry(String id) {
        return entries.getOrDefault(id, new Entry(id, id, "", ""));
    }
}
