package dk.kaskade.merge;

import dk.kaskade.extras.Extras;
import dk.kaskade.merge.Keyed.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Merges lists of things that have names, and maps: what was added stays, what was removed goes unless the other side changed it. */
final class Lists {
    private final Decisions decisions;

    Lists(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * How one kind of thing is merged.
     *
     * @param name  what matches a thing with itself in the other versions; its text orders additions
     * @param place where it stands, for conflicts
     * @param merge puts two versions of one thing together
     * @param keep  whether a thing stays although one side removed it and the other did not touch it
     */
    record How<K, T>(
            Function<T, K> name, Function<T, Place> place, BiFunction<Place, Trio<T>, T> merge, Predicate<T> keep) {}

    <K, T> List<T> merge(Trio<List<T>> lists, How<K, T> how) {
        List<T> started = lists.base() == null ? List.of() : lists.base();
        Map<Key<K>, T> base = new Keyed<>(started, how.name).all();
        Map<Key<K>, T> mine = new Keyed<>(lists.mine(), how.name).all();
        Map<Key<K>, T> theirs = new Keyed<>(lists.theirs(), how.name).all();
        Set<Key<K>> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        Map<Key<K>, T> left = new LinkedHashMap<>();
        for (Key<K> name : names) {
            T merged = one(how, name, base.get(name), mine.get(name), theirs.get(name));
            if (merged != null) {
                left.put(name, merged);
            }
        }
        List<T> result = new ArrayList<>(left.size());
        Order.of(base.keySet(), mine.keySet(), theirs.keySet(), left.keySet(), key -> key.name() + " " + key.nth())
                .forEach(name -> result.add(left.get(name)));
        return result;
    }

    private <K, T> @Nullable T one(How<K, T> how, Key<K> name, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
        String nth = name.nth() == 0 ? "" : "#" + (name.nth() + 1);
        if (mine != null && theirs != null) {
            return how.merge.apply(how.place.apply(mine).detail(nth), new Trio<>(base, mine, theirs));
        }
        T there = mine != null ? mine : theirs;
        if (base == null || there == null) {
            return there;
        }
        if (there.equals(base)) {
            return how.keep.test(there) ? there : null;
        }
        T chosen = decisions.contested(how.place.apply(there).detail(nth), mine, theirs);
        return chosen == null && how.keep.test(there) ? there : chosen;
    }

    /** A map as the list of its entries. */
    <V extends @Nullable Object> Map<String, V> map(
            Trio<Map<String, V>> maps, Function<String, Place> place, BiFunction<Place, Trio<Entry<V>>, V> merge) {
        How<String, Entry<V>> how = new How<>(
                Entry::name,
                entry -> place.apply(entry.name),
                (at, trio) -> new Entry<>(trio.mine().name, merge.apply(at, trio)),
                entry -> false);
        Map<String, V> result = new LinkedHashMap<>();
        merge(maps.part(Lists::entries), how).forEach(entry -> result.put(entry.name, entry.value));
        return result;
    }

    /** One entry; unlike the platform's it may hold nothing. */
    record Entry<V extends @Nullable Object>(String name, V value) {}

    private static <V extends @Nullable Object> List<Entry<V>> entries(Map<String, V> map) {
        List<Entry<V>> entries = new ArrayList<>();
        map.forEach((name, value) -> entries.add(new Entry<>(name, value)));
        return entries;
    }

    /** Members that this version does not know, each as a whole. */
    Extras extras(Place owner, Trio<Extras> trio) {
        Map<String, @Nullable Object> members = map(
                trio.part(Extras::members),
                name -> owner.at(dk.kaskade.difference.Field.OTHER).detail(name),
                this::whole);
        return members.isEmpty() ? Extras.NONE : new Extras(members);
    }

    /** An entry whose value is not looked into. */
    <V extends @Nullable Object> V whole(Place place, Trio<Entry<V>> trio) {
        Entry<V> base = trio.base();
        return decisions.pick(
                place, base != null, base == null ? null : base.value, trio.mine().value, trio.theirs().value);
    }

    /** Ids, each added and removed for itself. */
    List<String> ids(Place place, Trio<List<String>> trio) {
        return merge(trio, new How<>(id -> id, id -> place, (at, same) -> same.mine(), id -> false));
    }
}
