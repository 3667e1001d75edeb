package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of an organisation as a register shows them. */
final class People {
    private People() {}

    /** Everybody by name, with what they hold; who has another's name is told so. */
    static List<Option> options(Organisation organisation, RegisterDesk desk) {
        Map<String, List<String>> posts = new HashMap<>();
        for (Position position : organisation.positions()) {
            Set<String> named = new HashSet<>(position.holders());
            named.forEach(holder ->
                    posts.computeIfAbsent(holder, any -> new ArrayList<>()).add(Choices.title(position)));
            if (position.deputy() != null) {
                posts.computeIfAbsent(position.deputy(), any -> new ArrayList<>())
                        .add(desk.text("people.deputy", Choices.title(position)));
            }
        }
        Map<String, Long> names =
                organisation.people().stream().collect(Collectors.groupingBy(People::plain, Collectors.counting()));
        Collator order = Collator.getInstance(Locale.forLanguageTag("da"));
        Set<String> seen = new HashSet<>();
        return organisation.people().stream()
                .filter(person -> seen.add(person.id()))
                .sorted(Comparator.comparing(Person::name, order))
                .map(person -> Option.of(
                        person.id(),
                        person.name().isBlank() ? person.id() : person.name(),
                        detail(posts.getOrDefault(person.id(), List.of()), names.get(plain(person)) > 1, desk)))
                .toList();
    }

    private static String plain(Person person) {
        return person.name().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String detail(List<String> posts, boolean twice, RegisterDesk desk) {
        String held = posts.isEmpty() ? desk.text("people.unused") : String.join(", ", posts);
        return twice ? desk.text("people.twice", held) : held;
    }

    /** What somebody holds, each with its unit, and for whom somebody stands in. */
    static List<String> posts(Organisation organisation, String person, RegisterDesk desk) {
        List<String> posts = new ArrayList<>();
        for (Position position : organisation.positions()) {
            String unit = position.unit() == null
                    ? ""
                    : organisation
                            .unit(position.unit())
                            .map(u -> " · " + u.name())
                            .orElse("");
            if (position.holders().contains(person)) {
                posts.add(Choices.title(position) + unit);
            }
            if (person.equals(position.deputy())) {
                posts.add(desk.text("people.deputy", Choices.title(position)) + unit);
            }
        }
        return posts;
    }
}
