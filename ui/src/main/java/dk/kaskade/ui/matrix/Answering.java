package dk.kaskade.ui.matrix;

import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Several;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** From cells and what they are to become to one change of the organisation. */
final class Answering {
    private Answering() {}

    /**
     * A cell that can be answered.
     *
     * @param number      of the position in the chain
     * @param expectation number into the framework's expectations
     */
    record Cell(int number, int expectation) {}

    /** The cells among rows and columns that are carried; empty where the columns are not expectations. */
    static List<Cell> cells(Cells sheet, int[] rows, int[] columns) {
        List<Cell> cells = new ArrayList<>();
        if (sheet.axis() == Axis.EXPECTATIONS) {
            for (int row : rows) {
                for (int column : columns) {
                    if (sheet.status(row, column) != null) {
                        cells.add(new Cell(
                                sheet.rows().get(row).number(),
                                sheet.columns().get(column).expectation()));
                    }
                }
            }
        }
        return cells;
    }

    /** Gives all cells a status, as one step; empty where nothing would change. */
    static Optional<OrganisationChange> status(
            Answered answered, List<Cell> cells, ResponseStatus status, String reason, LocalDate day) {
        return change(
                answered,
                cells,
                before -> status == ResponseStatus.NOT_APPLICABLE
                        ? before.withStatus(status).withReason(reason)
                        : before.withStatus(status),
                day);
    }

    /** Gives a cell own words; empty where nothing would change. */
    static Optional<OrganisationChange> words(Answered answered, Cell cell, String words, LocalDate day) {
        return change(answered, List.of(cell), before -> before.withWords(words.strip()), day);
    }

    /** What follows a status when one goes round; what does not apply is chosen on purpose, and not on the way. */
    static ResponseStatus next(ResponseStatus status) {
        return switch (status) {
            case OPEN -> ResponseStatus.DISCUSSED;
            case DISCUSSED -> ResponseStatus.AGREED;
            case AGREED -> ResponseStatus.PRACTISED;
            case PRACTISED, NOT_APPLICABLE -> ResponseStatus.OPEN;
        };
    }

    private static Optional<OrganisationChange> change(
            Answered answered, List<Cell> cells, UnaryOperator<Response> other, LocalDate day) {
        List<OrganisationChange> changes = new ArrayList<>();
        for (Cell cell : cells) {
            Expectation expectation =
                    answered.carried().chain().framework().expectations().get(cell.expectation());
            Response before = answered.position(cell.number()).response(expectation.id());
            Response after = other.apply(before);
            if (!after.equals(before)) {
                changes.add(new AnswerExpectation(
                        answered.position(cell.number()).id(),
                        expectation.id(),
                        after.status(),
                        after.words(),
                        after.priority(),
                        after.reason(),
                        day,
                        expectation.title()));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.size() == 1 ? changes.get(0) : Several.of(changes));
    }
}
