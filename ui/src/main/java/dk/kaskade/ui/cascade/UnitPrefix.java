package dk.kaskade.ui.cascade;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What many units are called before their own name, as "Center for": where space is short it says nothing. */
final class UnitPrefix {
    private static final String WORD = " for ";
    private static final int MANY = 3;

    private final Set<String> names;
    private final Set<String> prefixes;

    UnitPrefix(Collection<String> units) {
        names = new HashSet<>(units);
        Map<String, Long> counts = names.stream()
                .map(UnitPrefix::of)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        prefixes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MANY)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The own name of a unit; all of it where it would not be clear any more. */
    String without(String unit) {
        return of(unit).filter(prefixes::contains)
                .map(prefix -> unit.substring(prefix.length()))
                .filter(own -> Character.isUpperCase(own.codePointAt(0)) && !names.contains(own))
                .orElse(unit);
    }

    private static Optional<String> of(String unit) {
        int at = unit.indexOf(WORD);
        boolean oneWord = at > 0 && unit.indexOf(' ') == at && at + WORD.length() < unit.length();
        return oneWord ? Optional.of(unit.substring(0, at + WORD.length())) : Optional.empty();
    }
}
