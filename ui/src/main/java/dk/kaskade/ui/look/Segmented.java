package dk.kaskade.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;

/**
 * One choice of a few, all of them in sight. The arrow keys go from one to the next; only the chosen one is a focus stop.
 *
 * @param <T> what is chosen between
 */
public final class Segmented<T> extends JPanel {
    private static final int ARC = 12;
    private final transient Map<T, Segment> segments = new LinkedHashMap<>();
    private final transient Consumer<T> chosen;
    private final transient ButtonGroup group = new ButtonGroup();

    /** Choices from left to right, of which the first is chosen; {@code chosen} hears what a person picks. */
    public Segmented(List<T> choices, Consumer<T> chosen) {
        this.chosen = chosen;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.LINE_AXIS));
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(2), UIScale.scale(2), UIScale.scale(2)));
        for (T choice : choices) {
            Segment segment = new Segment();
            segment.addActionListener(event -> chosen.accept(choice));
            segments.put(choice, segment);
            group.add(segment);
            add(segment);
        }
        bindArrows();
        choose(choices.get(0));
    }

    /** Names the choices, again after a change of language. */
    public void name(String accessibleName, Function<T, String> names) {
        getAccessibleContext().setAccessibleName(accessibleName);
        segments.forEach((choice, segment) -> {
            segment.setText(names.apply(choice));
            segment.getAccessibleContext().setAccessibleName(accessibleName + ": " + names.apply(choice));
        });
    }

    /** Shows another choice without telling anybody: the state came from elsewhere. */
    public void choose(T choice) {
        Segment segment = segments.get(choice);
        if (segment != null) {
            segment.setSelected(true);
            segment.setFocusable(true);
            if (segments.values().stream().anyMatch(Segment::isFocusOwner)) {
                segment.requestFocusInWindow();
            }
        }
        // the one that still has the focus gives it up first, or it would go to whatever stands beside
        segments.values().stream()
                .filter(each -> !each.isFocusOwner())
                .forEach(each -> each.setFocusable(each.isSelected()));
    }

    /** Shows that what is chosen is none of these; the first stays reachable by key. */
    public void chooseNone() {
        group.clearSelection();
        boolean first = true;
        for (Segment segment : segments.values()) {
            segment.setFocusable(first);
            first = false;
        }
    }

    /** The button of a choice, for a tooltip or a level's mark. */
    public JToggleButton button(T choice) {
        Segment segment = segments.get(choice);
        if (segment == null) {
            throw new IllegalArgumentException("no such choice: " + choice);
        }
        return segment;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        segments.values().forEach(segment -> segment.setEnabled(enabled));
    }

    private void bindArrows() {
        bind(KeyEvent.VK_LEFT, -1);
        bind(KeyEvent.VK_RIGHT, 1);
    }

    private void bind(int key, int step) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), step);
        getActionMap().put(step, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                go(step);
            }
        });
    }

    private void go(int step) {
        List<T> choices = List.copyOf(segments.keySet());
        List<Segment> buttons = List.copyOf(segments.values());
        int now = 0;
        while (now < buttons.size() - 1 && !buttons.get(now).isSelected()) {
            now++;
        }
        int next = Math.max(0, Math.min(buttons.size() - 1, now + step));
        if (next != now) {
            choose(choices.get(next));
            buttons.get(next).requestFocusInWindow();
            chosen.accept(choices.get(next));
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Marks.smooth(graphics);
        double arc = UIScale.scale((float) ARC);
        var ground = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc);
        g.setColor(Tint.WIN.color());
        g.fill(ground);
        g.setColor(Tint.LINE.color());
        g.draw(ground);
        g.dispose();
    }

    /** One of the choices. */
    private final class Segment extends JToggleButton {
        Segment() {
            putClientProperty("html.disable", true);
            setContentAreaFilled(false);
            setFocusPainted(false);
            setBorder(BorderFactory.createEmptyBorder(
                    UIScale.scale(4), UIScale.scale(11), UIScale.scale(4), UIScale.scale(11)));
            dress();
            addItemListener(event -> dress());
            addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent event) {
                    setFocusable(isSelected() || group.getSelection() == null);
                }
            });
            addActionListener(event -> choose(segments.keySet().stream()
                    .filter(choice -> segments.get(choice) == this)
                    .findFirst()
                    .orElseThrow()));
        }

        /** Swing's own way out of a group of buttons by Tab ends nowhere when some of the group are not shown. */
        @Override
        public void updateUI() {
            super.updateUI();
            setFocusTraversalKeysEnabled(true);
        }

        private void dress() {
            (isSelected() ? Type.TABLE_STRONG : Type.TABLE).on(this, isSelected() ? Tint.TEXT : Tint.TEXT2);
        }

        @Override
        public java.awt.Dimension getPreferredSize() {
            java.awt.Dimension size = super.getPreferredSize();
            // the width of the heavier face, so that nothing moves when the choice does
            int wide = getFontMetrics(Type.TABLE_STRONG.font()).stringWidth(getText())
                    + getInsets().left
                    + getInsets().right;
            size.width = Math.max(size.width, wide);
            return size;
        }

        @Override
        public java.awt.Dimension getMaximumSize() {
            return getPreferredSize();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Marks.smooth(graphics);
            double line = isFocusOwner() ? UIScale.scale(2f) : 1;
            double arc = UIScale.scale((float) ARC - 2);
            var shape =
                    new RoundRectangle2D.Double(line / 2, line / 2, getWidth() - line, getHeight() - line, arc, arc);
            if (isSelected() || getModel().isRollover()) {
                g.setColor((isSelected() ? Tint.PANEL : Tint.HOVER).color());
                g.fill(shape);
            }
            if (isSelected()) {
                g.setColor((isFocusOwner() ? Tint.ACC : Tint.LINE2).color());
                g.setStroke(Marks.stroke(line));
                g.draw(shape);
            }
            g.dispose();
            super.paintComponent(graphics);
        }
    }
}
