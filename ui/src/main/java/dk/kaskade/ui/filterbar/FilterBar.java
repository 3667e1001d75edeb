package dk.kaskade.ui.filterbar;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.filter.FilterWords;
import dk.kaskade.ui.filter.PositionFilter;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Cursor;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * A line under the tools that is there only while something is in force: the way to the branch shown alone, the parts of the
 * filter, each with a cross, and how many fit. On the event thread.
 */
public final class FilterBar extends JPanel {
    private final Flow line = new Flow();

    public FilterBar() {
        super(new BorderLayout());
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(6), UIScale.scale(16), UIScale.scale(6), UIScale.scale(12)));
        add(line);
        setVisible(false);
    }

    /** One step of the way from the top to the branch shown alone; a click goes there. */
    public record Crumb(String text, Runnable go) {}

    /**
     * The branch shown alone.
     *
     * @param way   those above it, from the top down
     * @param text  names it and tells how many it has
     * @param leave shows all again
     */
    public record Branch(List<Crumb> way, String text, Runnable leave) {
        public static final Branch ALL = new Branch(List.of(), "", () -> {});
    }

    /** Shows what is in force, and nothing where nothing is. */
    public void show(
            Branch branch, PositionFilter filter, FilterWords words, int fit, int all, Consumer<PositionFilter> next) {
        line.removeAll();
        if (!branch.text().isEmpty()) {
            branch.way().forEach(this::crumb);
            line.add(Pill.removable(branch.text(), branch.leave()));
        }
        if (!filter.isEmpty()) {
            words.parts(filter)
                    .forEach(part -> line.add(Pill.removable(part.text(), () -> next.accept(part.without()))));
            line.add(
                    told(fit == 0 ? words.text("none") : words.count(fit, all), fit == 0 ? Tint.GAP_TEXT : Tint.TEXT2));
            line.add(link(words.text("clear"), Tint.ACC, () -> next.accept(PositionFilter.NONE)));
        }
        setVisible(line.getComponentCount() > 0);
        line.revalidate();
        revalidate();
        repaint();
    }

    private void crumb(Crumb crumb) {
        line.add(link(crumb.text(), Tint.TEXT2, crumb.go()));
        JLabel arrow = new JLabel(Icons.RIGHT.icon(12, Tint.TEXT3));
        arrow.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(6), 0, UIScale.scale(6), 0));
        line.add(arrow);
    }

    private static JComponent told(String text, Tint tint) {
        JLabel label = Type.CAPTION.label(text, tint);
        label.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(5), UIScale.scale(6), UIScale.scale(5), UIScale.scale(2)));
        return label;
    }

    private static JComponent link(String text, Tint tint, Runnable what) {
        JButton link = new JButton(text);
        link.putClientProperty("html.disable", true);
        link.putClientProperty("JButton.buttonType", "borderless");
        link.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        link.setMargin(UIScale.scale(new java.awt.Insets(3, 4, 3, 4)));
        Type.CAPTION.on(link, tint);
        link.addActionListener(event -> what.run());
        return link;
    }
}
