package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a figure is, and the positions behind it: at the right edge while a figure is asked about. */
final class DetailPanel {
    private static final int WIDTH = 300;
    private static final int TEXT = 262;

    private final CompareDesk desk;
    private final Handler handler;
    private final JPanel panel = Ground.panel(
            Tint.PANEL, new MigLayout("insets 12 16 0 16, fill, wrap 1, hidemode 3, gapy 4", "[grow, fill]", ""));
    private final DefaultListModel<Roster.Entry> model = new DefaultListModel<>();
    private final JList<Roster.Entry> list = new JList<>(model);
    private @Nullable Spot spot;
    private @Nullable Choice whose;

    /** What a person can do from here. */
    interface Handler {
        /** Goes to a position in the chain; of a file that is not open nothing happens. */
        void go(Choice choice, String position);

        /** Opens the file of an organisation. */
        void open(Choice choice);

        void close();
    }

    DetailPanel(CompareDesk desk, Handler handler) {
        this.desk = desk;
        this.handler = handler;
        Ground.line(panel, Ground.Side.LEFT);
        panel.setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
        panel.setVisible(false);
        list.setCellRenderer(new EntryCell(desk));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(UIScale.scale(42));
        list.setOpaque(false);
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "go");
        list.getActionMap().put("go", action(this::go));
        list.addMouseListener(new Clicks(this::go));
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        panel.getActionMap().put("close", action(handler::close));
    }

    JComponent component() {
        return panel;
    }

    @Nullable
    Spot spot() {
        return spot;
    }

    void hide() {
        spot = null;
        panel.setVisible(false);
    }

    /** Tells of a figure of one of the organisations. */
    void show(Spot next, Sight.Column column) {
        boolean same = spot != null && spot.isSame(next) && panel.isVisible();
        Roster.Entry selected = same ? list.getSelectedValue() : null;
        spot = next;
        fill(column);
        panel.removeAll();
        panel.add(head(next, column));
        panel.add(Type.PAGE_TITLE.label(next.value()), "gaptop 4");
        if (!next.among().isEmpty()) {
            panel.add(Type.CAPTION.label(next.among()));
        }
        for (String paragraph : next.why().split("\n")) {
            panel.add(new WrappedText(paragraph, Type.TABLE, Tint.TEXT2, TEXT), "gaptop 6, wmin 0");
        }
        people(next, column);
        panel.setVisible(true);
        panel.revalidate();
        panel.repaint();
        if (selected != null) {
            list.setSelectedValue(selected, true);
        }
    }

    private void fill(Sight.Column column) {
        whose = column.choice();
        model.clear();
        if (spot != null) {
            spot.positions()
                    .forEach(id -> model.addElement(column.digest().roster().entry(id)));
        }
    }

    private JComponent head(Spot next, Sight.Column column) {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow, fill][]", "[top]"));
        head.setOpaque(false);
        head.add(Chip.outlined(column.letter() + "  " + column.digest().name(), null), "wmax 220, span 2, growx 0");
        JButton close = new JButton(Icons.CLOSE.icon());
        close.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        close.setToolTipText(desk.text("detail.close"));
        close.getAccessibleContext().setAccessibleName(desk.text("detail.close"));
        close.addActionListener(event -> handler.close());
        head.add(close, "wrap");
        head.add(new WrappedText(next.title(), Type.SECTION, Tint.TEXT, TEXT), "span 3, growx, wmin 0");
        return head;
    }

    private void people(Spot next, Sight.Column column) {
        if (next.positions().isEmpty()) {
            panel.add(new JLabel(), "push");
            return;
        }
        String count = desk.text("detail.positions", next.positions().size());
        list.getAccessibleContext().setAccessibleName(count);
        panel.add(Type.CAPTION_STRONG.label(count), "gaptop 16");
        boolean open = column.choice() instanceof Choice.Opened;
        if (open) {
            panel.add(new WrappedText(desk.text("detail.go"), Type.CAPTION, Tint.TEXT3, TEXT), "wmin 0");
        } else {
            String name = column.digest().name();
            panel.add(
                    new TextLink(desk.text("detail.open", name), Type.TABLE, () -> handler.open(column.choice())),
                    "growx 0");
        }
        var scroll = Tables.scroll(list);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        panel.add(scroll, "grow, push, gaptop 4, gapx 0 0, hmin 80");
    }

    private void go() {
        Roster.Entry entry = list.getSelectedValue();
        if (entry != null && whose != null) {
            handler.go(whose, entry.id());
        }
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        };
    }

    /** Goes by a double click. */
    private static final class Clicks extends MouseAdapter {
        private final Runnable go;

        Clicks(Runnable go) {
            this.go = go;
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                go.run();
            }
        }
    }
}
