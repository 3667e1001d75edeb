package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JPopupMenu;

/** A menu that folds what is beyond a screenful into menus of its own. */
final class LongMenu {
    private static final int MOST = 20;

    private LongMenu() {}

    static void show(JPopupMenu menu, Component under) {
        List<Component> items = List.of(menu.getComponents());
        if (items.size() > MOST) {
            menu.removeAll();
            for (int from = 0; from < items.size(); from += MOST) {
                List<Component> part = items.subList(from, Math.min(items.size(), from + MOST));
                JMenu fold = new JMenu((from + 1) + "–" + (from + part.size()));
                part.forEach(fold::add);
                menu.add(fold);
            }
        }
        menu.show(under, 0, under.getHeight() + UIScale.scale(4));
    }
}
