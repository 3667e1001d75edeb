package dk.kaskade.ui.dock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How docks stand around the stage, as a value: a tree of splits, with docks and docks behind tabs as its leaves. */
sealed interface Plan {
    /** What stands in the middle and is never shut. */
    String STAGE = "stage";

    /** One dock alone. */
    record Leaf(String id) implements Plan {}

    /** Docks behind one another, of which one is in front. */
    record Tabs(List<String> docks, String front) implements Plan {
        public Tabs {
            docks = List.copyOf(docks);
            front = docks.contains(front) ? front : docks.get(0);
        }
    }

    /**
     * Two parts side by side or one above the other.
     *
     * @param beside side by side
     * @param size   px at 100 % of the part without the stage; 0 = half of what there is
     */
    record Split(boolean beside, int size, Plan first, Plan second) implements Plan {
        /** Whether the size told is that of the first part. */
        boolean sizesFirst() {
            return second.ids().contains(STAGE);
        }

        /** The part whose size is told. */
        Plan sized() {
            return sizesFirst() ? first : second;
        }
    }

    /** Every dock in it, from left to right and from top to bottom. */
    default List<String> ids() {
        if (this instanceof Tabs tabs) {
            return tabs.docks();
        }
        return this instanceof Split split
                ? Stream.concat(split.first().ids().stream(), split.second().ids().stream())
                        .toList()
                : List.of(((Leaf) this).id());
    }

    /** What is left without some docks; empty where nothing is. */
    default Optional<Plan> without(Collection<String> gone) {
        if (this instanceof Split split) {
            Optional<Plan> first = split.first().without(gone);
            Optional<Plan> second = split.second().without(gone);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(new Split(split.beside(), split.size(), first.get(), second.get()))
                    : first.or(() -> second);
        }
        List<String> left = ids().stream().filter(id -> !gone.contains(id)).toList();
        if (this instanceof Tabs tabs && left.size() > 1) {
            return Optional.of(new Tabs(left, tabs.front()));
        }
        return left.stream().findFirst().map(Leaf::new);
    }

    /** The same with a dock that is missing, put where it stands in another plan: beside or among the same neighbours. */
    default Plan with(String id, Plan model) {
        if (ids().contains(id)) {
            return this;
        }
        for (Plan parent : model.above(id)) {
            List<String> near =
                    parent.neighbours(id).stream().filter(ids()::contains).toList();
            if (!near.isEmpty()) {
                return parent instanceof Split
                        ? around(near, part -> parent.put(id, part))
                        : around(near.subList(0, 1), part -> part.join(id));
            }
        }
        return new Split(true, 0, this, new Leaf(id));
    }

    /** Where a dock stands, seen from the stage: the split that has the two on different sides. */
    default Optional<Split> parting(String id) {
        return above(id).stream()
                .filter(Split.class::isInstance)
                .map(Split.class::cast)
                .filter(split -> split.ids().contains(STAGE))
                .findFirst();
    }

    /** The same with the sizes of every split asked for anew. */
    default Plan sized(ToIntFunction<Split> size) {
        return this instanceof Split split
                ? new Split(
                        split.beside(),
                        size.applyAsInt(split),
                        split.first().sized(size),
                        split.second().sized(size))
                : this;
    }

    /** The smallest part with all of some docks, exchanged for what is made of it. */
    default Plan around(Collection<String> docks, UnaryOperator<Plan> exchange) {
        if (this instanceof Split split) {
            if (split.first().ids().containsAll(docks)) {
                return new Split(split.beside(), split.size(), split.first().around(docks, exchange), split.second());
            }
            if (split.second().ids().containsAll(docks)) {
                return new Split(
                        split.beside(),
                        split.size(),
                        split.first(),
                        split.second().around(docks, exchange));
            }
        }
        return exchange.apply(this);
    }

    /** A dock joins others behind tabs, and comes to the front. */
    private Plan join(String id) {
        List<String> docks = new ArrayList<>(ids());
        docks.add(id);
        return new Tabs(docks, id);
    }

    /** The parts that a dock stands in, the smallest first. */
    private List<Plan> above(String id) {
        if (this instanceof Leaf || !ids().contains(id)) {
            return List.of();
        }
        List<Plan> above = new ArrayList<>();
        if (this instanceof Split split) {
            above.addAll(split.first().above(id));
            above.addAll(split.second().above(id));
        }
        above.add(this);
        return above;
    }

    private List<String> neighbours(String id) {
        if (this instanceof Split split) {
            return (split.first().ids().contains(id) ? split.second() : split.first()).ids();
        }
        return ids().stream().filter(other -> !other.equals(id)).toList();
    }

    private Plan put(String id, Plan part) {
        Split split = (Split) this;
        return split.first().ids().contains(id)
                ? new Split(split.beside(), split.size(), new Leaf(id), part)
                : new Split(split.beside(), split.size(), part, new Leaf(id));
    }
}
