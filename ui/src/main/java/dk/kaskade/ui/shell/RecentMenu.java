package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuItem;

/** The files that were open lately, as an entry of the file menu. */
final class RecentMenu {

    private RecentMenu() {}

    static List<JMenuItem> of(Wording wording, Welcome welcome) {
        List<RecentFile> files = welcome.recent();
        if (files.isEmpty()) {
            return List.of();
        }
        JMenu menu = new JMenu(wording.text("menu.recent"));
        menu.setIcon(Icons.CLOCK.icon());
        for (RecentFile file : files) {
            JMenuItem item = new JMenuItem(file.name());
            item.setToolTipText(file.path().toString());
            item.addActionListener(event -> welcome.open(file.path()));
            menu.add(item);
        }
        return List.of(menu);
    }
}
