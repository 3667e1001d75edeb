package dk.kaskade.ui.chain;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.Menus;
import dk.kaskade.ui.edit.CommunityMenu;
import dk.kaskade.ui.edit.PositionActions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** The menu at the pointer: of a card, of several, of a dotted line or of the empty ground; the same commands as in the bar. */
final class ChainMenu {
    private static final List<ActionId> ONE = List.of(
            ActionId.ADD_BELOW,
            ActionId.ADD_BESIDE,
            ActionId.EDIT_POSITION,
            ActionId.RENAME,
            ActionId.SET_ROLES,
            ActionId.VACATE,
            ActionId.ACTING,
            ActionId.MOVE,
            ActionId.DRAW_LINE,
            ActionId.REMOVE,
            ActionId.MERGE_POSITIONS,
            ActionId.SPLIT_SPAN,
            ActionId.INSERT_LEVEL,
            ActionId.REMOVE_LEVEL,
            ActionId.CUT,
            ActionId.COPY,
            ActionId.PASTE,
            ActionId.DUPLICATE,
            ActionId.UNFOLD,
            ActionId.FOLD,
            ActionId.FOCUS_BRANCH,
            ActionId.OPEN_ROLE_CARD);

    private static final List<ActionId> SEVERAL = List.of(
            ActionId.VACATE,
            ActionId.ACTING,
            ActionId.MOVE,
            ActionId.DRAW_LINE,
            ActionId.REMOVE,
            ActionId.MERGE_POSITIONS,
            ActionId.CUT,
            ActionId.COPY,
            ActionId.DUPLICATE);

    private static final List<ActionId> GROUND =
            List.of(ActionId.ADD_TOP, ActionId.PASTE, ActionId.ZOOM_IN, ActionId.ZOOM_OUT, ActionId.FIT);

    private final Actions actions;
    private final Wording wording;
    private final PositionActions edits;
    private final CommunityMenu communities;

    ChainMenu(ChainViewFactory.Parts parts) {
        actions = parts.actions();
        wording = parts.wording();
        edits = parts.edits();
        communities = new CommunityMenu(parts.session(), parts.wording(), parts.actions());
    }

    /**
     * The menu for what is selected.
     *
     * @param selected how many positions are
     * @param line the ends of the dotted line that is chosen; empty for none
     * @param named what a position is called
     */
    JPopupMenu of(int selected, List<String> line, UnaryOperator<String> named) {
        Menus menus = new Menus(actions, wording);
        if (!line.isEmpty()) {
            JPopupMenu menu = new JPopupMenu();
            menu.add(erase(line.get(0), line.get(1), named.apply(line.get(1))));
            return menu;
        }
        JPopupMenu menu = menus.popup(selected == 0 ? GROUND : selected == 1 ? ONE : SEVERAL);
        if (selected > 0) {
            menu.addSeparator();
            menu.add(communities.menu());
        }
        Map<String, String> dotted = edits.dottedLines();
        if (selected == 1 && !dotted.isEmpty()) {
            menu.addSeparator();
            String from = edits.lead();
            dotted.forEach((leader, name) -> menu.add(erase(from, leader, name)));
        }
        return menu;
    }

    private JMenuItem erase(String from, String leader, String name) {
        JMenuItem item = new JMenuItem(wording.text("edit.line.erase", name), Icons.REMOVE.icon());
        item.addActionListener(event -> edits.erase(from, leader));
        return item;
    }
}
