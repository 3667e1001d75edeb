package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Tint;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether practices with a rhythm were held in time; what is overdue is what dialogue.overdue finds. Of several the worst
 * colours the strip.
 */
final class TalksLens implements CardLens {
    /** Due within so many months is told beforehand. */
    private static final int SOON = 2;

    private final Chain chain;
    private final LocalDate day;
    private final List<Practice> practices;
    private final LensWords words;

    private TalksLens(Chain chain, LocalDate day, List<Practice> practices, LensWords words) {
        this.chain = chain;
        this.day = day;
        this.practices = practices;
        this.words = words;
    }

    /** @param practice id of one practice, empty for all that have a rhythm */
    static CardLens of(Chain chain, LocalDate day, String practice, LensWords words) {
        List<Practice> looked = chain.framework().practices().stream()
                .filter(Practice::regular)
                .filter(one -> practice.isEmpty() || one.id().equals(practice))
                .toList();
        TalksLens lens = new TalksLens(chain, day, looked, words);
        if (looked.isEmpty()) {
            return new QuietLens(words.get("lens.talks"), words.get("talks.no-rhythm"));
        }
        return lens.anyHeld() ? lens : new QuietLens(lens.heading(), words.get("talks.nothing"));
    }

    private boolean anyHeld() {
        return chain.positions().stream()
                .anyMatch(position -> practices.stream()
                        .anyMatch(practice ->
                                position.lastHeld(practice.id(), day).isPresent()));
    }

    private enum State {
        HELD(Tint.PRACTISED, 1),
        DUE(Tint.LEVEL2, 3),
        OVERDUE(Tint.GAP, 2);

        private final Tint tint;
        private final int segments;

        State(Tint tint, int segments) {
            this.tint = tint;
            this.segments = segments;
        }
    }

    @Override
    public Look of(int card, String unit) {
        Position position = chain.position(card);
        if (position.vacant()) {
            return Look.quiet(words.get("talks.vacant"));
        }
        int[] counts = new int[State.values().length];
        State worst = State.HELD;
        for (Practice practice : practices) {
            State state = state(position, practice);
            counts[state.ordinal()]++;
            worst = state.compareTo(worst) > 0 ? state : worst;
        }
        double all = practices.size();
        ChartCard.Bar bar = new ChartCard.Bar(counts[0] / all, State.HELD.tint, counts[1] / all, State.DUE.tint);
        String line3 = practices.size() == 1 ? told(position, practices.get(0)) : counted(counts, worst);
        return new Look(worst.tint, worst.segments, line3, bar);
    }

    private State state(Position position, Practice practice) {
        LocalDate due = due(position, practice);
        return due.isBefore(day) ? State.OVERDUE : due.isAfter(day.plusMonths(SOON)) ? State.HELD : State.DUE;
    }

    /** Never held is due since ever. */
    private LocalDate due(Position position, Practice practice) {
        return position.lastHeld(practice.id(), day)
                .map(held -> held.plusMonths(practice.everyMonths()))
                .orElse(LocalDate.MIN);
    }

    private String told(Position position, Practice practice) {
        LocalDate last = position.lastHeld(practice.id(), day).orElse(null);
        if (last == null) {
            return words.get("talks.never");
        }
        LocalDate due = due(position, practice);
        return switch (state(position, practice)) {
            case HELD -> words.get("talks.held", words.day(last));
            case DUE -> words.get("talks.due", words.day(due));
            case OVERDUE -> words.get("talks.overdue", words.day(due));
        };
    }

    private String counted(int[] counts, State worst) {
        return switch (worst) {
            case HELD -> words.get("talks.all-held", practices.size());
            case DUE -> words.get("talks.some-due", counts[1], practices.size());
            case OVERDUE -> words.get("talks.some-overdue", counts[2], practices.size());
        };
    }

    private String heading() {
        return practices.stream().map(Practice::name).collect(Collectors.joining(", "));
    }

    @Override
    public ChartLegend legend() {
        return new ChartLegend(
                heading(),
                List.of(
                        words.entry(State.HELD.tint, State.HELD.segments, "talks.legend.held"),
                        words.entry(State.DUE.tint, State.DUE.segments, "talks.legend.due", SOON),
                        words.entry(State.OVERDUE.tint, State.OVERDUE.segments, "talks.legend.overdue"),
                        words.entry(Tint.LINE2, 1, "talks.legend.vacant")),
                List.of());
    }
}
