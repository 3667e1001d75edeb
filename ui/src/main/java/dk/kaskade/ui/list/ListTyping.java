package dk.kaskade.ui.list;

import com.formdev.flatlaf.util.SystemInfo;
import dk.kaskade.change.AddPosition;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.PlacePosition;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** What the keys do while cells are typed into, and between them: every cell is one step that can be undone. */
final class ListTyping implements CellField.Handler {
    private final ListDesk desk;
    private final ListTable table;
    private final ListModel model;
    private final Session session;
    private final Runnable clearFilter;
    private final ListClipboard clipboard;
    private final CellField field = new CellField(this);
    private final ListCellEditor editor = new ListCellEditor(field, this::start, this::accept);
    private String began = "";
    private Column column = Column.TITLE;
    private String fresh = "";

    /** @param clearFilter empties the filter, which a new row would not pass */
    ListTyping(ListDesk desk, ListClipboard clipboard, Runnable clearFilter) {
        this.desk = desk;
        this.table = desk.table();
        this.model = desk.model();
        this.session = desk.session();
        this.clipboard = clipboard;
        this.clearFilter = clearFilter;
        table.setDefaultEditor(Object.class, editor);
        table.putClientProperty("JTable.autoStartsEdit", Boolean.FALSE);
        table.setSurrendersFocusOnKeystroke(false);
    }

    CellField field() {
        return field;
    }

    /** Types into the cell of the cursor; what is typed first takes the place of its text. */
    void edit(@Nullable String typed) {
        int row = table.leadRow();
        if (row >= 0
                && model.isCellEditable(row, table.column(table.leadColumn()).ordinal())) {
            editor.beginWith(typed);
            if (table.editCellAt(row, table.leadColumn())) {
                table.scrollRectToVisible(table.getCellRect(row, table.leadColumn(), true));
                field.offer();
                focus();
                // asked for while a key is dispatched, the focus may fall back to the table
                EventQueue.invokeLater(this::focus);
            }
        }
    }

    private void focus() {
        if (table.isEditing() && !field.isFocusOwner()) {
            field.requestFocusInWindow();
        }
    }

    void editTitle() {
        desk.go(table.leadRow(), titleColumn());
        edit(null);
    }

    int titleColumn() {
        return table.convertColumnIndexToView(Column.TITLE.ordinal());
    }

    private ListCellEditor.Start start(int row, Column of) {
        desk.edited(model.key(row));
        column = of;
        Position position = model.position(row);
        began = position == null ? "" : model.words().text(position, of);
        String hint = position == null ? desk.text(model.chain().size() == 0 ? "first" : "new") : "";
        String name = desk.text(of.textKey());
        return new ListCellEditor.Start(
                began,
                position == null ? name : name + ", " + model.words().title(position.id()),
                hint,
                Suggestions.of(session.organisation(), session.framework(), position, of, this::newWords));
    }

    private String newWords(Column of, String words) {
        return desk.text(of == Column.UNIT ? "new.unit" : "new.person", words);
    }

    /** Does what was typed; why not, where it cannot be done. */
    private Optional<String> accept(String text) {
        if (desk.edited().equals(ListModel.NEW)) {
            return acceptNew(text);
        }
        Entry entry = entry(text);
        if (entry instanceof Entry.Refused refused) {
            return Optional.of(refused.in(desk.context().wording().language()));
        }
        return entry instanceof Entry.Changed changed ? apply(changed.change()) : Optional.empty();
    }

    /** What a text means in the cell that is typed into. */
    private Entry entry(String text) {
        Organisation now = session.organisation();
        Optional<Position> position = now.position(desk.edited());
        return position.isEmpty() || text.equals(began)
                ? new Entry.Same()
                : new CellEntry(now, session.framework()).read(position.get(), column, text);
    }

    /** What the cell would change as far as it is typed, and can be; typing goes on. */
    Optional<OrganisationChange> soFar() {
        String text = field.getText();
        if (!table.isEditing()) {
            return Optional.empty();
        }
        if (desk.edited().equals(ListModel.NEW)) {
            Place place = desk.shown().place();
            return text.isBlank() || place == null || CivilNumber.isIn(text)
                    ? Optional.empty()
                    : Optional.of(added(FreshIds.position(session.organisation()), text, place));
        }
        return entry(text) instanceof Entry.Changed changed ? Optional.of(changed.change()) : Optional.empty();
    }

    private Optional<String> apply(OrganisationChange change) {
        return session.apply(change).map(why -> why.in(desk.context().wording().language()));
    }

    private Optional<String> acceptNew(String text) {
        Place place = desk.shown().place();
        if (text.isBlank() || place == null) {
            dropNew();
            return Optional.empty();
        }
        if (CivilNumber.isIn(text)) {
            return Optional.of(desk.text("refused.civil-number"));
        }
        String id = FreshIds.position(session.organisation());
        OrganisationChange whole = added(id, text, place);
        Optional<String> refused = session.refusal(whole)
                .map(why -> why.in(desk.context().wording().language()));
        if (refused.isEmpty()) {
            desk.edited(id);
            desk.placed();
            apply(whole);
            fresh = id;
            session.select(Selection.of(id));
        }
        return refused;
    }

    /** The new position with what it has from its neighbour. */
    private OrganisationChange added(String id, String text, Place place) {
        Organisation now = session.organisation();
        Position like = now.position(
                        Objects.requireNonNullElse(place.behind(), Objects.requireNonNullElse(place.leader(), "")))
                .orElse(Position.of("", "", null));
        String unit = like.unit() != null && now.unit(like.unit()).isPresent() ? like.unit() : null;
        List<String> roles = place.behind() == null ? List.of() : like.roles();
        AddPosition add = new AddPosition(id, text, place.leader(), unit, roles);
        return new Several(List.of(add, new PlacePosition(id, place.leader(), place.behind())), add.sentence(now));
    }

    /** Takes the row of the new position away; the cursor goes to the row before. */
    private void dropNew() {
        int row = model.rowOf(ListModel.NEW);
        desk.show(desk.shown().withPlace(null));
        desk.go(Math.min(Math.max(0, row - 1), model.getRowCount() - 1), titleColumn());
    }

    @Override
    public void done(CellField.Go go) {
        boolean blank = field.getText().isBlank();
        boolean tab = go == CellField.Go.NEXT || go == CellField.Go.PREVIOUS;
        if (blank && tab && column == Column.TITLE) {
            shift(go == CellField.Go.NEXT);
            return;
        }
        boolean wasNew = desk.edited().equals(ListModel.NEW);
        if (editor.stopCellEditing()) {
            if (!(wasNew && blank)) {
                go(go, wasNew);
            }
            if (!table.isEditing()) {
                table.requestFocusInWindow();
            }
        }
    }

    /** Goes on from the cell of the cursor. */
    void go(CellField.Go go, boolean entered) {
        int row = table.leadRow();
        boolean end = entered || row == model.getRowCount() - 1 || fresh.equals(model.key(row));
        boolean more = end && !desk.isSorted();
        switch (go) {
            case NEW_ROW -> newRow();
            case UP -> desk.go(row - 1, table.leadColumn());
            case DOWN -> {
                if (more) {
                    newRow();
                } else {
                    desk.go(row + 1, table.leadColumn());
                }
            }
            case NEXT -> next(row, more);
            case PREVIOUS -> previous(row);
            default -> table.repaint();
        }
    }

    private void next(int row, boolean more) {
        int next = typedColumn(table.leadColumn(), 1);
        if (next >= 0) {
            desk.go(row, next);
        } else if (more) {
            newRow();
        } else {
            desk.go(row + 1, typedColumn(-1, 1));
        }
    }

    private void previous(int row) {
        int before = typedColumn(table.leadColumn(), -1);
        if (before >= 0) {
            desk.go(row, before);
        } else {
            desk.go(row - 1, typedColumn(table.getColumnCount(), -1));
        }
    }

    private int typedColumn(int from, int step) {
        int at = from + step;
        while (at >= 0 && at < table.getColumnCount()) {
            if (table.column(at).typed()) {
                return at;
            }
            at += step;
        }
        return -1;
    }

    /** A new row behind the one of the cursor, to be typed at once. */
    void newRow() {
        if (refuseSorted()) {
            return;
        }
        Position position = model.position(table.leadRow());
        if (position == null && desk.shown().place() == null && model.chain().size() > 0) {
            int[] tops = model.chain().tops();
            open(tops.length == 0 ? Place.TOP : desk.places().behind(tops[tops.length - 1]));
        } else if (position == null) {
            editNew();
        } else {
            open(desk.places().behind(model.chain().indexOf(position.id())));
        }
    }

    private void open(Place place) {
        clearFilter.run();
        desk.unfold(place.leader());
        desk.show(desk.shown().withFilter("").withPlace(place));
        editNew();
    }

    private void editNew() {
        desk.go(model.rowOf(ListModel.NEW), titleColumn());
        edit(null);
    }

    /** Begins at once where there is nothing yet. */
    void begin() {
        if (session.isOpen() && model.chain().size() == 0 && !table.isEditing()) {
            editNew();
        }
    }

    boolean refuseSorted() {
        if (desk.isSorted()) {
            desk.say(desk.text("sorted.off"));
        }
        return desk.isSorted();
    }

    @Override
    public void cancel() {
        boolean wasNew = desk.edited().equals(ListModel.NEW);
        if (table.isEditing()) {
            editor.cancelCellEditing();
        }
        if (wasNew && model.chain().size() > 0) {
            dropNew();
        }
        table.requestFocusInWindow();
    }

    /** Commits what is being typed, if it can be. */
    void settle() {
        if (table.isEditing()) {
            editor.stopCellEditing();
        }
    }

    /** Commits what is being typed; where the person stays in the cell and its value, as when it is saved, typing goes on. */
    void settleAndGoOn() {
        boolean inside =
                table.isEditing() && field.isFocusOwner() && !field.getText().isBlank();
        settle();
        if (!inside || table.isEditing()) {
            return;
        }
        Organisation settled = session.organisation();
        String row = model.key(table.leadRow());
        int at = table.leadColumn();
        int caret = field.getCaretPosition();
        EventQueue.invokeLater(() -> {
            boolean stays = session.organisation() == settled
                    && table.isShowing()
                    && !table.isEditing()
                    && row.equals(model.key(table.leadRow()))
                    && at == table.leadColumn();
            if (stays && SwingUtilities.getWindowAncestor(table).isFocused()) {
                edit(null);
                field.setCaretPosition(Math.min(caret, field.getText().length()));
            }
        });
    }

    @Override
    public void left() {
        // from one cell to the next the focus passes through others: only where it comes to rest counts
        EventQueue.invokeLater(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
            if (owner != null && owner != field && owner != table) {
                settle();
            }
        });
    }

    @Override
    public void shift(boolean in) {
        Place place = desk.shown().place();
        if (refuseSorted()) {
            return;
        }
        if (place != null && table.isEditing() && desk.edited().equals(ListModel.NEW)) {
            Optional<Place> next =
                    in ? desk.places().indented(place, null) : desk.places().outdented(place);
            next.ifPresentOrElse(
                    there -> {
                        desk.unfold(there.leader());
                        desk.show(desk.shown().withPlace(there));
                    },
                    () -> desk.say(desk.text(in ? "no-indent" : "no-outdent")));
        } else {
            shiftChosen(in);
        }
    }

    private void shiftChosen(boolean in) {
        List<String> ids =
                new ArrayList<>(table.isEditing() ? List.of(desk.edited()) : Shifts.topmost(model.chain(), chosen()));
        if (!in) {
            Collections.reverse(ids);
        }
        Optional<OrganisationChange> change = Shifts.of(session.organisation(), session.framework(), ids, in);
        if (change.isEmpty()) {
            desk.say(desk.text(in ? "no-indent" : "no-outdent"));
        } else {
            apply(change.get()).ifPresent(desk::say);
            ids.forEach(id -> desk.unfold(leader(id)));
            desk.rebuild();
            show();
        }
    }

    private @Nullable String leader(String id) {
        return session.organisation().position(id).map(Position::reportsTo).orElse(null);
    }

    private void show() {
        int row = table.leadRow();
        if (row >= 0) {
            table.scrollRectToVisible(table.getCellRect(row, table.leadColumn(), true));
        }
    }

    private List<String> chosen() {
        List<String> chosen = model.keys(table.getSelectedRows());
        return chosen.isEmpty() && model.position(table.leadRow()) != null
                ? List.of(model.key(table.leadRow()))
                : chosen;
    }

    @Override
    public void move(boolean up) {
        Position position = model.position(table.leadRow());
        if (refuseSorted() || position == null) {
            return;
        }
        int number = model.chain().indexOf(position.id());
        Optional<Place> there = up ? desk.places().up(number) : desk.places().down(number);
        there.ifPresentOrElse(
                place -> {
                    apply(new PlacePosition(position.id(), place.leader(), place.behind()))
                            .ifPresent(desk::say);
                    show();
                },
                () -> desk.say(desk.text(up ? "no-up" : "no-down")));
    }

    /** Folds or unfolds the branch of the cursor. */
    void turn() {
        desk.turn(table.leadRow());
    }

    void copy() {
        clipboard.copy(chosen());
    }

    void cut() {
        clipboard.cut(chosen());
    }

    /** Lines of the clipboard become rows behind the one of the cursor; what was cut is moved there. */
    void paste() {
        Position position = model.position(table.leadRow());
        Place place = desk.shown().place();
        if (refuseSorted()) {
            return;
        }
        if (position != null) {
            place = desk.places().behind(model.chain().indexOf(position.id()));
        }
        clipboard.paste(place == null ? Place.TOP : place, CellField.clipboard());
    }

    @Override
    public boolean pasteLines(String text) {
        if (column != Column.TITLE
                || !desk.edited().equals(ListModel.NEW)
                || !field.getText().isBlank()) {
            return false;
        }
        Place place = Objects.requireNonNullElse(desk.shown().place(), Place.TOP);
        cancel();
        clipboard.paste(place, text);
        return true;
    }

    /** Whether a key that was typed is one to write with. */
    static boolean writes(java.awt.event.KeyEvent event) {
        char c = event.getKeyChar();
        boolean command = event.isMetaDown()
                || event.isControlDown() != event.isAltDown() && !SystemInfo.isMacOS
                || SystemInfo.isMacOS && event.isControlDown();
        return !command && c > ' ' && c != 127 && c != java.awt.event.KeyEvent.CHAR_UNDEFINED;
    }
}
