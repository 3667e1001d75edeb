package dk.kaskade.ui.paint;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.look.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which level a position's highest role has, and how far it is with what is expected of it. */
final class RoleLens implements CardLens {
    private final Chain chain;
    private final Shares shares;
    private final LensWords words;

    RoleLens(Chain chain, Shares shares, LensWords words) {
        this.chain = chain;
        this.shares = shares;
        this.words = words;
    }

    @Override
    public Look of(int card, String unit) {
        boolean none = chain.level(card) == Chain.NO_LEVEL;
        int level = none ? 1 : chain.level(card);
        return new Look(none ? Tint.LINE2 : Tint.level(level), Math.max(1, level), unit, shares.bar(card));
    }

    /** One entry for each level; roles of one level share it. */
    @Override
    public ChartLegend legend() {
        Map<Integer, String> byLevel = new TreeMap<>();
        for (Role role : chain.framework().roles()) {
            byLevel.merge(role.level(), role.name(), (one, other) -> one + ", " + other);
        }
        List<ChartLegend.Entry> entries = new ArrayList<>();
        byLevel.forEach((level, names) -> entries.add(new ChartLegend.Entry(Tint.level(level), level, names)));
        for (int i = 0; i < chain.size(); i++) {
            if (chain.level(i) == Chain.NO_LEVEL) {
                entries.add(words.entry(Tint.LINE2, 1, "no-role"));
                break;
            }
        }
        return new ChartLegend(entries);
    }
}
