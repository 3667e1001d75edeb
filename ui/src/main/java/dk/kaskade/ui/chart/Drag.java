package dk.kaskade.ui.chart;

import dk.kaskade.ui.paint.ChartScene;
import java.awt.Point;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cards on their way to another leader. Whether a leader may get them is asked once for each. */
final class Drag {
    private final ChartScene scene;
    private final Set<String> moved;
    private final int held;
    private final DropTarget target;
    private int over = -1;
    private @Nullable String refusal;

    /** @param held the card that was taken hold of */
    Drag(ChartScene scene, Set<String> moved, int held, DropTarget target) {
        this.scene = scene;
        this.moved = moved;
        this.held = held;
        this.target = target;
    }

    /** The pointer is over this card, negative for empty ground. @return what follows the pointer */
    Overlay.Ghost over(int card, Point at) {
        if (card != over) {
            over = card;
            ask(card);
        }
        String note = refusal == null ? preview() : refusal;
        return new Overlay.Ghost(at, scene.model().card(held).title(), others(), note, refusal == null);
    }

    private void ask(int card) {
        boolean other = card >= 0 && card != held;
        refusal = other ? target.canDrop(moved, scene.model().card(card).id()) : null;
    }

    /** Asked again each time: it may be known only after a while. */
    private String preview() {
        return newLeader() < 0
                ? ""
                : target.preview(moved, scene.model().card(over).id());
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
        return over >= 0 && over != held && refusal == null ? over : -1;
    }

    void drop() {
        if (newLeader() >= 0) {
            target.drop(moved, scene.model().card(over).id());
        }
    }
}
