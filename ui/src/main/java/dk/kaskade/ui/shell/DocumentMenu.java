package dk.kaskade.ui.shell;

import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;

/** The organisations that are open as entries of a menu; none where only one is. */
final class DocumentMenu {
    private DocumentMenu() {}

    static List<JMenuItem> of(List<DocumentTab> open) {
        return open.size() < 2
                ? List.of()
                : open.stream().map(DocumentMenu::entry).toList();
    }

    private static JMenuItem entry(DocumentTab tab) {
        JMenuItem item = new JRadioButtonMenuItem(tab.name() + (tab.changed() ? " •" : ""), tab.shown());
        item.setToolTipText(tab.tip());
        item.addActionListener(event -> tab.choose().run());
        return item;
    }
}
