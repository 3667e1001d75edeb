package dk.kaskade.ui.list;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;

/** The organisation as a list that is typed into. Follows the session while it is in sight. */
final class ListView implements View, SessionListener {
    private static final String ROWS = "rows";
    private static final String NOTHING = "nothing";

    private final Session session;
    private final Wording wording;
    private final Actions actions;
    private final Navigation navigation;
    private final ListDesk desk;
    private final ListTable table;
    private final ListTools tools;
    private final ListTyping typing;
    private final ListStatus status;
    private final ListMenu menu;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = Ground.panel(Tint.PANEL, cards);
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private final AbstractAction clear = new AbstractAction() {
        @Override
        public void actionPerformed(ActionEvent event) {
            tools.clear();
            table.requestFocusInWindow();
        }
    };
    private final EmptyState noHits = new EmptyState(Icons.FILTER, "", clear);
    private boolean outdated = true;

    ListView(ViewContext context) {
        session = context.session();
        wording = context.wording();
        actions = context.actions();
        navigation = context.navigation();
        desk = new ListDesk(context);
        table = desk.table();
        tools = new ListTools(desk, this::filter);
        typing = new ListTyping(desk, new ListClipboard(desk), tools::clear);
        status = new ListStatus(desk, this::inChain);
        menu = new ListMenu(actions, wording, typing, desk);
        table.setDefaultRenderer(Object.class, new ListCell(desk.model(), wording, desk::gaps, desk::cut));
        Tables.figures(table, Column.STAFF.ordinal());
        new ListKeys(table, typing).bind(actions, this::out, this::menuAtCursor);
        hearMouse();
        assemble();
        desk.watch(this::told);
        session.listen(this);
        wording.follow(this::rename);
    }

    private void assemble() {
        JScrollPane scroll = Tables.scroll(table);
        scroll.getViewport().setScrollMode(JViewport.SIMPLE_SCROLL_MODE);
        scroll.getViewport().addChangeListener(event -> typing.field().follow());
        stage.add(scroll, ROWS);
        stage.add(noHits, NOTHING);
        root.add(stage);
        root.add(status, BorderLayout.PAGE_END);
        table.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                table.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                table.repaint();
            }
        });
    }

    private void hearMouse() {
        ListMouse mouse = new ListMouse(desk, () -> navigation.show(Navigation.ROLE_CARD), this::menuAt);
        table.addMouseListener(mouse);
        table.editableFor(mouse::edits);
        table.getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int column = table.getTableHeader().columnAtPoint(event.getPoint());
                if (column >= 0 && event.getClickCount() == 1) {
                    sort(table.column(column));
                }
            }
        });
    }

    private void rename() {
        clear.putValue(javax.swing.Action.NAME, desk.text("clear-filter"));
        noHits.say(desk.text("no-hits"));
        for (int i = 0; i < table.getColumnCount(); i++) {
            table.getColumnModel()
                    .getColumn(i)
                    .setHeaderValue(desk.text(table.column(i).textKey()));
        }
        table.getTableHeader().repaint();
        table.getAccessibleContext().setAccessibleName(desk.text("list.name"));
        table.getAccessibleContext().setAccessibleDescription(desk.text("list.description"));
        tools.name();
        desk.rebuild();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public Optional<JComponent> tools() {
        return Optional.of(tools);
    }

    @Override
    public void onShown() {
        if (outdated) {
            refresh();
        }
        table.requestFocusInWindow();
        // not before the view is laid out and shown
        EventQueue.invokeLater(() -> {
            if (!table.isEditing()) {
                table.requestFocusInWindow();
            }
            desk.follow();
            if (table.leadRow() < 0 && table.getRowCount() > 0) {
                desk.go(0, 0);
            }
            typing.begin();
        });
    }

    @Override
    public void opened() {
        if (table.isEditing()) {
            table.getCellEditor().cancelCellEditing();
        }
        desk.forget();
        tools.clear();
        later();
        if (root.isShowing()) {
            typing.begin();
        }
    }

    @Override
    public void changed() {
        later();
        EventQueue.invokeLater(() -> {
            if (root.isShowing()) {
                desk.goOnFromRemoved();
            }
        });
    }

    @Override
    public void analysed() {
        table.repaint();
    }

    @Override
    public void selected() {
        if (root.isShowing() && !outdated) {
            desk.follow();
        }
    }

    @Override
    public void settling() {
        typing.settleAndGoOn();
    }

    @Override
    public void copying(Consumer<OrganisationChange> typed) {
        typing.soFar().ifPresent(typed);
    }

    /** Out of sight no rows are made: they are caught up with when the view is shown. */
    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh();
        }
    }

    private void refresh() {
        outdated = false;
        desk.rebuild();
    }

    private void told() {
        status.tell();
        boolean none = desk.shown().filtered() && desk.model().getRowCount() == 0;
        cards.show(stage, none ? NOTHING : ROWS);
        table.getTableHeader().repaint();
    }

    private void filter(String words) {
        if (!desk.shown().withFilter(words).equals(desk.shown())) {
            typing.settle();
            desk.show(desk.shown().withFilter(words));
        }
    }

    /** Up, down, and then the order of the chain again. */
    private void sort(Column column) {
        typing.settle();
        Shown.Order now = desk.shown().order();
        if (now == null || now.column() != column) {
            desk.show(desk.shown().withPlace(null).withOrder(new Shown.Order(column, false)));
        } else {
            desk.show(desk.shown().withOrder(now.descending() ? null : new Shown.Order(column, true)));
        }
    }

    private void inChain() {
        desk.show(desk.shown().withOrder(null));
        table.requestFocusInWindow();
    }

    /** A step out: from what was cut, the sorting, the filter. */
    private void out() {
        if (!desk.cut().isEmpty()) {
            desk.cut(java.util.Set.of());
        } else if (desk.isSorted()) {
            inChain();
        } else {
            tools.clear();
        }
    }

    private void menuAt(Point at) {
        menu.popup().show(table, at.x, at.y);
    }

    private void menuAtCursor() {
        if (table.leadRow() >= 0) {
            var cell = table.getCellRect(table.leadRow(), table.leadColumn(), true);
            menuAt(new Point(cell.x + 20, cell.y + cell.height));
        }
    }
}
