package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.merge.Positions.Line;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts together what two sides made of one organisation. What one side changed is as that side has it. What both changed
 * differently is a conflict, decided for mine until somebody says otherwise. Things are matched by id; what both added under
 * one id is told apart where it is not the same thing. The result refers to nothing that is missing and has no ring, beyond
 * what a side had already: what one side removed and the other has begun to use is kept, and moves that would close a ring are
 * conflicts. Linear in the size, times the few rounds that keeping takes.
 */
public final class Merge {
    private final Trio<Organisation> trio;
    private final Set<Place> theirsWins;
    private final Used kept = Used.nothing();
    private final Map<String, Line> lines = new HashMap<>();

    private Merge(Trio<Organisation> trio, Set<Place> theirsWins) {
        this.trio = trio;
        this.theirsWins = theirsWins;
    }

    /** Puts together, each conflict decided for mine. */
    public static Merged of(Organisation base, Organisation mine, Organisation theirs) {
        return of(base, mine, theirs, Set.of());
    }

    /**
     * Puts together with conflicts decided.
     *
     * @param base       the value that both sides began with
     * @param theirsWins where theirs holds instead of mine
     */
    public static Merged of(Organisation base, Organisation mine, Organisation theirs, Set<Place> theirsWins) {
        Organisation told = Renaming.apart(base, mine, theirs);
        return new Merge(new Trio<>(base, mine, told), theirsWins).merged();
    }

    /**
     * Theirs as it is put together with mine: where both added something under one id that is not the same thing, theirs has another
     * id.
     */
    public static Organisation apart(Organisation base, Organisation mine, Organisation theirs) {
        return Renaming.apart(base, mine, theirs);
    }

    private Merged merged() {
        while (true) {
            Decisions decisions = new Decisions(theirsWins);
            Organisation result = new Organisations(decisions, kept, lines, theirsWins).merge(trio);
            if (!keepsMore(result) && !breaksRings(result)) {
                return new Merged(result, decisions.conflicts(), places());
            }
        }
    }

    private boolean keepsMore(Organisation result) {
        Used missing = Used.missing(result);
        if (missing.isNothing()) {
            return false;
        }
        missing.remove(Used.missing(trio.mine()));
        missing.remove(Used.missing(trio.theirs()));
        Used known = Used.had(trio.mine());
        known.add(Used.had(trio.theirs()));
        missing.positions().retainAll(known.positions());
        missing.people().retainAll(known.people());
        missing.units().retainAll(known.units());
        return kept.add(missing);
    }

    private boolean breaksRings(Organisation result) {
        List<List<String>> rings = Rings.in(result);
        if (rings.isEmpty()) {
            return false;
        }
        Set<Set<String>> before = Rings.sets(trio.mine());
        before.addAll(Rings.sets(trio.theirs()));
        Map<String, Position> mine = Rings.byId(trio.mine());
        Map<String, Position> theirs = Rings.byId(trio.theirs());
        boolean more = false;
        for (List<String> ring : rings) {
            if (!before.contains(Set.copyOf(ring))) {
                Line line = ring.stream().anyMatch(this::isTheirs) ? Line.THEIRS : Line.MINE;
                for (String id : ring) {
                    Position my = mine.get(id);
                    Position their = theirs.get(id);
                    if (my != null && their != null && !Objects.equals(my.reportsTo(), their.reportsTo())) {
                        more |= lines.putIfAbsent(id, line) == null;
                    }
                }
            }
        }
        return more;
    }

    private boolean isTheirs(String position) {
        return theirsWins.contains(Place.of(Kind.POSITION, "", position).at(Field.REPORTS_TO));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        kept.units().forEach(id -> places.add(Place.of(Kind.UNIT, "", id)));
        kept.people().forEach(id -> places.add(Place.of(Kind.PERSON, "", id)));
        kept.positions().forEach(id -> places.add(Place.of(Kind.POSITION, "", id)));
        return places;
    }
}
