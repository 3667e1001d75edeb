package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartScene;
import java.awt.Point;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cards on their way to another leader. Whether a leader may get them is asked once for each. */
final class Drag {
    private final ChartScene scene;
    private final Set<String> moved;
    private final int held;
    private final DropTarget target;
    private int over = -1;
    private Side side = Side.UNDER;
    private @Nullable String refusal;

    /** Where beside or under a card something would come to. */
    enum Side {
        UNDER,
        BEFORE,
        BEHIND
    }

    /** @param held the card that was taken hold of */
    Drag(ChartScene scene, Set<String> moved, int held, DropTarget target) {
        this.scene = scene;
        this.moved = moved;
        this.held = held;
        this.target = target;
    }

    /**
     * The pointer is over this card, negative for empty ground, or at one of its sides.
     *
     * @return what follows the pointer
     */
    Overlay.Ghost over(int card, Side at, Point pointer) {
        if (card != over || at != side) {
            over = card;
            side = at;
            ask(card);
        }
        String note = refusal == null ? preview() : refusal;
        return new Overlay.Ghost(pointer, scene.model().card(held).title(), others(), note, refusal == null);
    }

    private void ask(int card) {
        boolean other = card >= 0 && card != held;
        if (!other) {
            refusal = null;
        } else if (side == Side.UNDER) {
            refusal = target.canDrop(moved, id(card));
        } else {
            refusal = target.canPlace(moved, id(card), side == Side.BEHIND);
        }
    }

    private String id(int card) {
        return scene.model().card(card).id();
    }

    /** Whether all that is moved stands under the same leader as this card: only then its sides mean an order. */
    boolean isAmongSiblings(int card) {
        int leader = scene.layout().parent(card);
        return leader >= 0
                && moved.stream()
                        .mapToInt(scene.model()::indexOf)
                        .allMatch(
                                one -> one >= 0 && one != card && scene.layout().parent(one) == leader);
    }

    /** All that is on its way: the cards moved and everybody below them. */
    BitSet lifted() {
        BitSet lifted = new BitSet();
        for (int card = 0; card < scene.model().size(); card++) {
            if (moved.contains(id(card)) || isBelowAnother(card)) {
                lifted.set(card);
            }
        }
        return lifted;
    }

    /** Asked again each time: it may be known only after a while. */
    private String preview() {
        if (side != Side.UNDER) {
            return target.placeWords(id(over), side == Side.BEHIND);
        }
        return newLeader() < 0 ? "" : target.preview(moved, id(over));
    }

    /** Everybody who comes along besides the card held. */
    private int others() {
        int all = moved.stream()
                .mapToInt(scene.model()::indexOf)
                .filter(card -> card >= 0 && !isBelowAnother(card))
                .map(scene::branchSize)
                .sum();
        return Math.max(0, all - 1);
    }

    private boolean isBelowAnother(int card) {
        for (int at = scene.layout().parent(card); at >= 0; at = scene.layout().parent(at)) {
            if (moved.contains(scene.model().card(at).id())) {
                return true;
            }
        }
        return false;
    }

    boolean isRefused() {
        return refusal != null;
    }

    /** The card that would become the leader, negative where there is none or it may not. */
    int newLeader() {
        return side == Side.UNDER ? allowed() : -1;
    }

    private int allowed() {
        return over >= 0 && over != held && refusal == null ? over : -1;
    }

    /** Where it would come to; null where nowhere. */
    Overlay.@Nullable Place place() {
        return allowed() < 0
                ? null
                : new Overlay.Place(over, side, scene.model().card(held).title());
    }

    void drop() {
        if (newLeader() >= 0) {
            target.drop(moved, id(over));
        } else if (allowed() >= 0) {
            target.place(moved, id(over), side == Side.BEHIND);
        }
    }
}
