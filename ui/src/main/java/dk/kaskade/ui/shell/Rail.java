package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.ViewFactory;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** The views in the centre, one under the other at the left edge, and the settings at the foot. */
final class Rail extends JPanel {
    private static final int WIDTH = 68;
    private static final int EDGE = 8;
    private static final int SIDE = 6;
    private static final int GAP = 2;
    private static final int STEP = 51;
    private static final int LEAST_STEP = 24;

    private final transient Map<String, RailButton> buttons = new LinkedHashMap<>();
    private final RailButton foot = new RailButton(Icons.SETTINGS);

    /** What a person asks for here. */
    interface Handler {
        void choose(String view);

        void beside(String view);

        void settings(JComponent anchor);
    }

    Rail(List<ViewFactory> views, Wording wording, Handler handler) {
        super(null);
        Ground.paint(this, Tint.WIN);
        Ground.line(this, Ground.Side.RIGHT);
        ButtonGroup group = new ButtonGroup();
        for (ViewFactory view : views) {
            RailButton button = new RailButton(view.icon());
            button.addActionListener(event -> handler.choose(view.id()));
            if (!view.alone()) {
                button.addMouseListener(new Beside(button, wording, () -> handler.beside(view.id())));
            }
            wording.follow(() -> button.name(view.title(wording)));
            group.add(button);
            buttons.put(view.id(), button);
            add(button);
        }
        wording.follow(() -> foot.name(wording.text("rail.settings")));
        foot.addActionListener(event -> {
            foot.setSelected(false);
            handler.settings(foot);
        });
        add(foot);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), 0);
    }

    /** Where the window is low the steps are smaller, so that every view has one. */
    @Override
    public void doLayout() {
        int edge = UIScale.scale(EDGE);
        int gap = UIScale.scale(GAP);
        int side = UIScale.scale(SIDE);
        int width = getWidth() - 2 * side;
        List<RailButton> shown =
                buttons.values().stream().filter(RailButton::isVisible).toList();
        int steps = shown.size() + 1;
        int room = (getHeight() - 2 * edge) / steps - gap;
        int step = Math.max(UIScale.scale(LEAST_STEP), Math.min(UIScale.scale(STEP), room));
        int y = edge;
        for (RailButton button : shown) {
            button.setBounds(side, y, width, step);
            y += step + gap;
        }
        foot.setBounds(side, Math.max(y, getHeight() - edge - step), width, step);
    }

    /** Shows only the views that there is a use for now. */
    void offer(List<ViewFactory> views) {
        Set<String> ids = views.stream().map(ViewFactory::id).collect(Collectors.toSet());
        buttons.forEach((id, button) -> button.setVisible(ids.contains(id)));
        revalidate();
        repaint();
    }

    /** Shows which view is in the centre. */
    void choose(String id) {
        RailButton button = buttons.get(id);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Shows a count at a view; none for 0. */
    void badge(String id, int count) {
        RailButton button = buttons.get(id);
        if (button != null) {
            button.badge(count);
        }
    }

    /** A menu on a button, to let its view stand beside the one in the centre. */
    private static final class Beside extends MouseAdapter {
        private final RailButton button;
        private final Wording wording;
        private final Runnable beside;

        Beside(RailButton button, Wording wording, Runnable beside) {
            this.button = button;
            this.wording = wording;
            this.beside = beside;
        }

        @Override
        public void mousePressed(MouseEvent event) {
            offer(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            offer(event);
        }

        private void offer(MouseEvent event) {
            if (event.isPopupTrigger()) {
                JPopupMenu menu = new JPopupMenu();
                JMenuItem item = new JMenuItem(wording.text("rail.beside"), Icons.BESIDE.icon());
                item.addActionListener(chosen -> beside.run());
                menu.add(item);
                menu.show(button, event.getX(), event.getY());
            }
        }
    }
}
