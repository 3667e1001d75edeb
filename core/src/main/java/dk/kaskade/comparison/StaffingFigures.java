package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.IntPredicate;

/** Who holds the positions: nobody, somebody for the time being, several together, somebody with other roles besides. */
final class StaffingFigures {
    private StaffingFigures() {}

    static void add(Leaders leaders, Lines lines) {
        Chain chain = leaders.chain();
        int[] filled = Leaders.among(leaders.all(), leaders::filled);
        IntPredicate vacant = i -> !leaders.filled(i);
        IntPredicate acting = i -> leaders.filled(i) && chain.position(i).acting();
        IntPredicate severalRoles = i -> chain.roles(i).length > 1;
        lines.add(Key.VACANT, leaders.count(leaders.all(), vacant));
        lines.add(Key.VACANT_SHARE, leaders.share(leaders.all(), vacant));
        lines.add(Key.ACTING, leaders.count(filled, acting));
        lines.add(Key.ACTING_SHARE, leaders.share(filled, acting));
        lines.add(Key.SEVERAL_ROLES, leaders.count(leaders.all(), severalRoles));
        lines.add(Key.SEVERAL_ROLES_SHARE, leaders.share(leaders.all(), severalRoles));
        lines.add(
                Key.SHARED, leaders.count(filled, i -> people(chain.position(i)).size() > 1));
        lines.add(Key.SEVERAL_POSITIONS, severalPositions(leaders));
    }

    /** Each once, however often the file names somebody. */
    private static Collection<String> people(Position position) {
        return position.holders().size() < 2 ? position.holders() : new HashSet<>(position.holders());
    }

    /** Counts people, not positions: the positions behind it are all those that they hold. */
    private static Figure severalPositions(Leaders leaders) {
        Chain chain = leaders.chain();
        Map<String, Integer> held = new HashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            people(chain.position(i)).forEach(person -> held.merge(person, 1, Integer::sum));
        }
        if (held.isEmpty()) {
            return Figure.none(Figure.Absence.NOTHING_TO_EXAMINE);
        }
        return Figure.of(
                held.values().stream().filter(count -> count > 1).count(),
                held.size(),
                leaders.ids(Leaders.among(
                        leaders.all(),
                        i -> chain.position(i).holders().stream().anyMatch(person -> held.get(person) > 1))));
    }
}
