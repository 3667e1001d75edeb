package dk.kaskade.ui.chain;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.filter.SearchWords;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds positions by title, holder, unit and id, then people, units, expectations and threads: every word must be found. Within
 * a kind what begins with the words comes first; otherwise the order is the organisation's and the framework's. On the event
 * thread; linear, with a text for each position, person and unit that is kept until the next change.
 */
public final class ChainSearch {
    private final Session session;
    private final FrameworkSearch framework;
    private final List<Consumer<List<String>>> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Organisation indexed;
    private List<Entry> entries = List.of();

    /** What can be found, in the order in which it is told. */
    public enum Kind {
        POSITION,
        PERSON,
        UNIT,
        EXPECTATION,
        THREAD
    }

    /**
     * Something found.
     *
     * @param aside     of a position who holds it and where it stands, of a person the titles
     * @param positions itself, those of the person or unit, or those that carry it
     * @param topic     what is followed from then on; none where it is of the organisation
     */
    public record Found(
            Kind kind,
            String title,
            String aside,
            List<String> positions,
            @Nullable Topic topic) {
        /** Something of the organisation. */
        Found(Kind kind, String title, String aside, List<String> positions) {
            this(kind, title, aside, positions, null);
        }
    }

    private record Entry(Found found, String text, String start) {}

    public ChainSearch(Session session) {
        this.session = session;
        this.framework = new FrameworkSearch(session);
    }

    /** Hears the positions that a search found; none where it was given up. */
    void watch(Consumer<List<String>> watcher) {
        watchers.add(watcher);
    }

    /** All that fit; empty for no words. Lights the positions found, or else those of what comes first. */
    public List<Found> find(String typed) {
        SearchWords words = SearchWords.of(typed);
        List<Found> found = words.isEmpty() ? List.of() : fitting(words);
        List<String> lit = found.stream()
                .filter(one -> one.kind() == Kind.POSITION)
                .flatMap(one -> one.positions().stream())
                .toList();
        tell(lit.isEmpty() && !found.isEmpty() ? found.get(0).positions() : lit);
        return found;
    }

    /** Lights the positions of one thing that was found, and no others. */
    public void light(Found found) {
        tell(found.positions());
    }

    private void tell(List<String> positions) {
        watchers.forEach(watcher -> watcher.accept(positions));
    }

    private List<Found> fitting(SearchWords words) {
        index();
        Map<Kind, List<Found>> first = new HashMap<>();
        Map<Kind, List<Found>> others = new HashMap<>();
        for (Entry entry : entries) {
            if (words.fit(entry.text)) {
                (words.begin(entry.start) ? first : others)
                        .computeIfAbsent(entry.found.kind(), kind -> new ArrayList<>())
                        .add(entry.found);
            }
        }
        Stream<Found> own = Stream.of(Kind.POSITION, Kind.PERSON, Kind.UNIT)
                .flatMap(kind -> Stream.concat(
                        first.getOrDefault(kind, List.of()).stream(), others.getOrDefault(kind, List.of()).stream()));
        return Stream.concat(own, framework.find(words)).toList();
    }

    private void index() {
        Organisation organisation = session.organisation();
        if (organisation == indexed) {
            return;
        }
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (Person person : organisation.people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Unit unit : organisation.units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        List<Entry> all = new ArrayList<>();
        Map<String, List<Position>> held = new HashMap<>();
        Map<String, List<Position>> inside = new HashMap<>();
        for (Position position : organisation.positions()) {
            all.add(entry(position, people, units));
            position.holders()
                    .forEach(id ->
                            held.computeIfAbsent(id, key -> new ArrayList<>()).add(position));
            if (position.unit() != null) {
                inside.computeIfAbsent(position.unit(), key -> new ArrayList<>())
                        .add(position);
            }
        }
        people.forEach((id, name) -> add(all, Kind.PERSON, name, held.getOrDefault(id, List.of())));
        units.forEach((id, name) -> add(all, Kind.UNIT, name, inside.getOrDefault(id, List.of())));
        entries = all;
        indexed = organisation;
    }

    private static Entry entry(Position position, Map<String, String> people, Map<String, String> units) {
        String title = title(position);
        String holders = position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), "");
        String aside = Stream.of(holders, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        String text = SearchWords.fold(String.join(" ", title, holders, unit, position.id()));
        return new Entry(new Found(Kind.POSITION, title, aside, List.of(position.id())), text, SearchWords.fold(title));
    }

    /** Somebody without a position, or an empty unit, stands nowhere in the chain. */
    private static void add(List<Entry> all, Kind kind, String name, List<Position> positions) {
        if (!positions.isEmpty()) {
            String titles = positions.stream().map(ChainSearch::title).collect(Collectors.joining(", "));
            String folded = SearchWords.fold(name);
            List<String> ids = positions.stream().map(Position::id).toList();
            all.add(new Entry(new Found(kind, name, titles, ids), folded, folded));
        }
    }

    private static String title(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }
}
