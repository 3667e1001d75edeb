package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Value;
import dk.kaskade.ui.filter.SearchWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ideas of a framework, and what each is about: its focus areas, and the values that share a theme with its points. */
final class Catalogue {
    /** The area of ideas that belong to no focus area. */
    static final String OTHER = "-";

    private final Framework framework;
    private final List<Value> values;
    private final Map<String, Set<String>> areasOf = new HashMap<>();
    private final Map<String, Set<String>> valuesOf = new HashMap<>();
    private final Map<String, String> searchOf = new HashMap<>();

    private Catalogue(Framework framework) {
        this.framework = framework;
        values = framework.values().stream()
                .filter(value -> value.kind().equals(Value.VALUE))
                .toList();
        for (Idea idea : framework.ideas()) {
            areasOf.put(idea.id(), areas(idea));
            valuesOf.put(idea.id(), values(idea));
            searchOf.put(idea.id(), SearchWords.fold(idea.name() + " " + idea.text()));
        }
    }

    static Catalogue of(Framework framework) {
        return new Catalogue(framework);
    }

    private Set<String> areas(Idea idea) {
        Set<String> areas = new LinkedHashSet<>();
        for (FocusArea area : framework.focusAreas()) {
            if (idea.about().contains(area.id()) || area.points().stream().anyMatch(idea.about()::contains)) {
                areas.add(area.id());
            }
        }
        return areas.isEmpty() ? Set.of(OTHER) : areas;
    }

    private Set<String> values(Idea idea) {
        Set<String> themes = new HashSet<>();
        for (Expectation expectation : framework.expectations()) {
            if (idea.about().contains(expectation.id())) {
                themes.addAll(expectation.themes());
            }
        }
        Set<String> found = new LinkedHashSet<>();
        for (Value value : values) {
            if (value.themes().stream().anyMatch(themes::contains)) {
                found.add(value.id());
            }
        }
        return found;
    }

    Framework framework() {
        return framework;
    }

    List<Idea> all() {
        return framework.ideas();
    }

    /** The values of the personnel policy, without its themes. */
    List<Value> values() {
        return values;
    }

    /** The names of the focus areas that an idea belongs to; none for those of no area. */
    List<String> areaNames(Idea idea) {
        Set<String> ids = areasOf.getOrDefault(idea.id(), Set.of());
        return framework.focusAreas().stream()
                .filter(area -> ids.contains(area.id()))
                .map(FocusArea::name)
                .toList();
    }

    /** The kinds that there are, in the order in which they appear. */
    List<String> kinds() {
        return framework.ideas().stream().map(Idea::kind).distinct().toList();
    }

    /** Whether some idea belongs to no focus area. */
    boolean hasOther() {
        return areasOf.values().stream().anyMatch(areas -> areas.contains(OTHER));
    }

    /** The ideas that pass, in the framework's order. */
    List<Idea> found(Sieve sieve) {
        SearchWords words = SearchWords.of(sieve.words());
        return framework.ideas().stream()
                .filter(idea -> sieve.area().isEmpty() || areasOf.get(idea.id()).contains(sieve.area()))
                .filter(idea -> sieve.kind().isEmpty() || idea.kind().equals(sieve.kind()))
                .filter(idea ->
                        sieve.value().isEmpty() || valuesOf.get(idea.id()).contains(sieve.value()))
                .filter(idea -> words.isEmpty() || words.fit(searchOf.get(idea.id())))
                .toList();
    }
}
