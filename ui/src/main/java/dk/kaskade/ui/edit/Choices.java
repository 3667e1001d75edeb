package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an organisation can be chosen in a field: its units, its people, its positions, each with a label of its own. */
public final class Choices {
    private final Organisation organisation;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    public Choices(Organisation organisation) {
        this.organisation = organisation;
        organisation.people().forEach(person -> people.putIfAbsent(person.id(), person.name()));
        organisation.units().forEach(unit -> units.putIfAbsent(unit.id(), unit.name()));
    }

    public List<Option> units() {
        return distinct(organisation.units().stream()
                .map(unit -> Option.of(unit.id(), unit.name(), parent(unit)))
                .toList());
    }

    private String parent(Unit unit) {
        return unit.parent() == null ? "" : units.getOrDefault(unit.parent(), unit.parent());
    }

    /** Everybody, with the first position each holds. */
    public List<Option> people() {
        Map<String, String> titles = new HashMap<>();
        for (Position position : organisation.positions()) {
            position.holders().forEach(holder -> titles.putIfAbsent(holder, position.title()));
        }
        return distinct(organisation.people().stream()
                .map((Person person) -> Option.of(person.id(), person.name(), titles.getOrDefault(person.id(), "")))
                .toList());
    }

    /** Every position but some, in the order of the file. */
    public List<Option> positions(Set<String> without) {
        return distinct(organisation.positions().stream()
                .filter(position -> !without.contains(position.id()))
                .map(this::position)
                .toList());
    }

    private Option position(Position position) {
        List<String> detail = new ArrayList<>();
        position.holders().forEach(holder -> detail.add(people.getOrDefault(holder, holder)));
        if (position.unit() != null) {
            detail.add(units.getOrDefault(position.unit(), position.unit()));
        }
        return Option.of(position.id(), title(position), String.join(" · ", detail));
    }

    /** A position in a sentence: its title, and who holds it. */
    static String named(Organisation organisation, String id) {
        Choices choices = new Choices(organisation);
        return organisation
                .position(id)
                .map(position -> Stream.concat(
                                Stream.of(title(position)),
                                position.holders().stream().map(holder -> choices.people.getOrDefault(holder, holder)))
                        .collect(Collectors.joining(", ")))
                .orElse(id);
    }

    static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    /** Of an id used twice the first; a label used twice gets its detail, and its id where that does not help. */
    static List<Option> distinct(List<Option> all) {
        Map<String, Option> byId = all.stream()
                .collect(Collectors.toMap(
                        Option::id, Function.identity(), (first, second) -> first, java.util.LinkedHashMap::new));
        List<Option> options = told(
                List.copyOf(byId.values()),
                option -> option.detail().isEmpty() ? option.label() : option.label() + ", " + option.detail());
        return told(options, option -> option.label() + " (" + option.id() + ")");
    }

    private static List<Option> told(List<Option> options, Function<Option, String> longer) {
        Map<String, Long> times = options.stream().collect(Collectors.groupingBy(Option::label, Collectors.counting()));
        return options.stream()
                .map(option -> times.get(option.label()) == 1 ? option : option.labelled(longer.apply(option)))
                .toList();
    }
}
