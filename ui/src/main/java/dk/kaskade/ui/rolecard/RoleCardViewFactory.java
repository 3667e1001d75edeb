package dk.kaskade.ui.rolecard;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;

/** Brings the page of a leader's role card, and the command that leads there. */
public final class RoleCardViewFactory {

    private RoleCardViewFactory() {}

    /** A view that follows the session of its context. */
    public static ViewFactory of(ViewContext context) {
        Desk desk = new Desk(context);
        context.actions()
                .on(
                        ActionId.OPEN_ROLE_CARD,
                        () -> context.navigation().show(Navigation.ROLE_CARD),
                        () -> context.session().isOpen());
        return new CentreView(
                Navigation.ROLE_CARD,
                Icons.ROLECARD,
                true,
                wording -> wording.text(Desk.TEXTS, "title"),
                () -> new RoleCardView(desk));
    }
}
