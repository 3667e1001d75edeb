package dk.kaskade.ui.paint;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Today's and tomorrow's chain in one chart: the proposal as it is, and what it leaves behind in its old place. */
public final class ReformCharts {
    /** The id of a ghost begins so, and ends with that of the position which stood there. */
    public static final String GHOST = "ghost:";

    private final Map<String, CardChange> marks = new LinkedHashMap<>();
    private final List<Change> moves = new ArrayList<>();
    private final Organisation today;
    private final Organisation tomorrow;

    private ReformCharts(Organisation today, Organisation tomorrow, List<Change> changes) {
        this.today = today;
        this.tomorrow = tomorrow;
        for (Change change : changes) {
            String position = change.position();
            if (position != null && change.kind() != Kind.BEYOND) {
                marks.merge(position, mark(change.kind()), ReformCharts::stronger);
            }
            if (change.kind() == Kind.MOVED) {
                moves.add(change);
            }
        }
    }

    /**
     * @param tomorrow today with the changes done, under today's ids
     * @param changes  those that are done
     */
    public static ReformCharts of(Organisation today, Organisation tomorrow, List<Change> changes) {
        return new ReformCharts(today, tomorrow, changes);
    }

    private static CardChange mark(Kind kind) {
        return switch (kind) {
            case NEW -> CardChange.NEW;
            case CLOSED -> CardChange.CLOSED;
            case MOVED -> CardChange.MOVED;
            case CHANGED -> CardChange.CHANGED;
            case BEYOND -> CardChange.NONE;
        };
    }

    private static CardChange stronger(CardChange one, CardChange other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Both in one: tomorrow, and closed positions where they stood among their neighbours of today. */
    public Organisation both() {
        Map<String, Position> next = byId(tomorrow);
        Map<String, List<Position>> after = new HashMap<>();
        String before = "";
        for (Position position : today.positions()) {
            if (next.containsKey(position.id())) {
                before = position.id();
            } else {
                after.computeIfAbsent(before, id -> new ArrayList<>()).add(position);
            }
        }
        List<Position> all = new ArrayList<>(after.getOrDefault("", List.of()));
        for (Position position : tomorrow.positions()) {
            all.add(position);
            all.addAll(after.getOrDefault(position.id(), List.of()));
            after.remove(position.id());
        }
        return tomorrow.withPositions(all)
                .withUnits(together(tomorrow.units(), today.units(), Unit::id))
                .withPeople(together(tomorrow.people(), today.people(), Person::id));
    }

    private static <T> List<T> together(List<T> first, List<T> more, Function<T, String> id) {
        Set<String> known = first.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        List<T> all = new ArrayList<>(first);
        more.stream().filter(one -> known.add(id.apply(one))).forEach(all::add);
        return all;
    }

    private static Map<String, Position> byId(Organisation organisation) {
        Map<String, Position> all = new HashMap<>();
        organisation.positions().forEach(position -> all.putIfAbsent(position.id(), position));
        return all;
    }

    /** A chart of today, of tomorrow or of both, with the signs of what is done to its cards. */
    public ChartModel marked(ChartModel plain) {
        List<CardChange> changes = plain.cards().stream()
                .map(card -> marks.getOrDefault(card.id(), CardChange.NONE))
                .toList();
        return plain.with(new ReformMarks(changes, List.of(), 1), legend(plain, changes, false));
    }

    /** The chart of {@link #both}, with ghosts where positions stood that have moved elsewhere. */
    public ChartModel overlaid(ChartModel both) {
        List<ChartCard> cards = new ArrayList<>(both.cards());
        List<Integer> parents =
                new ArrayList<>(Arrays.stream(both.parent()).boxed().toList());
        List<Integer> arrows = new ArrayList<>();
        groups().forEach((place, group) -> {
            int leader = both.indexOf(Objects.requireNonNullElse(place.from, ""));
            int card = both.indexOf(Objects.requireNonNullElse(group.get(0).position(), ""));
            if (leader >= 0 && card >= 0) {
                arrows.add(cards.size());
                arrows.add(card);
                parents.add(leader);
                cards.add(ghost(both, group, both.card(card)));
            }
        });
        boolean[] tray = Arrays.copyOf(both.tray(), cards.size());
        ChartModel all = ChartModel.of(
                cards,
                parents.stream().mapToInt(Integer::intValue).toArray(),
                tray,
                both.dotted(),
                both.legend(),
                both.words());
        List<CardChange> changes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean ghost = i >= both.size();
            changes.add(
                    ghost ? CardChange.GHOST : marks.getOrDefault(all.card(i).id(), CardChange.NONE));
        }
        return all.with(new ReformMarks(changes, arrows, 1), legend(both, changes, !arrows.isEmpty()));
    }

    /** From where to where. */
    private record Way(@Nullable String from, @Nullable String to) {}

    /** Moves of the same way have one ghost together; where the leader was only put in or taken out between, there is none. */
    private Map<Way, List<Change>> groups() {
        Map<String, Position> before = byId(today);
        Map<String, Position> after = byId(tomorrow);
        Map<Way, List<Change>> groups = new LinkedHashMap<>();
        for (Change move : moves) {
            String from = reportsTo(before, move.position());
            String to = reportsTo(after, move.position());
            boolean leaderClosed = !after.containsKey(from) && Objects.equals(reportsTo(before, from), to);
            boolean leaderPutIn = !before.containsKey(to) && Objects.equals(reportsTo(after, to), from);
            if (from != null && !leaderClosed && !leaderPutIn) {
                groups.computeIfAbsent(new Way(from, to), way -> new ArrayList<>())
                        .add(move);
            }
        }
        return groups;
    }

    private static @Nullable String reportsTo(Map<String, Position> all, @Nullable String id) {
        Position position = all.get(id);
        return position == null ? null : position.reportsTo();
    }

    private static ChartCard ghost(ChartModel both, List<Change> group, ChartCard moved) {
        String name = moved.unit().isBlank() ? moved.title() : moved.unit();
        String title = group.size() == 1
                ? both.words().get("ghost", name)
                : both.words().get("ghost.several", moved.title(), group.size());
        return new ChartCard(
                GHOST + moved.id(),
                title,
                "",
                "",
                "",
                List.of(),
                false,
                false,
                0,
                0,
                0,
                moved.strip(),
                1,
                ChartCard.Bar.NONE);
    }

    private static ChartLegend legend(ChartModel of, Collection<CardChange> shown, boolean ghosts) {
        List<ChartLegend.Entry> entries = new ArrayList<>();
        for (CardChange each : List.of(CardChange.NEW, CardChange.CLOSED, CardChange.MOVED, CardChange.CHANGED)) {
            entries.add(ChartLegend.Entry.sign(each, of.words().get("change." + each.id())));
        }
        if (ghosts) {
            entries.add(ChartLegend.Entry.sign(CardChange.GHOST, of.words().get("change.ghost")));
        }
        return new ChartLegend(entries);
    }

    /** Only the cards with a sign, and everybody above them. */
    public static ChartModel onlyChanged(ChartModel all) {
        boolean[] kept = new boolean[all.size()];
        for (int card = 0; card < kept.length; card++) {
            boolean sign = all.reform().of(card) != CardChange.NONE;
            for (int at = card; sign && at >= 0 && !kept[at]; at = all.parent()[at]) {
                kept[at] = true;
            }
        }
        return new ChartPart(all, kept).model();
    }
}
