package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.organisation.Strength;
import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How strongly one guide mark is turned up: the strip has as many pieces as the strength has steps. */
final class MarkLens implements CardLens {
    private static final List<Tint> STEPS =
            List.of(Tint.DISCUSSED, Tint.DISCUSSED, Tint.LEVEL2, Tint.LEVEL1, Tint.LEVEL1);

    private final Chain chain;
    private final GuideMark mark;
    private final LensWords words;

    private MarkLens(Chain chain, GuideMark mark, LensWords words) {
        this.chain = chain;
        this.mark = mark;
        this.words = words;
    }

    /** @param id of the mark, empty for the framework's first */
    static CardLens of(Chain chain, String id, LensWords words) {
        Optional<GuideMark> mark = id.isEmpty()
                ? chain.framework().guideMarks().stream().findFirst()
                : chain.framework().guideMark(id);
        if (mark.isEmpty()) {
            return new QuietLens(words.get("lens.mark"), words.get("mark.none"));
        }
        boolean any = chain.positions().stream()
                .anyMatch(position -> position.strength(mark.get().id()).isPresent());
        return any
                ? new MarkLens(chain, mark.get(), words)
                : new QuietLens(mark.get().name(), words.get("mark.nothing"));
    }

    @Override
    public Look of(int card, String unit) {
        Optional<Strength> strength = chain.position(card).strength(mark.id());
        if (strength.isEmpty()) {
            return Look.quiet(words.get("mark.unset"));
        }
        int value = strength.get().value();
        double share = (value - least() + 1) / (double) steps();
        int step = step(value);
        return new Look(
                STEPS.get(step - 1),
                step,
                line3(card, value),
                new ChartCard.Bar(share, STEPS.get(step - 1), 0, Tint.HOVER));
    }

    private String line3(int card, int value) {
        int leader = chain.leader(card);
        int norm = Math.max(1, chain.framework().norms().tension());
        Optional<Strength> above = leader < 0 || leader == card
                ? Optional.empty()
                : chain.position(leader).strength(mark.id());
        return above.filter(strength -> Math.abs(strength.value() - value) >= norm)
                .map(strength -> words.get("mark.apart", value, mark.scale().max(), strength.value()))
                .orElseGet(() -> words.get("mark.value", value, mark.scale().max()));
    }

    private int least() {
        return mark.scale().min();
    }

    private int steps() {
        return Math.max(1, mark.scale().max() - least() + 1);
    }

    /** From 1 to 5, whatever the scale; a strength outside it counts as its nearest end. */
    private int step(int value) {
        int inside = Math.max(least(), Math.min(mark.scale().max(), value));
        return steps() == 1 ? 1 : 1 + (int) Math.round((inside - least()) * (STEPS.size() - 1.0) / (steps() - 1));
    }

    @Override
    public ChartLegend legend() {
        List<ChartLegend.Entry> entries = new ArrayList<>();
        for (int value = least(); value <= mark.scale().max() && entries.size() < 2 * STEPS.size(); value++) {
            int step = step(value);
            entries.add(new ChartLegend.Entry(STEPS.get(step - 1), step, Integer.toString(value)));
        }
        entries.add(words.entry(Tint.LINE2, 1, "mark.unset"));
        return new ChartLegend(mark.name(), entries, List.of());
    }
}
