package dk.kaskade.ui.filterbar;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.filter.FilterWords;
import dk.kaskade.ui.filter.Filtering;
import dk.kaskade.ui.filter.PositionFilter;
import dk.kaskade.ui.filter.PositionFilter.Kind;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/**
 * A sheet under a button in which a filter is put together; each choice counts at once. It goes with Escape, and when
 * something else is clicked. On the event thread.
 */
public final class FilterSheet {
    private static final int WIDTH = 560;

    private final FilterWords words;
    private final Filtering filtering;
    private final Consumer<PositionFilter> changed;
    private final Map<Kind, FilterList> lists = new EnumMap<>(Kind.class);
    private final JLabel count = Type.CAPTION.label("");
    private final SearchField text;
    private final JPanel content;
    private PositionFilter filter;

    public FilterSheet(
            FilterWords words, Filtering filtering, PositionFilter filter, Consumer<PositionFilter> changed) {
        this.words = words;
        this.filtering = filtering;
        this.filter = filter;
        this.changed = changed;
        text = new SearchField(Icons.SEARCH.icon(), typed -> set(this.filter.withText(typed)));
        text.setText(filter.text());
        text.name(words.text("text"));
        content = content();
        tell();
    }

    /** What is shown, for a window of one's own. */
    public JComponent component() {
        return content;
    }

    private JPanel content() {
        JPanel panel = new JPanel(
                new MigLayout("insets 12 16 12 16, wrap 2, gapx 16, gapy 4", "[grow, fill, sg][grow, fill, sg]"));
        panel.setBorder(BorderFactory.createLineBorder(UIManager.getColor(Tint.LINE2.key())));
        panel.putClientProperty("FlatLaf.style", "background: $" + Tint.PANEL.key());
        panel.add(text, "span 2, h 32!, growx, gapbottom 8");
        for (Kind kind : List.of(Kind.ROLE, Kind.GAP, Kind.UNIT, Kind.THEME)) {
            lists.put(kind, new FilterList(words, kind, options(kind), on -> {
                set(filter.with(kind, on.id(), !filter.has(kind, on.id())));
            }));
        }
        pair(panel, Kind.ROLE, Kind.GAP, 132);
        pair(panel, Kind.UNIT, Kind.THEME, 188);
        panel.add(Type.CAPTION.label(words.text("more")), "span 2, gaptop 8");
        JButton clear = new JButton(words.text("clear"));
        clear.addActionListener(event -> {
            text.setText("");
            set(PositionFilter.NONE);
        });
        panel.add(count, "split 2, span 2, growx, pushx");
        panel.add(clear);
        return panel;
    }

    private void pair(JPanel panel, Kind left, Kind right, int height) {
        panel.add(Type.TABLE_STRONG.label(words.kind(left)), "gaptop 4");
        panel.add(Type.TABLE_STRONG.label(words.kind(right)), "gaptop 4");
        panel.add(lists.get(left).component(), "h " + height + "!");
        panel.add(lists.get(right).component(), "h " + height + "!");
    }

    private List<FilterList.Option> options(Kind kind) {
        List<FilterList.Option> options = new ArrayList<>();
        filtering
                .counts(kind)
                .forEach((id, positions) -> options.add(new FilterList.Option(id, words.name(kind, id), positions)));
        return options;
    }

    private void set(PositionFilter next) {
        if (!next.equals(filter)) {
            filter = next;
            tell();
            changed.accept(next);
        }
    }

    private void tell() {
        lists.forEach((kind, list) -> list.choose(filter.of(kind)));
        int fit = filtering.fitting(filter).cardinality();
        count.setText(fit == 0 ? words.text("none") : words.count(fit, filtering.size()));
    }

    /** Opens it under a component. */
    public void open(Component under) {
        Window owner = SwingUtilities.getWindowAncestor(under);
        JDialog dialog = new JDialog(owner, words.text("title"));
        dialog.setUndecorated(true);
        dialog.getRootPane().setWindowDecorationStyle(javax.swing.JRootPane.NONE);
        dialog.add(content, BorderLayout.CENTER);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeactivated(WindowEvent event) {
                dialog.dispose();
            }
        });
        dialog.pack();
        dialog.setSize(new Dimension(Math.max(UIScale.scale(WIDTH), dialog.getWidth()), dialog.getHeight()));
        dialog.setLocation(place(under, dialog.getSize(), owner == null ? null : owner.getBounds()));
        dialog.setVisible(true);
        text.requestFocusInWindow();
    }

    private static Point place(Component under, Dimension size, @org.jspecify.annotations.Nullable Rectangle window) {
        Point at = under.getLocationOnScreen();
        at.translate(0, under.getHeight() + UIScale.scale(4));
        if (window != null) {
            at.x = Math.max(window.x, Math.min(at.x, window.x + window.width - size.width - UIScale.scale(12)));
        }
        return at;
    }
}
