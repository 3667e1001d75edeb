package dk.kaskade.ui.rolecard;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the page of a leader's role card, and the command that leads there. */
public final class RoleCardViewFactory implements ViewFactory {
    private final Desk desk;

    /** A view that follows the session of its context. */
    public RoleCardViewFactory(ViewContext context) {
        desk = new Desk(context);
        context.actions()
                .on(
                        ActionId.OPEN_ROLE_CARD,
                        () -> context.navigation().show(Navigation.ROLE_CARD),
                        () -> context.session().isOpen());
    }

    @Override
    public String id() {
        return Navigation.ROLE_CARD;
    }

    @Override
    public String title(Wording wording) {
        return wording.text(Desk.TEXTS, "title");
    }

    @Override
    public Icons icon() {
        return Icons.ROLECARD;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public View create() {
        return new RoleCardView(desk);
    }
}
