package dk.kaskade.change;

import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How most changes are applied: one part of a list is replaced, everything else stays the same objects. */
final class Apply {
    private Apply() {}

    static Outcome refuse(String key, Object... arguments) {
        return new Outcome.Refused(Sentence.of(key, arguments));
    }

    /** Replaces a position, the first of that id. */
    static Outcome toPosition(Organisation organisation, String id, UnaryOperator<Position> edit) {
        return replaced(organisation.positions(), position -> position.id().equals(id), edit)
                .<Outcome>map(positions -> new Outcome.Done(organisation.withPositions(positions)))
                .orElseGet(() -> refuse("refused.unknown-position", id));
    }

    /** Replaces a unit, the first of that id. */
    static Outcome toUnit(Organisation organisation, String id, UnaryOperator<Unit> edit) {
        return replaced(organisation.units(), unit -> unit.id().equals(id), edit)
                .<Outcome>map(units -> new Outcome.Done(organisation.withUnits(units)))
                .orElseGet(() -> refuse("refused.unknown-unit", id));
    }

    /** Replaces a community, the first of that id. */
    static Outcome toCommunity(Organisation organisation, String id, UnaryOperator<Community> edit) {
        return replaced(organisation.communities(), community -> community.id().equals(id), edit)
                .<Outcome>map(communities -> new Outcome.Done(organisation.withCommunities(communities)))
                .orElseGet(() -> refuse("refused.unknown-community", id));
    }

    /** Replaces the first that matches; empty where none does. */
    static <T> Optional<List<T>> replaced(List<T> all, Predicate<T> which, UnaryOperator<T> edit) {
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                List<T> result = new ArrayList<>(all);
                result.set(i, edit.apply(all.get(i)));
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    static <T> List<T> added(List<T> all, T one) {
        List<T> result = new ArrayList<>(all);
        result.add(one);
        return result;
    }

    static <T> List<T> without(List<T> all, Predicate<T> which) {
        return all.stream().filter(which.negate()).toList();
    }

    static Set<String> positionIds(Organisation organisation) {
        return ids(organisation.positions(), Position::id);
    }

    static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        all.forEach(each -> ids.add(id.apply(each)));
        return ids;
    }

    /** The first of some ids that is not among the known ones. */
    static Optional<String> firstUnknown(Collection<String> wanted, Set<String> known) {
        return wanted.stream().filter(id -> !known.contains(id)).findFirst();
    }

    static List<String> distinct(List<String> ids) {
        return ids.stream().distinct().toList();
    }
}
