package dk.kaskade.ui.card;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import java.util.function.Consumer;

/** Brings the inspector: the role card of the selected position. */
public final class CardViewFactory implements ViewFactory {
    private final Desk desk;

    /**
     * A card that follows a session.
     *
     * @param actions     the commands that stand under the card, where somebody does them
     * @param showFinding shows a finding of the card where all findings are listed
     */
    public CardViewFactory(Session session, Wording wording, Actions actions, Consumer<Finding> showFinding) {
        desk = new Desk(session, wording, actions, showFinding);
    }

    @Override
    public String id() {
        return "card";
    }

    @Override
    public String title(Wording wording) {
        return wording.text("card.title");
    }

    @Override
    public Icons icon() {
        return Icons.ROLECARD;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public View create() {
        return new CardView(desk);
    }
}
