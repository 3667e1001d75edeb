package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.leaders.Figure;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.leaders.LeaderRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The leaders' own words in one value of the organisation. Immutable; linear to make. */
final class Translations {
    /** The framework's own member of a focus area: the words that the third column begins with. */
    private static final String PROMPT = "translatePrompt";

    private final Chain chain;
    private final Framework framework;
    private final LocalDate day;
    private final List<LeaderRow> rows;
    private final List<Expectation> asked;
    private final Map<String, Figure> progress = new HashMap<>();

    /** A point of a leader. */
    record Place(String position, String expectation) {}

    private Translations(Organisation organisation, Framework framework) {
        chain = Chain.of(organisation, framework);
        this.framework = framework;
        day = organisation.asOf() != null ? organisation.asOf() : LocalDate.now();
        rows = LeaderRows.of(chain);
        asked = framework.expectations().stream().filter(Expectation::translate).toList();
        for (LeaderRow row : rows) {
            progress.put(row.id(), figure(row));
        }
    }

    static Translations of(Organisation organisation, Framework framework) {
        return new Translations(organisation, framework);
    }

    private Figure figure(LeaderRow row) {
        if (row.isVacant()) {
            return Figure.NONE;
        }
        List<Point> points = points(row.id()).stream().filter(Point::isAsked).toList();
        return new Figure((int) points.stream().filter(Point::hasWords).count(), points.size());
    }

    /** All leaders, in the order of the chain. */
    List<LeaderRow> rows() {
        return rows;
    }

    /** How many of the points that a leader is asked for have words; nothing for a position that nobody holds. */
    Figure progress(String position) {
        return progress.getOrDefault(position, Figure.NONE);
    }

    Optional<LeaderRow> row(@Nullable String position) {
        return rows.stream().filter(row -> row.id().equals(position)).findFirst();
    }

    /** The page of a leader, area by area; points of no area come last under a name. */
    List<Area> page(String position, String rest) {
        Map<String, Point> left = new java.util.LinkedHashMap<>();
        points(position).forEach(point -> left.put(point.expectation().id(), point));
        List<Area> areas = new ArrayList<>();
        for (FocusArea area : framework.focusAreas()) {
            List<Point> points = area.points().stream()
                    .filter(left::containsKey)
                    .map(left::remove)
                    .toList();
            if (!points.isEmpty()) {
                areas.add(new Area(area.name(), area.text(), prompt(area), points));
            }
        }
        if (!left.isEmpty()) {
            areas.add(new Area(rest, "", "", List.copyOf(left.values())));
        }
        return areas;
    }

    private static String prompt(FocusArea area) {
        return area.extras().members().get(PROMPT) instanceof String prompt ? prompt : "";
    }

    private List<Point> points(String id) {
        int p = chain.indexOf(id);
        Position position = chain.position(p);
        Position above = chain.top(p) ? null : chain.position(chain.leader(p));
        return asked.stream()
                .filter(expectation -> carries(position, expectation))
                .map(expectation -> new Point(
                        expectation,
                        position.response(expectation.id()),
                        above == null ? "" : above.response(expectation.id()).words()))
                .toList();
    }

    private boolean carries(Position position, Expectation expectation) {
        return expectation.common()
                || expectation.roles().stream().anyMatch(position.roles()::contains)
                || position.agreements().stream()
                        .filter(agreement -> agreement.inForce(day))
                        .map(Agreement::carries)
                        .anyMatch(carried -> carried.contains(expectation.id()));
    }

    /**
     * The next point without words, down the page and then down the chain, and from the top again after the last leader.
     * Positions that nobody holds are passed by.
     *
     * @param from where to go on from; from the top where it is null
     * @return empty where every leader has words for everything else
     */
    Optional<Place> nextWithout(@Nullable Place from) {
        List<Place> all = rows.stream()
                .filter(row -> !row.isVacant() || from != null && row.id().equals(from.position()))
                .flatMap(row -> blanks(row, from).stream())
                .collect(Collectors.toList());
        int at = from == null ? -1 : all.indexOf(from);
        List<Place> later = all.subList(at + 1, all.size());
        List<Place> earlier = all.subList(0, Math.max(0, at));
        return later.isEmpty() ? earlier.stream().findFirst() : Optional.of(later.get(0));
    }

    /** The blank points of a leader, and the one to go on from, be it blank or not. */
    private List<Place> blanks(LeaderRow row, @Nullable Place from) {
        return page(row.id(), "").stream()
                .flatMap(area -> area.points().stream())
                .filter(point -> point.isAsked() && !point.hasWords() && !row.isVacant()
                        || new Place(row.id(), point.expectation().id()).equals(from))
                .map(point -> new Place(row.id(), point.expectation().id()))
                .toList();
    }
}
