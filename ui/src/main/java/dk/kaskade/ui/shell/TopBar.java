package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.Menus;
import dk.kaskade.ui.action.ToolButton;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;

/** The bar over the view: undo and redo, the search, what the view brings, and export. */
final class TopBar extends JPanel {
    private static final int ROOM_FOR_WORDS = 1120;

    private final SearchField search;
    private final FindPopup found;
    private final ToolRoom tools;
    private final JComponent inspector;
    private final JButton export;

    TopBar(Actions actions, Menus menus, Wording wording) {
        super(new MigLayout(
                "insets 0 10 0 12, fill, hidemode 3, gapx 8",
                "[][][][160:336:336, shrinkprio 200][][grow, fill][][]",
                "[45!, center]"));
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        search = new SearchField(Icons.SEARCH.icon(), this::typed);
        search.setName("search");
        found = new FindPopup(search, wording);
        ActionId.FIND.key().ifPresent(search::hint);
        wording.follow(() -> search.name(wording.text("find.placeholder"), wording.text("find.placeholder-narrow")));
        tools = new ToolRoom(wording);
        inspector = new ToolButton(actions.action(ActionId.TOGGLE_INSPECTOR));
        inspector.setVisible(false);
        add(new ToolButton(actions.action(ActionId.UNDO)));
        add(new ToolButton(actions.action(ActionId.REDO)), "gapx 0");
        add(history(actions), "gapx 0 8");
        add(search, "h 34!, growx");
        add(bar(), "h 20!, gapx 6 6");
        add(tools);
        add(inspector);
        export = export(actions, wording);
        add(export, "h 34!");
        actions.watch(() -> export.setVisible(actions.isDone(ActionId.EXPORT)));
    }

    /** Shows what the view in the centre brings along. */
    void tools(Optional<JComponent> next) {
        tools.show(next);
    }

    /** Shows a button for the inspector, as where it is a drawer. */
    void inspector(boolean shown) {
        inspector.setVisible(shown);
    }

    /** Where there is little room the word on the last button goes; it is named all the same. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        boolean room = width >= UIScale.scale(ROOM_FOR_WORDS);
        String word = room ? export.getAccessibleContext().getAccessibleName() : "";
        if (!word.equals(export.getText())) {
            export.setText(word);
        }
    }

    void finder(Finder finder) {
        found.finder(finder);
    }

    /** Puts the cursor into the search field. */
    void search() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    private void typed(String words) {
        found.show(words);
    }

    private static JButton export(Actions actions, Wording wording) {
        JButton export = new JButton(Icons.EXPORT.icon(16, Tint.TEXT));
        wording.follow(() -> {
            String word = wording.text("tools.export");
            export.getAccessibleContext().setAccessibleName(word);
            export.setToolTipText(word);
            export.setText(word);
        });
        export.addActionListener(event -> actions.run(ActionId.EXPORT));
        return export;
    }

    /** A small arrow beside undo and redo, with everything that was done under it. */
    private static JComponent history(Actions actions) {
        JButton button = new ToolButton(actions.action(ActionId.HISTORY));
        button.setName("history");
        button.setIcon(Icons.DOWN.icon(12, Tint.TEXT2));
        return button;
    }

    private static JComponent bar() {
        JSeparator bar = new JSeparator(JSeparator.VERTICAL);
        bar.setPreferredSize(UIScale.scale(new java.awt.Dimension(2, 20)));
        return bar;
    }
}
