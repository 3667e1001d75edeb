package dk.kaskade.exchange.table;

import dk.kaskade.text.CivilNumber;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column look like, by the first rows. */
final class ColumnLook {
    /** Rows that are looked at; the first tell enough. */
    static final int ROWS = 2000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+\\.[^\\s@;,]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]0+)?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
    private static final Pattern ID = Pattern.compile("(?=.*\\d)[\\p{L}\\d._/-]{1,40}");

    private final Set<String> values = new HashSet<>();
    private int filled;
    private int emails;
    private int civilNumbers;
    private int numbers;
    private int small;
    private int ids;

    void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        values.add(cell.toLowerCase(Locale.ROOT));
        emails += count(cell, EMAIL.asMatchPredicate());
        civilNumbers += count(cell, CivilNumber::is);
        numbers += count(cell, NUMBER.asMatchPredicate());
        small += count(cell, SMALL.asMatchPredicate());
        ids += count(cell, ID.asMatchPredicate());
    }

    private static int count(String cell, Predicate<String> test) {
        return test.test(cell) ? 1 : 0;
    }

    boolean empty() {
        return filled == 0;
    }

    private boolean most(int count) {
        return filled > 0 && count * 5 >= filled * 4;
    }

    boolean emails() {
        return most(emails);
    }

    /** Half are enough: those that lost their zero in a spreadsheet are not told. */
    boolean civilNumbers() {
        return filled > 0 && civilNumbers * 2 >= filled;
    }

    boolean numbers() {
        return most(numbers);
    }

    /** Numbers of one or two digits: a level, not the name of one. */
    boolean smallNumbers() {
        return most(small);
    }

    boolean distinct() {
        return values.size() == filled;
    }

    boolean ids() {
        return most(ids);
    }

    int differing() {
        return values.size();
    }

    /** Whether at least half of the different values stand in another column. */
    boolean standsIn(ColumnLook other) {
        return !values.isEmpty()
                && values.stream().filter(other.values::contains).count() * 2 >= values.size();
    }

    /** Whether every value stands in another column. */
    boolean liesWithin(ColumnLook other) {
        return !values.isEmpty() && other.values.containsAll(values);
    }
}
