package dk.kaskade.ui.list;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.Menus;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The menu of a row: what the keys of the list do, and the commands of the chain. */
final class ListMenu {
    private static final List<ActionId> COMMANDS = List.of(
            ActionId.EDIT_POSITION,
            ActionId.SET_ROLES,
            ActionId.MOVE,
            ActionId.REMOVE,
            ActionId.NEXT_GAP,
            ActionId.OPEN_ROLE_CARD);

    private final Actions actions;
    private final Wording wording;
    private final ListTyping typing;
    private final ListDesk desk;

    ListMenu(Actions actions, Wording wording, ListTyping typing, ListDesk desk) {
        this.actions = actions;
        this.wording = wording;
        this.typing = typing;
        this.desk = desk;
    }

    JPopupMenu popup() {
        JPopupMenu menu = new JPopupMenu();
        for (ListCommand command : ListCommand.values()) {
            if (command == ListCommand.INDENT || command == ListCommand.CUT || command == ListCommand.FOLD) {
                menu.addSeparator();
            }
            menu.add(item(command));
        }
        menu.addSeparator();
        for (java.awt.Component item :
                new Menus(actions, wording).popup(COMMANDS).getComponents()) {
            menu.add(item);
            if (item instanceof JMenuItem own && own.getAction() == actions.action(ActionId.EDIT_POSITION)) {
                // its key in the chain is another one's here
                own.setAccelerator(null);
            }
        }
        return menu;
    }

    private JMenuItem item(ListCommand command) {
        JMenuItem item = new KeyShowing(
                wording.text(ListTexts.TEXTS, command.textKey()),
                command.icon(),
                command.keys().get(0));
        item.setEnabled(!desk.isSorted() || !command.needsChain());
        item.addActionListener(event -> command.run(typing));
        return item;
    }

    /** Shows its key, which is the table's. */
    private static final class KeyShowing extends JMenuItem {
        KeyShowing(String text, @Nullable Icons icon, KeyStroke key) {
            super(text, icon == null ? null : icon.icon());
            setAccelerator(key);
        }
    }
}
