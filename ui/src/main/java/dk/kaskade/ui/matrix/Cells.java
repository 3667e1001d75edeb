package dk.kaskade.ui.matrix;

import dk.kaskade.organisation.ResponseStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows and columns in sight, in their order, with what they come to at both edges. */
final class Cells {
    /** Before anything is known. */
    static final Cells EMPTY = new Cells(null, Axis.EXPECTATIONS, List.of(), List.of());

    private final @Nullable Matrix matrix;
    private final Axis axis;
    private final List<MatrixRow> rows;
    private final List<MatrixColumn> columns;
    private final Share[] rowSums;
    private final Share[] columnSums;

    private Cells(@Nullable Matrix matrix, Axis axis, List<MatrixRow> rows, List<MatrixColumn> columns) {
        this.matrix = matrix;
        this.axis = axis;
        this.rows = rows;
        this.columns = columns;
        rowSums = new Share[rows.size()];
        columnSums = new Share[columns.size()];
        Arrays.fill(columnSums, Share.NONE);
        // what stands in several columns counts once
        int[] all = columns.stream()
                .flatMapToInt(column -> Arrays.stream(column.expectations()))
                .distinct()
                .toArray();
        for (int row = 0; row < rowSums.length; row++) {
            rowSums[row] = answered().share(rows.get(row).number(), all);
            for (int column = 0; column < columnSums.length; column++) {
                columnSums[column] = columnSums[column].and(share(row, column));
            }
        }
    }

    /**
     * What passes a filter.
     *
     * @param sort the topic of the column to sort by, those furthest behind first; null = the order of the tree
     */
    static Cells of(Matrix matrix, Axis axis, RowFilter filter, dk.kaskade.ui.session.@Nullable Topic sort) {
        List<MatrixColumn> columns = matrix.columns().getOrDefault(axis, List.of());
        List<MatrixRow> rows =
                new ArrayList<>(matrix.rows().stream().filter(filter::fits).toList());
        columns.stream()
                .filter(column -> column.topic().equals(sort))
                .findFirst()
                .ifPresent(column -> rows.sort(furthestBehind(matrix.answered(), column)));
        return new Cells(matrix, axis, rows, columns);
    }

    /** Gaps first, then what carries it by how far it has come, then what does not carry it. */
    private static Comparator<MatrixRow> furthestBehind(Answered answered, MatrixColumn column) {
        return Comparator.comparingDouble(row -> {
            Share share = answered.share(row.number(), column.expectations());
            if (share.gaps() > 0) {
                return -1;
            }
            if (share.carried() == 0) {
                return share.waved() > 0 ? 8 : 9;
            }
            ResponseStatus status =
                    column.expectations().length == 1 ? answered.status(row.number(), column.expectation()) : null;
            return status == null ? share.part() : status.ordinal();
        });
    }

    Axis axis() {
        return axis;
    }

    List<MatrixRow> rows() {
        return rows;
    }

    List<MatrixColumn> columns() {
        return columns;
    }

    Answered answered() {
        if (matrix == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return matrix.answered();
    }

    Share rowSum(int row) {
        return rowSums[row];
    }

    Share columnSum(int column) {
        return columnSums[column];
    }

    Share share(int row, int column) {
        return answered().share(rows.get(row).number(), columns.get(column).expectations());
    }

    /** The status of a cell that is one expectation; null where it is not carried or the column is several. */
    @Nullable
    ResponseStatus status(int row, int column) {
        return axis == Axis.EXPECTATIONS
                ? answered().status(rows.get(row).number(), columns.get(column).expectation())
                : null;
    }

    boolean hasWords(int row, int column) {
        return axis == Axis.EXPECTATIONS
                && answered()
                        .hasWords(rows.get(row).number(), columns.get(column).expectation());
    }

    /** Where a position stands; -1 where it is filtered away. */
    int rowOf(String position) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).id().equals(position)) {
                return row;
            }
        }
        return -1;
    }

    int columnOf(dk.kaskade.ui.session.@Nullable Topic topic) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).topic().equals(topic)) {
                return column;
            }
        }
        return -1;
    }
}
