package dk.kaskade.ui.list;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.PlacePosition;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as lines of text, to and from other programs; rows that were cut here are moved with all that is known of them. */
final class ListClipboard {
    private final ListDesk desk;
    private final ListModel model;
    private final Session session;
    private String cutText = "";

    ListClipboard(ListDesk desk) {
        this.desk = desk;
        this.model = desk.model();
        this.session = desk.session();
    }

    void copy(List<String> ids) {
        if (!ids.isEmpty()) {
            desk.cut(new LinkedHashSet<>());
            put(text(ids));
            desk.say(desk.text("copied", ids.size()));
        }
    }

    void cut(List<String> ids) {
        if (!ids.isEmpty()) {
            cutText = text(ids);
            put(cutText);
            List<String> topmost = Shifts.topmost(model.chain(), ids);
            desk.cut(new LinkedHashSet<>(topmost));
            desk.say(desk.text("cut", topmost.size()));
        }
    }

    private static void put(String text) {
        StringSelection selection = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }

    /** The columns that can be seen and typed into, behind the title. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < desk.table().getColumnCount(); i++) {
            Column column = desk.table().column(i);
            if (column.typed() && column != Column.TITLE) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The rows as lines, indented as far as they are. */
    String text(List<String> ids) {
        List<Row> rows = ids.stream().map(id -> model.row(model.rowOf(id))).toList();
        int least = rows.stream().mapToInt(Row::depth).min().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            Position position = model.chain().position(row.position());
            List<String> cells = new ArrayList<>(List.of(model.words().title(position.id())));
            columns().forEach(column -> cells.add(model.words().text(position, column)));
            lines.add(Lines.write(row.depth() - least, cells));
        }
        return String.join("\n", lines) + "\n";
    }

    void paste(Place place, String text) {
        if (text.isBlank()) {
            desk.say(desk.text("nothing-to-paste"));
        } else if (!desk.cut().isEmpty() && text.equals(cutText)) {
            move(place);
        } else {
            insert(place, text);
        }
    }

    private void insert(Place place, String text) {
        Pasting.Pasted pasted = new Pasting(
                        session.organisation(),
                        session.framework(),
                        desk.context().wording().language(),
                        columns())
                .at(place, Lines.of(text));
        if (pasted.refusal() != null) {
            desk.say(pasted.refusal());
        } else if (!pasted.ids().isEmpty()) {
            done(place, pasted.change(), pasted.ids());
        }
    }

    /** In the order they have in the chain, each behind the one before. */
    private void move(Place place) {
        List<String> ids = session.organisation().positions().stream()
                .map(Position::id)
                .filter(desk.cut()::contains)
                .distinct()
                .toList();
        desk.cut(new LinkedHashSet<>());
        if (ids.contains(Objects.requireNonNullElse(place.behind(), ""))) {
            return;
        }
        List<OrganisationChange> changes = new ArrayList<>();
        @Nullable String behind = place.behind();
        for (String id : ids) {
            changes.add(new PlacePosition(id, place.leader(), behind));
            behind = id;
        }
        OrganisationChange change = changes.size() == 1
                ? changes.get(0)
                : new Several(
                        changes,
                        new dk.kaskade.change.MovePositions(ids, place.leader()).sentence(session.organisation()));
        if (!changes.isEmpty()) {
            done(place, change, ids);
        }
    }

    private void done(Place place, OrganisationChange change, List<String> ids) {
        desk.unfold(place.leader());
        desk.show(desk.shown().withPlace(null).withFilter(""));
        Optional<Sentence> refused = session.apply(change);
        if (refused.isPresent()) {
            desk.say(refused.get().in(desk.context().wording().language()));
        } else {
            session.select(Selection.of(ids));
        }
    }
}
