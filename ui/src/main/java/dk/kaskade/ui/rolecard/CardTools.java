package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The view's own part of the tool bar: whose expectations, which of them, for a talk or not, with names or without. */
final class CardTools extends JPanel {
    private static final int GAP = 8;

    private final transient Consumer<Sieve> chosen;
    private final Segmented<Sieve.Scope> scopes;
    private final Segmented<Sieve.Show> shows;
    private final JComboBox<Sieve.Show> showBox = new JComboBox<>(Sieve.Show.values());
    private final JToggleButton preparing = new JToggleButton();
    private final JToggleButton nameless = new JToggleButton();
    private transient Sieve sieve = Sieve.USUAL;
    private final transient Desk desk;
    private boolean filling;

    /**
     * Tools that tell what a person chooses.
     *
     * @param hidden hears whether names are to be hidden
     */
    CardTools(Desk desk, Consumer<Sieve> chosen, Consumer<Boolean> hidden) {
        super(null);
        this.desk = desk;
        this.chosen = chosen;
        setOpaque(false);
        scopes = new Segmented<>(List.of(Sieve.Scope.values()), scope -> choose(sieve.with(scope)));
        shows = new Segmented<>(List.of(Sieve.Show.values()), show -> choose(sieve.with(show)));
        showBox.addActionListener(event -> {
            if (!filling && showBox.getSelectedItem() instanceof Sieve.Show show) {
                choose(sieve.with(show));
            }
        });
        showBox.setRenderer(new Named());
        preparing.addActionListener(event -> choose(sieve.with(preparing.isSelected())));
        nameless.addActionListener(event -> hidden.accept(nameless.isSelected()));
        for (JToggleButton toggle : List.of(preparing, nameless)) {
            toggle.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        }
        preparing.setMargin(new Insets(4, 6, 4, 8));
        nameless.setMargin(new Insets(4, 6, 4, 8));
        preparing.setIcon(Icons.TALK.icon());
        nameless.setIcon(Icons.EYE.icon());
        List.<JComponent>of(scopes, shows, showBox, preparing, nameless).forEach(this::add);
    }

    void name() {
        scopes.name(desk.text("tools.scope"), scope -> desk.text("tools.scope." + key(scope)));
        shows.name(desk.text("tools.show"), show -> desk.text("tools.show." + key(show)));
        for (Sieve.Show show : Sieve.Show.values()) {
            shows.button(show).setToolTipText(desk.text("tools.show." + key(show) + ".tip"));
        }
        showBox.getAccessibleContext().setAccessibleName(desk.text("tools.show"));
        preparing.setToolTipText(desk.text("tools.prepare.tip"));
        nameless.setToolTipText(desk.text("tools.nameless.tip"));
        preparing.getAccessibleContext().setAccessibleName(desk.text("tools.prepare"));
        nameless.getAccessibleContext().setAccessibleName(desk.text("tools.nameless"));
        revalidate();
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void choose(Sieve next) {
        show(next);
        chosen.accept(next);
    }

    /** Shows what is chosen without telling anybody. */
    void show(Sieve next) {
        sieve = next;
        filling = true;
        scopes.choose(next.scope());
        shows.choose(next.show());
        showBox.setSelectedItem(next.show());
        preparing.setSelected(next.preparing());
        filling = false;
    }

    /** How many expectations there are in all, and whether there are any that only this position has. */
    void counts(int own, int all) {
        scopes.button(Sieve.Scope.ALL).setText(desk.text("tools.scope.all.count", all));
        scopes.setEnabled(own > 0 && all > own);
        scopes.setToolTipText(own > 0 ? null : desk.text("tools.scope.only-common"));
    }

    void usable(boolean usable) {
        for (JComponent each : List.of(scopes, shows, showBox, preparing)) {
            each.setEnabled(usable);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(wide(true, true), UIScale.scale(34));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, UIScale.scale(34));
    }

    private int wide(boolean segments, boolean spelt) {
        int filter = (segments ? shows : showBox).getPreferredSize().width;
        return scopes.getPreferredSize().width
                + filter
                + toggle(preparing, desk.text("tools.prepare"), spelt)
                + toggle(nameless, desk.text("tools.nameless"), spelt)
                + 4 * UIScale.scale(GAP);
    }

    /** How wide a toggle is with its words or without, whatever it has at the moment. */
    private static int toggle(JToggleButton toggle, String words, boolean spelt) {
        FontMetrics metrics = toggle.getFontMetrics(toggle.getFont());
        int now = toggle.getText().isEmpty() ? 0 : metrics.stringWidth(toggle.getText()) + toggle.getIconTextGap();
        int wanted = spelt ? metrics.stringWidth(words) + toggle.getIconTextGap() : 0;
        return toggle.getPreferredSize().width - now + wanted;
    }

    private static void spell(JToggleButton toggle, String words) {
        if (!words.equals(toggle.getText())) {
            toggle.setText(words);
        }
    }

    /** The words of the toggles go first where there is too little room, then the filter folds into a box. */
    @Override
    public void doLayout() {
        boolean spelt = wide(true, true) <= getWidth();
        spell(preparing, spelt ? desk.text("tools.prepare") : "");
        spell(nameless, spelt ? desk.text("tools.nameless") : "");
        boolean segments = wide(true, spelt) <= getWidth();
        shows.setVisible(segments);
        showBox.setVisible(!segments);
        int gap = UIScale.scale(GAP);
        int x = place(scopes, 0) + gap;
        x = place(segments ? shows : showBox, x) + gap;
        int end = getWidth() - nameless.getPreferredSize().width;
        place(nameless, Math.max(end, x + preparing.getPreferredSize().width + gap));
        place(preparing, Math.max(x, end - gap - preparing.getPreferredSize().width));
    }

    private int place(JComponent component, int x) {
        Dimension size = component.getPreferredSize();
        component.setBounds(x, (getHeight() - size.height) / 2, size.width, size.height);
        return x + size.width;
    }

    /** Names a filter in the box. */
    private final class Named extends DefaultListCellRenderer {
        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focus);
            label.setText(value instanceof Sieve.Show show ? desk.text("tools.show." + key(show)) : "");
            return label;
        }
    }
}
