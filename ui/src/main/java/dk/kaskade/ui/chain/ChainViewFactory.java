package dk.kaskade.ui.chain;

import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.edit.PositionActions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;

/** Makes the view of the chain. */
public final class ChainViewFactory implements ViewFactory {
    public static final String ID = "chain";

    private final Parts parts;

    /**
     * What the view works with.
     *
     * @param search tells what was found, to be lit up
     * @param edits  does what is done to positions, in dialogs or on the cards of this view
     * @param tasks  the queue in which a move is tried before it is made, and pictures are written
     */
    public record Parts(
            Session session,
            Actions actions,
            Wording wording,
            ChainSearch search,
            PositionActions edits,
            Tasks tasks,
            Around around) {}

    public ChainViewFactory(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title(Wording wording) {
        return wording.text("view.chain");
    }

    @Override
    public Icons icon() {
        return Icons.CHAIN;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public View create() {
        return new ChainView(parts);
    }
}
