package dk.kaskade.ui.list;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.view.ViewContext;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JViewport;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** What is shown, and the table it is shown in: rows are made anew after every change, and what a person looks at stays. */
final class ListDesk {
    private final ViewContext context;
    private final ListModel model;
    private final ListTable table;
    private final List<Runnable> watchers = new ArrayList<>();
    private Shown shown = Shown.ALL;
    private Set<String> cut = Set.of();
    private String edited = "";
    private int leftRow = -1;
    private boolean quiet;
    private @Nullable Chain chain;
    private @Nullable CellWords words;

    ListDesk(ViewContext context) {
        this.context = context;
        model = new ListModel(column -> text(column.textKey()));
        table = new ListTable(model);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!quiet && !event.getValueIsAdjusting()) {
                tell();
            }
        });
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> table.repaint());
    }

    ListModel model() {
        return model;
    }

    ListTable table() {
        return table;
    }

    Session session() {
        return context.session();
    }

    ViewContext context() {
        return context;
    }

    Shown shown() {
        return shown;
    }

    Places places() {
        return new Places(model.chain());
    }

    String text(String key, Object... arguments) {
        return context.wording().text(ListTexts.TEXTS, key, arguments);
    }

    void say(String sentence) {
        context.navigation().say(sentence);
    }

    /** Hears whenever other rows are shown. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    Set<String> cut() {
        return cut;
    }

    /** Remembers who is about to be moved. */
    void cut(Set<String> ids) {
        cut = Set.copyOf(ids);
        table.repaint();
    }

    /** The position that is being typed into, {@link ListModel#NEW} for a new one. */
    String edited() {
        return edited;
    }

    void edited(String key) {
        edited = key;
    }

    boolean isSorted() {
        return shown.order() != null;
    }

    GapSign gaps(String id) {
        return GapSign.of(session().analysis().map(known -> known.of(id)).orElse(List.of()));
    }

    /** Nothing of the organisation before is kept. */
    void forget() {
        shown = Shown.ALL;
        cut = Set.of();
        edited = "";
    }

    void show(Shown next) {
        shown = next;
        rebuild();
    }

    /** The new position is there now; the rows are made anew when the session tells so. */
    void placed() {
        shown = shown.withPlace(null);
    }

    /** Shows the branches of everybody above a position, and its own. */
    void unfold(@Nullable String id) {
        Set<String> folded = new HashSet<>(shown.folded());
        int at = id == null || chain == null ? Chain.NOBODY : chain.indexOf(id);
        for (int steps = 0; at != Chain.NOBODY && steps <= model.chain().size(); steps++) {
            folded.remove(model.chain().id(at));
            at = model.chain().leader(at);
        }
        shown = shown.withFolded(folded);
    }

    /** Folds a branch or unfolds it. */
    void turn(int row) {
        if (row >= 0 && !model.row(row).isNew() && model.row(row).parent()) {
            Set<String> folded = new HashSet<>(shown.folded());
            if (!folded.remove(model.key(row))) {
                folded.add(model.key(row));
            }
            show(shown.withFolded(folded));
        }
    }

    /** Makes the rows anew. Scroll, selection and what is being typed stay with their positions. */
    void rebuild() {
        Organisation organisation = session().organisation();
        if (chain == null
                || words == null
                || chain.organisation() != organisation
                || chain.framework() != session().framework()
                || !words.language().equals(context.wording().language())) {
            chain = Chain.of(organisation, session().framework());
            words = new CellWords(chain, context.wording().language(), text("acting.yes"), id -> gaps(id).gaps());
        }
        placeForFirst(chain);
        String lead = table.leadRow() < 0 ? "" : model.key(table.leadRow());
        int before = table.leadRow();
        int column = table.leadColumn();
        int offset = offset();
        quietly(() -> {
            model.show(java.util.Objects.requireNonNull(chain), java.util.Objects.requireNonNull(words), shown);
            // other rows make a table forget the column of its cursor too
            table.getColumnModel().getSelectionModel().setSelectionInterval(column, column);
            mark();
            int row = before < 0 ? -1 : model.rowOf(lead);
            row = row < 0 && lead.equals(ListModel.NEW) ? model.rowOf(edited) : row;
            leftRow = row < 0 && before >= 0 ? before : -1;
            lead(row < 0 ? Math.min(before, model.getRowCount() - 1) : row);
        });
        keepEditor();
        if (before >= 0 && leftRow < 0) {
            scroll(offset);
        }
        table.repaint();
        watchers.forEach(Runnable::run);
    }

    /** An organisation without positions has one row to begin with; a place that is gone is forgotten. */
    private void placeForFirst(Chain now) {
        Place place = shown.place();
        if (now.size() == 0) {
            shown = session().isOpen() ? Shown.ALL.withPlace(Place.TOP) : Shown.ALL;
        } else if (place != null
                && (place.equals(Place.TOP) || isGone(now, place.leader()) || isGone(now, place.behind()))) {
            shown = shown.withPlace(null);
        }
    }

    private static boolean isGone(Chain now, @Nullable String id) {
        return id != null && now.indexOf(id) == Chain.NOBODY;
    }

    private void keepEditor() {
        if (!table.isEditing()) {
            return;
        }
        int row = model.rowOf(edited);
        if (row < 0) {
            table.getCellEditor().cancelCellEditing();
            return;
        }
        table.setEditingRow(row);
        Component field = table.getEditorComponent();
        field.setBounds(table.getCellRect(row, table.getEditingColumn(), false));
        if (field instanceof CellField typing) {
            typing.begunAt(model.row(row), table.column(table.getEditingColumn()));
        }
    }

    /** Goes to a row without selecting it. */
    private void lead(int row) {
        ListSelectionModel rows = table.getSelectionModel();
        if (row >= 0 && rows.getLeadSelectionIndex() != row) {
            boolean chosen = rows.isSelectedIndex(row);
            if (chosen || model.row(row).isNew()) {
                rows.addSelectionInterval(row, row);
            } else {
                rows.addSelectionInterval(row, row);
                rows.removeSelectionInterval(row, row);
            }
        }
    }

    /** Goes to a cell and selects its row. */
    void go(int row, int column) {
        if (row >= 0 && row < model.getRowCount() && column >= 0) {
            table.changeSelection(row, column, false, false);
        }
    }

    /** Goes to the position in the place of one that was removed, so that the keys go on from there. */
    void goOnFromRemoved() {
        if (leftRow >= 0 && session().selection().isEmpty() && model.getRowCount() > 0) {
            go(Math.min(leftRow, model.getRowCount() - 1), table.leadColumn());
        }
        leftRow = -1;
    }

    /** Marks what the session has selected. */
    private void mark() {
        ListSelectionModel rows = table.getSelectionModel();
        rows.setValueIsAdjusting(true);
        rows.clearSelection();
        Set<String> ids = session().selection().positions();
        if (!ids.isEmpty()) {
            Set<Integer> numbers = new HashSet<>();
            ids.forEach(id -> numbers.add(model.chain().indexOf(id)));
            for (int i = 0; i < model.getRowCount(); i++) {
                if (!model.row(i).isNew() && numbers.contains(model.row(i).position())) {
                    rows.addSelectionInterval(i, i);
                }
            }
        }
        rows.setValueIsAdjusting(false);
    }

    /** Follows a selection made elsewhere: it is unfolded and scrolled to. */
    void follow() {
        Set<String> ids = session().selection().positions();
        if (ids.equals(new HashSet<>(model.keys(table.getSelectedRows())))) {
            return;
        }
        String lead = session().selection().lead().orElse("");
        if (!lead.isEmpty() && model.rowOf(lead) < 0) {
            unfold(model.chain().indexOf(lead) == Chain.NOBODY ? null : leaderOf(lead));
            rebuild();
        }
        quietly(() -> {
            mark();
            if (!lead.isEmpty()) {
                lead(model.rowOf(lead));
            }
        });
        int row = lead.isEmpty() ? -1 : model.rowOf(lead);
        if (row >= 0) {
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
        table.repaint();
    }

    private @Nullable String leaderOf(String id) {
        int leader = model.chain().leader(model.chain().indexOf(id));
        return leader == Chain.NOBODY ? null : model.chain().id(leader);
    }

    private void tell() {
        Set<String> ids = new LinkedHashSet<>(model.keys(table.getSelectedRows()));
        Position lead = model.position(table.leadRow());
        if (lead != null && ids.remove(lead.id())) {
            ids.add(lead.id());
        }
        boolean onlyNew = ids.isEmpty() && table.getSelectedRowCount() > 0;
        if (!onlyNew && !ids.equals(session().selection().positions())) {
            session().select(new Selection(ids));
        }
    }

    /** Runs something that changes rows or selection without taking it for what a person did. */
    void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = before;
        }
    }

    private int offset() {
        Rectangle cell = table.getCellRect(Math.max(0, table.leadRow()), 0, true);
        return cell.y - table.getVisibleRect().y;
    }

    /** Brings the row of the cursor back to where it stood on the screen, if it was in sight. */
    private void scroll(int offset) {
        Rectangle seen = table.getVisibleRect();
        if (offset < 0 || offset > seen.height || !(table.getParent() instanceof JViewport viewport)) {
            return;
        }
        int now = table.getCellRect(Math.max(0, table.leadRow()), 0, true).y;
        table.setSize(table.getWidth(), Math.max(viewport.getHeight(), table.getPreferredSize().height));
        int most = Math.max(0, table.getHeight() - viewport.getHeight());
        int y = Math.max(0, Math.min(most, now - offset));
        viewport.setViewPosition(new Point(viewport.getViewPosition().x, y));
    }
}
