package dk.kaskade.ui.list;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.PlacePosition;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.ui.list.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes positions of lines: all of them as one step, or none where one cell cannot be. */
final class Pasting {
    private final Framework framework;
    private final Locale language;
    private final List<Column> columns;
    private final List<OrganisationChange> changes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Organisation present;
    private @Nullable String refusal;

    /** @param columns what the cells behind the title are */
    Pasting(Organisation organisation, Framework framework, Locale language, List<Column> columns) {
        this.present = organisation;
        this.framework = framework;
        this.language = language;
        this.columns = List.copyOf(columns);
    }

    /**
     * What came of it.
     *
     * @param change  empty of changes where it was refused
     * @param refusal why, with the number of the line; none where it can be done
     */
    record Pasted(
            Several change, List<String> ids, @Nullable String refusal) {}

    /** The lines as positions from a place on; the first line of them may name the columns and is left out then. */
    Pasted at(Place place, List<Line> lines) {
        List<Line> rows = lines.isEmpty() || !isHead(lines.get(0)) ? lines : lines.subList(1, lines.size());
        List<String> path = new ArrayList<>();
        List<@Nullable String> last = new ArrayList<>();
        for (int i = 0; i < rows.size() && refusal == null; i++) {
            Line line = rows.get(i);
            while (path.size() > line.depth()) {
                path.remove(path.size() - 1);
            }
            while (last.size() > line.depth() + 1) {
                last.remove(last.size() - 1);
            }
            if (last.size() <= line.depth()) {
                last.add(null);
            }
            String before = last.get(line.depth());
            Place at = path.isEmpty()
                    ? new Place(place.leader(), before == null ? place.behind() : before)
                    : new Place(path.get(path.size() - 1), before);
            add(line, at);
            String id = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
            path.add(id);
            last.set(line.depth(), id);
            number(i + 1 + lines.size() - rows.size());
        }
        Sentence told = Sentence.of("paste-lines", ids.size());
        return new Pasted(new Several(refusal == null ? changes : List.of(), told), List.copyOf(ids), refusal);
    }

    private void number(int line) {
        if (refusal != null) {
            refusal = ListTexts.TEXTS.get(language, "refused.line", line, refusal);
        }
    }

    private boolean isHead(Line line) {
        return line.cells().size() > 1
                && line.cells().stream().allMatch(cell -> cell.isEmpty() || isName(cell.toLowerCase(Locale.ROOT)));
    }

    private static boolean isName(String cell) {
        for (Column column : Column.values()) {
            for (Locale each : dk.kaskade.text.Texts.LANGUAGES) {
                if (ListTexts.TEXTS
                        .get(each, column.textKey())
                        .toLowerCase(Locale.ROOT)
                        .equals(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Line line, Place place) {
        String title = line.cells().get(0);
        if (CivilNumber.isIn(title)) {
            refusal = Entry.refused("refused.civil-number").in(language);
            return;
        }
        String id = FreshIds.position(present);
        ids.add(id);
        if (apply(new AddPosition(id, title, place.leader(), null, List.of()))
                && apply(new PlacePosition(id, place.leader(), place.behind()))) {
            fill(id, line);
        }
    }

    private void fill(String id, Line line) {
        for (int i = 1; i < line.cells().size() && i <= columns.size() && refusal == null; i++) {
            Position position = present.position(id).orElseThrow();
            Entry entry = new CellEntry(present, framework)
                    .read(position, columns.get(i - 1), line.cells().get(i));
            if (entry instanceof Entry.Refused refused) {
                refusal = refused.in(language);
            } else if (entry instanceof Entry.Changed changed) {
                apply(changed.change());
            }
        }
    }

    private boolean apply(OrganisationChange change) {
        Outcome outcome = change.applyTo(present);
        if (outcome instanceof Outcome.Refused refused) {
            refusal = refused.reason().in(language);
            return false;
        }
        present = ((Outcome.Done) outcome).organisation();
        changes.add(change);
        return true;
    }
}
