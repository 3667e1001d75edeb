package dk.kaskade.ui.shell;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.ToolButton;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The strip with a tab for each organisation that is open; there only where there is a choice. */
final class DocumentTabs extends JPanel {
    private final transient Actions actions;
    private final transient Wording wording;
    private transient List<DocumentTab> tabs = List.of();

    DocumentTabs(Actions actions, Wording wording) {
        super(new MigLayout("insets 0 10 0 10, gapx 2", "", "[34!, fill]"));
        this.actions = actions;
        this.wording = wording;
        Ground.paint(this, Tint.WIN);
        Ground.line(this, Ground.Side.BOTTOM);
        setVisible(false);
        wording.follow(this::fill);
    }

    /** Shows what is open now; where nothing looks different, the focus stays where it is. */
    void show(List<DocumentTab> next) {
        boolean same = next.size() == tabs.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).looksLike(tabs.get(i));
        }
        tabs = List.copyOf(next);
        if (!same) {
            fill();
        }
    }

    private void fill() {
        boolean focused = isAncestorOf(
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        removeAll();
        for (int i = 0; i < tabs.size(); i++) {
            int at = i;
            DocumentTab tab = tabs.get(i);
            TabButton button = new TabButton(
                    tab,
                    () -> tabs.get(at).choose().run(),
                    () -> tabs.get(at).close().run());
            button.speak(wording.text("documents.close", tab.name()), wording.text("documents.changed"));
            add(button, "wmin 72, wmax 240");
            if (focused && tab.shown()) {
                button.requestFocusInWindow();
            }
        }
        if (actions.isDone(ActionId.WELCOME)) {
            ToolButton another = new ToolButton(actions.action(ActionId.WELCOME));
            another.setIcon(Icons.ADD.icon());
            add(another, "h 28!, w 28!, gapx 4");
        }
        setVisible(tabs.size() > 1 || tabs.size() == 1 && !tabs.get(0).shown());
        revalidate();
        repaint();
    }
}
