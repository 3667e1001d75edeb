package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what differs as changes. */
final class ChangeList {
    private final Map<String, Certainty> certainties;
    private final List<Change> added = new ArrayList<>();
    private final List<Change> closed = new ArrayList<>();
    private final List<Change> moved = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
    private final List<Change> beyond = new ArrayList<>();

    private ChangeList(Map<String, Certainty> certainties) {
        this.certainties = certainties;
    }

    /** @param certainties by id of today, of positions that were not found again by id */
    static List<Change> of(Sides sides, Map<String, Certainty> certainties) {
        ChangeList list = new ChangeList(certainties);
        sides.positions.pieces().values().forEach(some -> some.forEach(list::position));
        list.order(sides.positions);
        sides.beyond().forEach(list::beyond);
        List<Change> all = new ArrayList<>(list.added);
        all.addAll(list.closed);
        all.addAll(list.moved);
        all.addAll(list.changed);
        all.addAll(list.beyond);
        return List.copyOf(all);
    }

    private void position(Piece<Position> piece) {
        String id = piece.shown().id();
        if (piece.member() == null) {
            boolean isNew = piece.before() == null;
            (isNew ? added : closed)
                    .add(new Change(
                            piece.id(),
                            isNew ? Kind.NEW : Kind.CLOSED,
                            id,
                            piece.before(),
                            piece.after(),
                            Field.ITSELF,
                            null,
                            null,
                            Certainty.ID,
                            null));
            return;
        }
        boolean move = piece.member().field() == Field.REPORTS_TO;
        (move ? moved : changed)
                .add(new Change(
                        piece.id(),
                        move ? Kind.MOVED : Kind.CHANGED,
                        id,
                        piece.before(),
                        piece.after(),
                        piece.member().field(),
                        value(piece, piece.before()),
                        value(piece, piece.after()),
                        certainties.getOrDefault(id, Certainty.ID),
                        null));
    }

    private static <T> @Nullable Object value(Piece<T> piece, @Nullable T of) {
        return of == null || piece.member() == null
                ? of
                : piece.member().value().apply(of);
    }

    private <T> void beyond(Paired<T> paired) {
        paired.pieces()
                .forEach((key, some) -> some.forEach(piece -> {
                    String name =
                            paired.part().id().apply(piece.shown()) + (key.nth() == 0 ? "" : "#" + (key.nth() + 1));
                    beyond.add(beyond(
                            piece.id(),
                            piece.member() == null
                                    ? Field.ITSELF
                                    : piece.member().field(),
                            value(piece, piece.before()),
                            value(piece, piece.after()),
                            ChangeIds.thing(paired.part(), name)));
                }));
        order(paired);
    }

    private void order(Paired<?> paired) {
        if (paired.order() != null) {
            List<Object> before = new ArrayList<>();
            List<Object> after = new ArrayList<>();
            paired.today().keySet().forEach(key -> before.add(key.name()));
            paired.proposed().keySet().forEach(key -> after.add(key.name()));
            beyond.add(beyond(
                    paired.order(),
                    Field.OTHER,
                    List.copyOf(before),
                    List.copyOf(after),
                    "order:" + paired.part().list()));
        }
    }

    private static Change beyond(String id, Field field, @Nullable Object from, @Nullable Object to, String thing) {
        return new Change(id, Kind.BEYOND, null, null, null, field, from, to, Certainty.ID, thing);
    }
}
