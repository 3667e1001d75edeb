package dk.kaskade.intake;

import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People and units that have another id in a newer file, found again by a name that is there only once in both. Whoever has its id
 * in both needs no finding. Linear.
 *
 * @param <T> what is found again
 */
public final class Namesakes<T> {
    private final List<T> current;
    private final List<T> fresh;
    private final Function<T, String> id;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Namesakes(List<T> current, List<T> fresh, Function<T, String> id) {
        this.current = current;
        this.fresh = fresh;
        this.id = id;
    }

    /** Ids of the newer file with those that they are called here. */
    public static Map<String, String> people(List<Person> current, List<Person> fresh) {
        Namesakes<Person> people = new Namesakes<>(current, fresh, Person::id);
        people.by(person -> Spelling.name(person.name()), person -> Spelling.name(person.name()));
        return people.found;
    }

    /** The same of units: by name, then by name and the name of the unit above. */
    public static Map<String, String> units(List<Unit> current, List<Unit> fresh) {
        Namesakes<Unit> units = new Namesakes<>(current, fresh, Unit::id);
        units.by(unit -> Spelling.plain(unit.name()), unit -> Spelling.plain(unit.name()));
        units.by(path(current), path(fresh));
        return units.found;
    }

    private static Function<Unit, String> path(List<Unit> units) {
        Map<String, String> names = new HashMap<>();
        units.forEach(unit -> names.putIfAbsent(unit.id(), Spelling.plain(unit.name())));
        return unit -> {
            String own = Spelling.plain(unit.name());
            String above = unit.parent() == null ? "" : names.getOrDefault(unit.parent(), "");
            return own.isEmpty() ? "" : own + "\n" + above;
        };
    }

    private void by(Function<T, String> here, Function<T, String> there) {
        Set<String> idsHere = current.stream().map(id).collect(Collectors.toSet());
        Set<String> idsThere = fresh.stream().map(id).collect(Collectors.toSet());
        if (idsHere.containsAll(idsThere) || idsThere.containsAll(idsHere)) {
            return;
        }
        Map<String, T> once = once(current, here);
        once(fresh, there).forEach((name, one) -> {
            T other = once.get(name);
            if (other != null && !idsHere.contains(id.apply(one)) && !idsThere.contains(id.apply(other))) {
                pair(id.apply(other), id.apply(one));
            }
        });
    }

    private void pair(String currentId, String freshId) {
        if (!found.containsKey(freshId) && taken.add(currentId)) {
            found.put(freshId, currentId);
        }
    }

    private static <T> Map<String, T> once(List<T> all, Function<T, String> name) {
        Map<String, T> once = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        for (T one : all) {
            String called = name.apply(one);
            if (!called.isEmpty() && once.putIfAbsent(called, one) != null) {
                several.add(called);
            }
        }
        once.keySet().removeAll(several);
        return once;
    }
}
