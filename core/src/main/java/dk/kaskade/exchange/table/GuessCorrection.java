package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the cells say of fields that headings alone have proposed. */
final class GuessCorrection {
    private static final Set<Field> LEADERS =
            Set.of(Field.LEADER_ID, Field.LEADER_NAME, Field.LEADER_EMAIL, Field.LEADER_TITLE);

    /** Where a leader's column could be found again, in the order of trust. */
    private static final List<Map.Entry<Field, Field>> OWN_AND_LEADERS = List.of(
            Map.entry(Field.ID, Field.LEADER_ID),
            Map.entry(Field.PERSON_ID, Field.LEADER_ID),
            Map.entry(Field.EMAIL, Field.LEADER_EMAIL),
            Map.entry(Field.NAME, Field.LEADER_NAME),
            Map.entry(Field.TITLE, Field.LEADER_TITLE));

    private final List<@Nullable Field> fields;
    private final List<String> headers;
    private final List<ColumnLook> looks;
    private final int header;

    GuessCorrection(List<@Nullable Field> fields, List<String> headers, List<ColumnLook> looks, int header) {
        this.fields = fields;
        this.headers = headers;
        this.looks = looks;
        this.header = header;
    }

    void run() {
        emails();
        numbers();
        units();
        if (header < 0) {
            ids();
        }
        leaders();
        counts();
        ownOnes();
    }

    private int column(Field field) {
        return fields.indexOf(field);
    }

    private void move(int column, Field to) {
        if (column(to) < 0) {
            fields.set(column, to);
        }
    }

    private void emails() {
        for (int column = 0; column < fields.size(); column++) {
            if (looks.get(column).emails()) {
                Field field = fields.get(column);
                boolean leader = field != null && LEADERS.contains(field);
                if (field != Field.EMAIL && field != Field.LEADER_EMAIL && !isId(field)) {
                    fields.set(column, null);
                    move(column, leader ? Field.LEADER_EMAIL : Field.EMAIL);
                }
            }
        }
    }

    /** An e-mail can be what people are known by. */
    private static boolean isId(@Nullable Field field) {
        return field == Field.ID || field == Field.PERSON_ID || field == Field.LEADER_ID;
    }

    private void numbers() {
        for (int column = 0; column < fields.size(); column++) {
            ColumnLook look = looks.get(column);
            if (fields.get(column) == Field.PATH && look.smallNumbers()) {
                fields.set(column, null);
                move(column, Field.ROLE);
            } else if (fields.get(column) == Field.STAFF && !look.empty() && !look.numbers()) {
                fields.set(column, null);
            }
        }
    }

    /** Several columns of units, each finer than the one before it, are a path; so is a unit between steps of one. */
    private void units() {
        int unit = column(Field.UNIT);
        if (unit < 0) {
            return;
        }
        int first = fields.indexOf(Field.PATH);
        int last = fields.lastIndexOf(Field.PATH);
        if (first >= 0) {
            if (first < unit && unit < last) {
                fields.set(unit, Field.PATH);
            }
            return;
        }
        List<Integer> others = new ArrayList<>(IntStream.range(0, fields.size())
                .filter(column -> column == unit || fields.get(column) == null && meansUnit(column))
                .boxed()
                .toList());
        if (others.size() > 1 && eachFiner(others)) {
            others.forEach(column -> fields.set(column, Field.PATH));
        }
    }

    private boolean meansUnit(int column) {
        return Headings.meaning(headers.get(column))
                .filter(meaning -> meaning.field() == Field.UNIT)
                .isPresent();
    }

    private boolean eachFiner(List<Integer> columns) {
        return IntStream.range(1, columns.size())
                .allMatch(i -> looks.get(columns.get(i - 1)).differing()
                        <= looks.get(columns.get(i)).differing());
    }

    /** Without headings: a column of ids, and another whose values all stand in it. */
    private void ids() {
        for (int own = 0; own < fields.size(); own++) {
            ColumnLook ids = looks.get(own);
            if (fields.get(own) == null && ids.ids() && ids.distinct() && column(Field.ID) < 0) {
                fields.set(own, Field.ID);
            }
        }
        int own = column(Field.ID);
        for (int column = 0; own >= 0 && column < fields.size(); column++) {
            if (fields.get(column) == null && looks.get(column).liesWithin(looks.get(own))) {
                move(column, Field.LEADER_ID);
            }
        }
    }

    /** "Leder" can be a name, an id, an e-mail or a title: whichever column its cells are found in. */
    private void leaders() {
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            if (field != null && LEADERS.contains(field) && !found(column, field)) {
                for (Map.Entry<Field, Field> pair : OWN_AND_LEADERS) {
                    int own = column(pair.getKey());
                    if (own >= 0
                            && column(pair.getValue()) < 0
                            && looks.get(column).standsIn(looks.get(own))) {
                        fields.set(column, pair.getValue());
                        break;
                    }
                }
            }
        }
    }

    /** "Leder direkte" tells how many, where another column tells of whom. */
    private void counts() {
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            boolean named = field == Field.LEADER_NAME || field == Field.LEADER_TITLE;
            if (named && column(Field.LEADER_ID) >= 0 && looks.get(column).numbers() && !found(column, field)) {
                fields.set(column, null);
            }
        }
    }

    private boolean found(int column, Field field) {
        return OWN_AND_LEADERS.stream()
                .filter(pair -> pair.getValue() == field)
                .map(pair -> column(pair.getKey()))
                .anyMatch(own -> own >= 0 && looks.get(column).standsIn(looks.get(own)));
    }

    /** A list of units with a leader each: who is called leader there holds the post. */
    private void ownOnes() {
        boolean named = column(Field.NAME) >= 0 || column(Field.FIRST_NAME) >= 0 || column(Field.LAST_NAME) >= 0;
        int leader = column(Field.LEADER_NAME);
        if (!named && leader >= 0) {
            fields.set(leader, Field.NAME);
            become(Field.LEADER_EMAIL, Field.EMAIL);
            become(Field.LEADER_TITLE, Field.TITLE);
            become(Field.LEADER_ID, column(Field.ID) >= 0 ? Field.PERSON_ID : Field.ID);
        } else if (column(Field.ID) < 0 && column(Field.PERSON_ID) < 0) {
            become(Field.LEADER_ID, Field.ID);
        }
        if (column(Field.TITLE) < 0) {
            become(Field.LEADER_TITLE, Field.TITLE);
        }
    }

    private void become(Field leaders, Field own) {
        int column = column(leaders);
        if (column >= 0 && column(own) < 0 && !found(column, leaders)) {
            fields.set(column, own);
        }
    }
}
