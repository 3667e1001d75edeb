package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by headings and cells which field each column is: the headings propose, the cells correct. */
final class MappingGuess {
    /** A column whose heading means something. */
    private record Proposal(int column, Headings.Meaning meaning) {}

    private final int header;
    private final List<String> headers;
    private final List<ColumnLook> looks;
    private final List<@Nullable Field> fields;

    private MappingGuess(int header, List<String> headers, List<ColumnLook> looks) {
        this.header = header;
        this.headers = headers;
        this.looks = looks;
        this.fields = new ArrayList<>(Collections.nCopies(headers.size(), null));
    }

    static Mapping of(Table table, int header) {
        return of(table, header, Map.of());
    }

    /** @param told fields of columns that are known already; the rest is guessed around them */
    static Mapping of(Table table, int header, Map<Integer, @Nullable Field> told) {
        int width = table.width();
        MappingGuess guess = new MappingGuess(header, headers(table, header, width), looks(table, header, width));
        guess.byCells();
        guess.byHeadings();
        new GuessCorrection(guess.fields, guess.headers, guess.looks, header).run();
        told.forEach((column, field) -> guess.tell(column, field));
        List<Boolean> filled = filled(table, header, width);
        return new Mapping(guess.header, guess.headers, guess.fields, filled);
    }

    private void tell(int column, @Nullable Field field) {
        if (field != null && Mapping.takesOne(field)) {
            fields.replaceAll(other -> other == field ? null : other);
        }
        fields.set(column, field);
    }

    /** Where the cells leave no doubt, whatever the heading says. */
    private void byCells() {
        for (int column = 0; column < fields.size(); column++) {
            if (looks.get(column).civilNumbers()) {
                fields.set(column, Field.CIVIL_NUMBER);
            }
        }
    }

    private void byHeadings() {
        List<Proposal> proposals = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            int at = column;
            Headings.meaning(headers.get(column)).ifPresent(meaning -> proposals.add(new Proposal(at, meaning)));
        }
        proposals.sort(Comparator.comparingInt(
                        (Proposal proposal) -> looks.get(proposal.column).empty() ? 1 : 0)
                .thenComparingInt(proposal -> proposal.meaning.rank())
                .thenComparingInt(Proposal::column));
        for (Proposal proposal : proposals) {
            Field field = proposal.meaning.field();
            boolean free = fields.get(proposal.column) == null;
            if (free && (!Mapping.takesOne(field) || !fields.contains(field))) {
                fields.set(proposal.column, field);
            }
        }
    }

    private static List<String> headers(Table table, int header, int width) {
        List<String> all = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            all.add(
                    header < 0
                            ? ""
                            : CivilNumber.cutOutOf(table.rows().get(header).cell(column)));
        }
        return all;
    }

    private static List<ColumnLook> looks(Table table, int header, int width) {
        List<ColumnLook> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            all.add(new ColumnLook());
        }
        List<TableRow> rows = table.rows().subList(header + 1, table.rows().size());
        for (TableRow row : rows.subList(0, Math.min(ColumnLook.ROWS, rows.size()))) {
            for (int column = 0; column < row.cells().size(); column++) {
                all.get(column).add(row.cells().get(column));
            }
        }
        return all;
    }

    private static List<Boolean> filled(Table table, int header, int width) {
        List<Boolean> all = new ArrayList<>(Collections.nCopies(width, false));
        for (TableRow row : table.rows().subList(header + 1, table.rows().size())) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cells().get(column).isEmpty()) {
                    all.set(column, true);
                }
            }
        }
        return all;
    }
}
