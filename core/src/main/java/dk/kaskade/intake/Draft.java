package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on its way to be a position. */
final class Draft {
    final Row row;
    final int line;
    /** Its id in the file; empty = it has none. */
    String given;
    /** Its id in the organisation; empty = not settled yet. */
    String id = "";

    String title;
    final List<Holder> holders = new ArrayList<>();
    /** Ids of people, once it is settled who is who. */
    List<String> people = List.of();

    boolean acting;

    @Nullable
    UnitNode unit;
    /** Whom it reports to, none = nobody. */
    @Nullable
    Draft leader;
    /** Other rows that say the same post, whose leaders become dotted lines. */
    final List<Draft> others = new ArrayList<>();
    /** Whom it reports to along dotted lines. */
    final List<Draft> dotted = new ArrayList<>();
    /** It makes no position: abolished, or joined with another. */
    boolean gone;
    /** What refers to its id means it, where another post has the same. */
    boolean referred = true;

    List<String> roles = List.of();

    Draft(Row row) {
        this.row = row;
        line = row.line();
        given = row.get(Field.ID);
        title = Spelling.tidy(row.get(Field.TITLE));
    }

    String get(Field field) {
        return row.get(field);
    }

    /** What it is called where a sentence names it. */
    String called() {
        String name = Discretion.shown(title.isEmpty() ? row.get(Field.NAME) : title);
        String in = unit == null ? "" : unit.name;
        return in.isEmpty() || name.contains(in) ? name : name + ", " + in;
    }
}
