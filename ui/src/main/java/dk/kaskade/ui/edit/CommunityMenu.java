package dk.kaskade.ui.edit;

import dk.kaskade.change.SetMembership;
import dk.kaskade.organisation.Community;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;

/** The communities with a tick at those that the selected positions are in: a click takes them in or out, as one step. */
public final class CommunityMenu {
    private final Session session;
    private final Wording wording;
    private final Actions actions;

    public CommunityMenu(Session session, Wording wording, Actions actions) {
        this.session = session;
        this.wording = wording;
        this.actions = actions;
    }

    /** The menu for what is selected now. */
    public JMenu menu() {
        JMenu menu = new JMenu(RegisterDesk.menu(wording));
        menu.setIcon(Icons.PEOPLE.icon());
        List<String> positions = List.copyOf(session.selection().positions());
        session.organisation().communities().forEach(community -> menu.add(item(community, positions)));
        if (menu.getItemCount() > 0) {
            menu.addSeparator();
        }
        menu.add(actions.action(ActionId.REGISTERS)).setAccelerator(null);
        return menu;
    }

    private JCheckBoxMenuItem item(Community community, List<String> positions) {
        boolean in = community.members().containsAll(positions);
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(community.name(), in);
        item.putClientProperty("html.disable", true);
        item.addActionListener(event -> session.apply(new SetMembership(community.id(), positions, !in)));
        return item;
    }
}
