package dk.kaskade.ui.findings;

import dk.kaskade.ui.action.ActionId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads the commands about findings to the page where it is in sight, else to the dock. */
final class Boards {
    private final FindingsDesk desk;
    private @Nullable Board dock;
    private @Nullable Board page;

    Boards(FindingsDesk desk) {
        this.desk = desk;
        desk.actions().on(ActionId.NEXT_GAP, () -> inFront(board -> board.step(1)), desk.session()::isOpen);
        desk.actions().on(ActionId.PREVIOUS_GAP, () -> inFront(board -> board.step(-1)), desk.session()::isOpen);
        desk.actions().on(ActionId.ACCEPT_FINDING, () -> inFront(Board::acceptChosen), this::canAccept);
    }

    void dock(Board board) {
        dock = board;
    }

    void page(Board board) {
        page = board;
    }

    void inFront(Consumer<Board> what) {
        Board front = front();
        if (front != null) {
            what.accept(front);
        }
    }

    private boolean canAccept() {
        Board front = front();
        return front != null && front.canAccept();
    }

    private @Nullable Board front() {
        return dock == null || page != null && page.component().isShowing() ? page : dock;
    }
}
