package dk.kaskade.exchange.graph;

import dk.kaskade.chain.Chain;
import dk.kaskade.exchange.Edition;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Printable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is drawn of a chain, without a format: nodes with their labels and attributes, edges with their kind. */
final class ChainGraph {
    private static final List<String> ATTRIBUTES = List.of(
            "position",
            "title",
            "unit",
            "roles",
            "level",
            "holder",
            "vacant",
            "acting",
            "staff",
            "direct",
            "total",
            "gaps");

    private final Edition edition;
    private final Chain chain;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Integer> gaps = new HashMap<>();
    private final List<PositionMetrics> figures;

    ChainGraph(Edition edition) {
        this.edition = edition;
        chain = edition.context().chain();
        for (Unit unit : chain.organisation().units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        for (Person person : chain.organisation().people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Finding finding : edition.report().findings()) {
            String position = finding.position();
            if (position != null && !finding.isAccepted() && finding.severity().atLeast(Severity.GAP)) {
                gaps.merge(position, 1, Integer::sum);
            }
        }
        figures = Metrics.positions(chain);
    }

    /** How an edge is led. */
    enum Kind {
        LEADS("leads", 1),
        /** A dotted line. */
        DOTTED("dotted", 0.5);

        private final String id;
        private final double weight;

        Kind(String id, double weight) {
            this.id = id;
            this.weight = weight;
        }

        String id() {
            return id;
        }

        double weight() {
            return weight;
        }
    }

    /** From leader to report, by their numbers in the chain. */
    record Edge(int from, int to, Kind kind) {}

    String name() {
        return Printable.of(chain.organisation().name());
    }

    Chain chain() {
        return chain;
    }

    List<Edge> edges() {
        List<Edge> all = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            if (!chain.top(i)) {
                all.add(new Edge(chain.leader(i), i, Kind.LEADS));
            }
            for (int dotted : chain.dotted(i)) {
                all.add(new Edge(dotted, i, Kind.DOTTED));
            }
        }
        return all;
    }

    /** In one line: "Skoleleder (Nordskolen)". */
    String label(int i) {
        return Printable.of(edition.texts().position(chain.id(i)));
    }

    /** In lines: title, unit, who holds it. */
    String lines(int i) {
        Position position = chain.position(i);
        String title = position.title().isBlank() ? position.id() : position.title();
        return Stream.of(title, unit(position), who(position))
                .filter(line -> !line.isBlank())
                .map(Printable::of)
                .collect(Collectors.joining("\n"));
    }

    private String unit(Position position) {
        return position.unit() == null ? "" : units.getOrDefault(position.unit(), position.unit());
    }

    private String who(Position position) {
        if (position.vacant()) {
            return GraphTexts.get(edition.language(), "vacant");
        }
        return edition.nameless() ? "" : holders(position);
    }

    private String holders(Position position) {
        return position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
    }

    /** The level of its highest role; none without a known role. */
    @Nullable
    Integer level(int i) {
        return chain.level(i) == Chain.NO_LEVEL ? null : chain.level(i);
    }

    /** The names of what {@link #attributes} tells. */
    List<String> attributeNames() {
        return ATTRIBUTES.stream()
                .filter(name -> !edition.nameless() || !name.equals("holder"))
                .toList();
    }

    /** Texts, whole numbers and booleans by name, always the same names in the same order; a null is not told. */
    Map<String, @Nullable Object> attributes(int i) {
        Position position = chain.position(i);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("position", Printable.of(position.id()));
        all.put("title", Printable.of(position.title()));
        all.put("unit", Printable.of(unit(position)));
        all.put("roles", roles(i));
        all.put("level", level(i));
        if (!edition.nameless()) {
            all.put("holder", Printable.of(holders(position)));
        }
        all.put("vacant", position.vacant());
        all.put("acting", position.acting());
        all.put("staff", position.staffKnown() ? position.staff() : null);
        all.put("direct", figures.get(i).direct());
        all.put("total", figures.get(i).total());
        all.put("gaps", gaps.getOrDefault(position.id(), 0));
        return all;
    }

    private String roles(int i) {
        return Printable.of(Arrays.stream(chain.roles(i))
                .mapToObj(chain.framework().roles()::get)
                .map(Role::name)
                .collect(Collectors.joining("; ")));
    }

    /** The fill of a node, by how far its level lies from the top: {@code #rrggbb}. */
    String colour(int i) {
        List<Integer> levels = chain.framework().roles().stream()
                .map(Role::level)
                .distinct()
                .sorted()
                .toList();
        int place = levels.indexOf(Objects.requireNonNullElse(level(i), Integer.MAX_VALUE));
        return place < 0 ? Fill.UNKNOWN : Fill.OF_LEVEL.get(Math.min(place, Fill.OF_LEVEL.size() - 1));
    }

    /** Light enough for black letters. */
    private static final class Fill {
        static final String UNKNOWN = "#eeeeee";
        static final List<String> OF_LEVEL = List.of("#d9d5f0", "#cfe1f8", "#c9ebee", "#dcebc8", "#f1f3f6");
    }
}
