package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a position goes when it is indented, outdented or moved among its siblings, and where a new one goes. */
final class Places {
    private final Chain chain;

    Places(Chain chain) {
        this.chain = chain;
    }

    /** Where a position stands now. */
    Place of(int position) {
        return new Place(id(chain.leader(position)), before(position));
    }

    /** A new position behind another and those under it; behind the only top it stands under it. */
    Place behind(int position) {
        boolean onlyTop = chain.leader(position) == Chain.NOBODY && chain.tops().length == 1;
        return onlyTop ? last(position, null) : new Place(id(chain.leader(position)), chain.id(position));
    }

    /** The last place under a position. */
    Place under(int position) {
        return last(position, null);
    }

    /** Reports to the sibling before, as its last; empty where there is none. */
    Optional<Place> indented(Place from, @Nullable String moving) {
        int sibling = from.behind() == null ? Chain.NOBODY : chain.indexOf(from.behind());
        return sibling == Chain.NOBODY ? Optional.empty() : Optional.of(last(sibling, moving));
    }

    /** Reports to the leader's leader, directly behind the leader; empty at the top. */
    Optional<Place> outdented(Place from) {
        int leader = from.leader() == null ? Chain.NOBODY : chain.indexOf(from.leader());
        return leader == Chain.NOBODY
                ? Optional.empty()
                : Optional.of(new Place(id(chain.leader(leader)), chain.id(leader)));
    }

    /** Changes places with the sibling before. */
    Optional<Place> up(int position) {
        String before = before(position);
        return before == null ? Optional.empty() : Optional.of(of(chain.indexOf(before)));
    }

    /** Changes places with the sibling behind. */
    Optional<Place> down(int position) {
        int[] siblings = siblings(position);
        int at = find(siblings, position);
        return at + 1 >= siblings.length
                ? Optional.empty()
                : Optional.of(new Place(id(chain.leader(position)), chain.id(siblings[at + 1])));
    }

    private Place last(int leader, @Nullable String moving) {
        int[] reports = chain.reports(leader);
        for (int i = reports.length - 1; i >= 0; i--) {
            if (!chain.id(reports[i]).equals(moving)) {
                return new Place(chain.id(leader), chain.id(reports[i]));
            }
        }
        return new Place(chain.id(leader), null);
    }

    private @Nullable String before(int position) {
        int[] siblings = siblings(position);
        int at = find(siblings, position);
        return at <= 0 ? null : chain.id(siblings[at - 1]);
    }

    private int[] siblings(int position) {
        int leader = chain.leader(position);
        return leader == Chain.NOBODY ? chain.tops() : chain.reports(leader);
    }

    private static int find(int[] all, int one) {
        for (int i = 0; i < all.length; i++) {
            if (all[i] == one) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String id(int position) {
        return position == Chain.NOBODY ? null : chain.id(position);
    }
}
