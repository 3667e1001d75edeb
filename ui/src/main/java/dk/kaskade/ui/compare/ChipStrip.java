package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

/** The organisations that stand side by side, as many as there is room for; the others in a menu behind a button. */
final class ChipStrip extends JPanel {
    private static final int GAP = 6;
    private static final int HEIGHT = 28;

    private final transient CompareDesk desk;
    private final transient Consumer<Seat> remove;
    private final List<SeatChip> chips = new ArrayList<>();
    private final JButton rest = new JButton();
    private transient List<Seat> seats = List.of();
    private int shown;

    ChipStrip(CompareDesk desk, Consumer<Seat> remove) {
        super(null);
        this.desk = desk;
        this.remove = remove;
        setOpaque(false);
        rest.putClientProperty(
                com.formdev.flatlaf.FlatClientProperties.BUTTON_TYPE,
                com.formdev.flatlaf.FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        rest.setIcon(Icons.DOWN.icon(12, Tint.TEXT2));
        rest.setHorizontalTextPosition(JButton.LEADING);
        rest.addActionListener(event -> menu());
    }

    void show(Comparing comparing) {
        seats = comparing.seats();
        removeAll();
        chips.clear();
        for (int i = 0; i < Math.min(seats.size(), Sight.MOST_DRAWN); i++) {
            Seat seat = seats.get(i);
            SeatChip chip = new SeatChip(
                    Sight.letter(i), seat, desk, comparing.isRemovable(seat) ? () -> remove.accept(seat) : null);
            chips.add(chip);
            add(chip);
        }
        add(rest);
        revalidate();
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = chips.stream()
                .mapToInt(chip -> chip.getPreferredSize().width + UIScale.scale(GAP))
                .sum();
        return new Dimension(
                width + (seats.size() > chips.size() ? restWidth(seats.size()) : 0), UIScale.scale(HEIGHT));
    }

    /** One of them and the button for the rest. */
    @Override
    public Dimension getMinimumSize() {
        int first =
                chips.isEmpty() ? 0 : Math.min(UIScale.scale(110), chips.get(0).getPreferredSize().width);
        return new Dimension(first + (seats.size() > 1 ? restWidth(seats.size()) : 0), UIScale.scale(HEIGHT));
    }

    private int restWidth(int more) {
        rest.setText(desk.text("tools.more", more));
        return rest.getPreferredSize().width + UIScale.scale(GAP);
    }

    @Override
    public void doLayout() {
        int gap = UIScale.scale(GAP);
        int left = seats.size();
        int x = 0;
        shown = 0;
        boolean full = false;
        for (SeatChip chip : chips) {
            int width = chip.getPreferredSize().width;
            int afterwards = left > 1 ? restWidth(left - 1) : 0;
            int room = getWidth() - x - afterwards;
            if (shown == 0) {
                width = Math.min(width, Math.max(0, room));
            }
            full |= width > room;
            chip.setVisible(!full);
            if (!full) {
                chip.setBounds(x, (getHeight() - UIScale.scale(HEIGHT)) / 2, width, UIScale.scale(HEIGHT));
                x += width + gap;
                left--;
                shown++;
            }
        }
        rest.setVisible(left > 0);
        if (left > 0) {
            Dimension size = new Dimension(restWidth(left) - gap, UIScale.scale(HEIGHT));
            rest.setBounds(x, (getHeight() - size.height) / 2, size.width, size.height);
        }
    }

    private void menu() {
        JPopupMenu menu = new JPopupMenu();
        for (int i = shown; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            JMenuItem item = new JMenuItem(
                    desk.text("tools.remove", Sight.letter(i), seat.name()), Icons.CLOSE.icon(12, Tint.TEXT2));
            item.addActionListener(event -> remove.accept(seat));
            menu.add(item);
        }
        LongMenu.show(menu, rest);
    }

    /** What stands where, for tests and for those who cannot see it. */
    List<Component> inSight() {
        return chips.stream()
                .filter(Component::isVisible)
                .map(Component.class::cast)
                .toList();
    }
}
