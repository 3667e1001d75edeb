package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a position of every line, all under one leader and behind all others. Somebody who is known by exactly that name holds it,
 * else a new person; a name that stands twice is one person.
 *
 * @param ids    a new id for each line
 * @param leader whom they report to, none = at the top
 * @param unit   id of their unit
 */
public record PasteLines(
        List<Line> lines,
        List<String> ids,
        @Nullable String leader,
        @Nullable String unit,
        List<String> roles) implements OrganisationChange {
    /** What must not come into a file, whoever copies a whole row. */
    private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");

    public PasteLines {
        lines = List.copyOf(lines);
        ids = List.copyOf(ids);
        roles = List.copyOf(roles);
    }

    /** A title and the name of who holds the position, empty for nobody. */
    public record Line(String title, String name) {
        /** The lines of a text: title, tabulator, name; what stands behind that, and lines without a title, are left out. */
        public static List<Line> of(String text) {
            List<Line> lines = new ArrayList<>();
            for (String row : text.split("\\R")) {
                String[] cells = row.split("\t", -1);
                String title = clean(cells[0]);
                if (!title.isEmpty()) {
                    lines.add(new Line(title, cells.length > 1 ? clean(cells[1]) : ""));
                }
            }
            return lines;
        }

        private static String clean(String cell) {
            String bare = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                    ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                    : cell;
            return CPR.matcher(bare)
                    .replaceAll("")
                    .replaceAll("[\\p{Cntrl}\\s]+", " ")
                    .strip();
        }
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (lines.isEmpty()) {
            return Apply.refuse("refused.nothing-to-paste");
        }
        if (lines.size() > PasteBranch.MOST) {
            return Apply.refuse("refused.too-many", PasteBranch.MOST);
        }
        if (leader != null && organisation.position(leader).isEmpty()) {
            return Apply.refuse("refused.unknown-position", leader);
        }
        if (unit != null && organisation.unit(unit).isEmpty()) {
            return Apply.refuse("refused.unknown-unit", unit);
        }
        Set<String> seen = new HashSet<>(Apply.positionIds(organisation));
        if (ids.size() != lines.size() || !ids.stream().allMatch(seen::add)) {
            return Apply.refuse("refused.id-used", ids.isEmpty() ? "" : ids.get(0));
        }
        return new Outcome.Done(pasted(organisation));
    }

    private Organisation pasted(Organisation organisation) {
        List<Person> people = new ArrayList<>(organisation.people());
        Map<String, String> byName = new HashMap<>();
        people.forEach(person -> byName.putIfAbsent(person.name(), person.id()));
        List<Position> positions = new ArrayList<>(organisation.positions());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.name().isEmpty() && !byName.containsKey(line.name())) {
                String id = FreshIds.person(organisation.withPeople(people));
                people.add(new Person(id, line.name(), Extras.NONE));
                byName.put(line.name(), id);
            }
            positions.add(new Position.Builder(ids.get(i))
                    .title(line.title())
                    .reportsTo(leader)
                    .unit(unit)
                    .roles(Apply.distinct(roles))
                    .holders(line.name().isEmpty() ? List.of() : List.of(byName.get(line.name())))
                    .build());
        }
        return organisation.withPeople(people).withPositions(positions);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        Object what = lines.size() == 1 ? Names.shorten(lines.get(0).title()) : lines.size();
        String key = lines.size() == 1 ? "paste.one" : "paste.several";
        return leader == null
                ? Sentence.of(key + ".top", what)
                : Sentence.of(key, what, Names.position(organisation, leader));
    }

    @Override
    public List<String> subjects() {
        return ids;
    }
}
