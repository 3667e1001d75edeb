package dk.kaskade.correspondence;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points of one framework, with the words and the groups of each, and where each word and theme is found. */
final class Points {
    /**
     * One point.
     *
     * @param words  stem to the word as it stands
     * @param groups stem of a group's name to that name
     */
    record Point(Expectation expectation, String bare, Map<String, String> words, Map<String, String> groups) {
        String id() {
            return expectation.id();
        }

        List<String> themes() {
            return expectation.themes();
        }
    }

    private final Framework framework;
    private final Words words;
    private final List<Point> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byMainTheme = new HashMap<>();
    private final Map<String, List<Integer>> byText = new HashMap<>();
    private final Map<String, Integer> textsWithStem = new HashMap<>();

    Points(Framework framework) {
        this.framework = framework;
        words = new Words(framework.language());
        Map<String, Map<String, String>> areas = areas();
        Set<String> ids = new HashSet<>();
        for (Expectation expectation : framework.expectations()) {
            if (ids.add(expectation.id())) {
                add(expectation, groups(expectation, areas));
            }
        }
    }

    private void add(Expectation expectation, Map<String, String> groups) {
        String text = expectation.title() + " " + expectation.text();
        Point point = new Point(expectation, Words.bare(text), words.of(text), groups);
        int number = all.size();
        all.add(point);
        numbers.put(point.id(), number);
        boolean isNew = !byText.containsKey(point.bare());
        byText.computeIfAbsent(point.bare(), key -> new ArrayList<>()).add(number);
        for (String stem : point.words().keySet()) {
            byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(number);
            textsWithStem.merge(stem, isNew ? 1 : 0, Integer::sum);
        }
        if (!point.themes().isEmpty()) {
            byMainTheme
                    .computeIfAbsent(point.themes().get(0), key -> new ArrayList<>())
                    .add(number);
        }
    }

    /** The names of the focus areas that gather each point. */
    private Map<String, Map<String, String>> areas() {
        Map<String, Map<String, String>> found = new HashMap<>();
        for (FocusArea area : framework.focusAreas()) {
            for (String point : area.points()) {
                name(found.computeIfAbsent(point, key -> new LinkedHashMap<>()), area.name());
            }
        }
        return found;
    }

    private Map<String, String> groups(Expectation expectation, Map<String, Map<String, String>> areas) {
        Map<String, String> names = new LinkedHashMap<>(areas.getOrDefault(expectation.id(), Map.of()));
        for (GuideMark mark : framework.guideMarks()) {
            if (!expectation.themes().isEmpty()
                    && mark.themes().contains(expectation.themes().get(0))) {
                name(names, mark.name());
            }
        }
        return names;
    }

    private void name(Map<String, String> names, String name) {
        words.ofName(name).keySet().forEach(stem -> names.putIfAbsent(stem, name));
    }

    Framework framework() {
        return framework;
    }

    int size() {
        return all.size();
    }

    Point get(int number) {
        return all.get(number);
    }

    /** -1 for an id that is not there. */
    int indexOf(String id) {
        return numbers.getOrDefault(id, -1);
    }

    List<Integer> withStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    List<Integer> withMainTheme(String theme) {
        return byMainTheme.getOrDefault(theme, List.of());
    }

    List<Integer> withText(String bare) {
        return byText.getOrDefault(bare, List.of());
    }

    Set<String> stems() {
        return Collections.unmodifiableSet(byStem.keySet());
    }

    /** Of the different texts; one that stands in several roles' lists counts once. */
    int textsWith(String stem) {
        return textsWithStem.getOrDefault(stem, 0);
    }

    int texts() {
        return byText.size();
    }
}
