package dk.kaskade.comparison;

import dk.kaskade.framework.Theme;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which order rows stand, and what they are called: of the rows alone, never of which organisation came first. */
final class RowOrder {
    /** As the inspections are told everywhere; a plugin's come last. */
    private static final List<String> INSPECTIONS = List.of("structure", "cascade", "coverage", "role", "dialogue");

    private static final Map<String, Integer> KEYS = keys();
    private static final Map<String, Integer> SUBJECTS = subjects();

    static final Comparator<FigureId> ORDER = Comparator.comparing(FigureId::section)
            .thenComparing(id -> KEYS.getOrDefault(id.key(), KEYS.size()))
            .thenComparing(RowOrder::subject)
            .thenComparing(FigureId::id);

    private RowOrder() {}

    private static Map<String, Integer> keys() {
        Map<String, Integer> all = new HashMap<>();
        for (Key key : Key.values()) {
            // findings of both sorts stand among each other
            all.put(key.id(), Math.min(key.ordinal(), Key.FINDING.ordinal()));
        }
        return all;
    }

    private static Map<String, Integer> subjects() {
        Map<String, Integer> all = new HashMap<>();
        Arrays.stream(LevelKind.values()).forEach(kind -> all.put(kind.id(), all.size()));
        Arrays.stream(Theme.values()).forEach(theme -> all.put(theme.id(), all.size()));
        return all;
    }

    private static int subject(FigureId id) {
        String subject = id.subject() == null ? "" : id.subject();
        int dot = subject.indexOf('.');
        int group = dot < 0 ? -1 : INSPECTIONS.indexOf(subject.substring(0, dot));
        int number = group < 0 ? INSPECTIONS.size() : group;
        return SUBJECTS.getOrDefault(subject, SUBJECTS.size() + number);
    }

    /** One row of lines that may have been told in different words: their names together. */
    static FigureId together(List<FigureId> same) {
        FigureId first = same.get(0);
        if (same.stream().allMatch(first::equals)) {
            return first;
        }
        FigureId.Subject names = new FigureId.Subject(
                words(same, id -> id.name().danish()),
                words(same, id -> id.name().english()));
        return new FigureId(first.section(), first.key(), first.subject(), names);
    }

    private static String words(List<FigureId> same, Function<FigureId, String> word) {
        return same.stream()
                .flatMap(id -> Arrays.stream(word.apply(id).split(NormFigures.BETWEEN)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(NormFigures.BETWEEN));
    }
}
