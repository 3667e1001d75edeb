package dk.kaskade.cascade;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds what breaks between a leader and a report; remembers by what both carry and their levels. */
final class Breaking {
    private record Meeting(Stance leader, Stance report, ExpectationSet full) {}

    /** Before anybody looked at what is carried below. */
    private record Broken(ExpectationSet blocked, ExpectationSet others) {}

    private static final Broken NOTHING = new Broken(ExpectationSet.EMPTY, ExpectationSet.EMPTY);

    private final Links links;
    private final Travel travel;
    private final Map<Meeting, Broken> known = new HashMap<>();
    private final Map<ExpectationSet, Map<Integer, ExpectationSet>> open = new HashMap<>();

    Breaking(Links links, Travel travel) {
        this.links = links;
        this.travel = travel;
    }

    /**
     * @param full what the report would carry if it had put nothing aside
     * @param down what the report and everybody under it carry
     */
    Breaks at(Stance leader, Stance report, ExpectationSet full, ExpectationSet down) {
        if (report.level() <= leader.level()) {
            return Breaks.NONE;
        }
        Broken broken = known.computeIfAbsent(new Meeting(leader, report, full), this::look);
        if (broken == NOTHING) {
            return Breaks.NONE;
        }
        BitSet passedBy = new BitSet();
        broken.others.stream()
                .filter(e -> links.allSuccessors(e).intersects(down))
                .forEach(passedBy::set);
        ExpectationSet interrupted = ExpectationSet.of(passedBy);
        return new Breaks(broken.blocked, broken.others.minus(interrupted), interrupted);
    }

    private Broken look(Meeting meeting) {
        BitSet blocked = new BitSet();
        BitSet others = new BitSet();
        open.computeIfAbsent(meeting.leader.own(), this::openOf).forEach((e, closed) -> {
            if (handed(closed, meeting, meeting.report.own()).isEmpty()) {
                (handed(closed, meeting, meeting.full).isEmpty() ? others : blocked).set(e);
            }
        });
        return blocked.isEmpty() && others.isEmpty()
                ? NOTHING
                : new Broken(ExpectationSet.of(blocked), ExpectationSet.of(others));
    }

    private ExpectationSet handed(ExpectationSet closed, Meeting meeting, ExpectationSet own) {
        return travel.handed(closed, meeting.leader.low(), meeting.report.level(), own);
    }

    /** The expectations that have something to hand on to others, each with its closure inside {@code own}. */
    private Map<Integer, ExpectationSet> openOf(ExpectationSet own) {
        Map<Integer, ExpectationSet> all = new HashMap<>();
        own.stream().forEach(e -> {
            ExpectationSet closed = travel.close(ExpectationSet.of(e), own);
            if (!own.containsAll(links.successors(closed))) {
                all.put(e, closed);
            }
        });
        return all;
    }
}
