package dk.kaskade.ui.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.HashMap;
import java.util.Map;

/** What positions are called where space is short: those that share their title go by their unit. */
final class PositionNames {
    private final Chain chain;
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final UnitPrefix prefix;

    PositionNames(Chain chain) {
        this.chain = chain;
        chain.positions().forEach(position -> titles.merge(position.title(), 1, Integer::sum));
        for (Unit unit : chain.organisation().units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        prefix = new UnitPrefix(units.values());
    }

    /** The title, or the id of a position without one. */
    String title(int position) {
        Position shown = chain.position(position);
        return shown.title().isBlank() ? shown.id() : shown.title();
    }

    /** The title where it is the only one of its kind or there is no unit, else the unit, without what many units begin with. */
    String name(int position) {
        return byUnit(position) ? prefix.without(unit(position)) : title(position);
    }

    /** The same with all of the unit's name. */
    String whole(int position) {
        return byUnit(position) ? unit(position) : title(position);
    }

    /** Whether it goes by its unit, so that its title is not told by {@link #name}. */
    boolean byUnit(int position) {
        return titles.getOrDefault(chain.position(position).title(), 0) > 1
                && !unit(position).isBlank();
    }

    private String unit(int position) {
        String unit = chain.position(position).unit();
        return unit == null ? "" : units.getOrDefault(unit, "");
    }
}
