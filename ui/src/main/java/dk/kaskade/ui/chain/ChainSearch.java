package dk.kaskade.ui.chain;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions by title, holder, unit and id: every word must be found. What begins with the words comes first; otherwise the
 * order is the organisation's. On the event thread; linear, with a text for each position that is kept until the next change.
 */
public final class ChainSearch {
    private final Session session;
    private final List<Consumer<List<Found>>> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Organisation indexed;
    private List<Entry> entries = List.of();

    /**
     * A position found.
     *
     * @param aside who holds it and where it stands
     */
    public record Found(String position, String title, String aside) {}

    private record Entry(Found found, String text, String start) {}

    public ChainSearch(Session session) {
        this.session = session;
    }

    /** Hears what every search found; nothing where the search was given up. */
    void watch(Consumer<List<Found>> watcher) {
        watchers.add(watcher);
    }

    /** All that fit; empty for no words. */
    public List<Found> find(String words) {
        List<Found> found = words.isBlank() ? List.of() : fitting(words.strip().toLowerCase(Locale.ROOT));
        watchers.forEach(watcher -> watcher.accept(found));
        return found;
    }

    private List<Found> fitting(String words) {
        index();
        List<String> each = List.of(words.split("\\s+"));
        List<Found> first = new ArrayList<>();
        List<Found> others = new ArrayList<>();
        for (Entry entry : entries) {
            if (each.stream().allMatch(entry.text::contains)) {
                (entry.start.startsWith(words) ? first : others).add(entry.found);
            }
        }
        first.addAll(others);
        return first;
    }

    private void index() {
        Organisation organisation = session.organisation();
        if (organisation == indexed) {
            return;
        }
        Map<String, String> people = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (Person person : organisation.people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Unit unit : organisation.units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        entries = organisation.positions().stream()
                .map(position -> entry(position, people, units))
                .toList();
        indexed = organisation;
    }

    private static Entry entry(Position position, Map<String, String> people, Map<String, String> units) {
        String title = position.title().isBlank() ? position.id() : position.title();
        String holders = position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
        String aside = Stream.of(holders, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        String text = String.join(" ", title, holders, unit, position.id()).toLowerCase(Locale.ROOT);
        return new Entry(new Found(position.id(), title, aside), text, title.toLowerCase(Locale.ROOT));
    }
}
