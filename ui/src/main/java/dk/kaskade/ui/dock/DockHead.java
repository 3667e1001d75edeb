package dk.kaskade.ui.dock;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;

/**
 * The head of a dock: its name or what its content brings, a button to move it and one to shut it. A person drags the dock
 * by it. What is in it can be lent to the drawer, where nothing is dragged.
 */
final class DockHead extends JPanel implements DockingHeaderUI {
    private static final Texts TEXTS = Texts.beside(DockHead.class, "dock");

    private final transient DockContent content;
    private final transient Wording wording;
    private final transient Commands commands;
    private final JPanel inner =
            new JPanel(new MigLayout("insets 0, fill, gap 0", "[grow, fill][][]8", "[34!, center]"));
    private final JLabel title = Type.SECTION.label("");
    private final JButton move = button(Icons.MOVE);
    private final JButton shut = button(Icons.CLOSE);

    /** What the buttons do. */
    interface Commands {
        void shut(String dock);

        void move(String dock, Side to);
    }

    /** The edges that a dock can be moved to without dragging. */
    enum Side {
        LEFT("dock.left"),
        RIGHT("dock.right"),
        ABOVE("dock.above"),
        BELOW("dock.below");

        private final String key;

        Side(String key) {
            this.key = key;
        }
    }

    DockHead(DockContent content, Wording wording, Commands commands) {
        super(new BorderLayout());
        this.content = content;
        this.wording = wording;
        this.commands = commands;
        Ground.paint(this, Tint.PANEL);
        Ground.paint(inner, Tint.PANEL);
        Ground.line(inner, Ground.Side.BOTTOM);
        inner.add(content.head().orElse(title), content.head().isPresent() ? "wmin 0" : "wmin 0, gapleft 16");
        content.head().ifPresent(own -> own.setBorder(null));
        inner.add(move, "w 28!, h 28!");
        inner.add(shut, "w 28!, h 28!");
        move.addActionListener(event -> menu().show(move, 0, move.getHeight()));
        shut.addActionListener(event -> commands.shut(content.id()));
        inner.setComponentPopupMenu(null);
        home();
        wording.follow(this::update);
    }

    /** Lends what stands here to the drawer. */
    JComponent lend() {
        move.setVisible(false);
        return inner;
    }

    /** Takes it back. */
    void home() {
        move.setVisible(true);
        add(inner);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Side side : Side.values()) {
            JMenuItem item = new JMenuItem(wording.text(TEXTS, side.key));
            item.addActionListener(event -> commands.move(content.id(), side));
            menu.add(item);
        }
        return menu;
    }

    @Override
    public void update() {
        String name = content.title().get();
        title.setText(name);
        name(move, wording.text(TEXTS, "dock.move", name));
        name(shut, wording.text(TEXTS, "dock.shut", name));
    }

    @Override
    public void displaySettingsMenu(JButton button) {
        menu().show(button, 0, button.getHeight());
    }

    @Override
    public void setBackgroundOverride(Color color) {
        // the theme decides
    }

    @Override
    public void setForegroundOverride(Color color) {
        // the theme decides
    }

    private static void name(JButton button, String name) {
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }

    private static JButton button(Icons icon) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }
}
