package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.intake.Doubts.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells posts that have ended, or have not begun, on the day that the file describes. */
final class Term {
    private final Work work;
    private final LocalDate day;
    private final List<Draft> ended = new ArrayList<>();
    private final List<Draft> toCome = new ArrayList<>();

    Term(Work work) {
        this.work = work;
        day = Optional.ofNullable(work.settings.asOf()).orElseGet(LocalDate::now);
    }

    void run() {
        for (Draft draft : work.live()) {
            if (day(draft, Field.UNTIL).filter(until -> until.isBefore(day)).isPresent()) {
                ended.add(draft);
            } else if (day(draft, Field.FROM).filter(from -> from.isAfter(day)).isPresent()) {
                toCome.add(draft);
            }
        }
        settle(DoubtKind.ENDED, ended, "row.ended", Standing.DROP, Standing.VACANT, "keep");
        settle(DoubtKind.NOT_BEGUN, toCome, "row.not-begun", "keep", Standing.DROP);
    }

    private Optional<LocalDate> day(Draft draft, Field field) {
        String text = draft.get(field);
        Optional<LocalDate> read = Days.of(text);
        if (read.isEmpty() && !text.isEmpty()) {
            work.remark(draft.line, "remark.day", text);
        }
        return read;
    }

    private void settle(DoubtKind kind, List<Draft> drafts, String dropped, String... choices) {
        if (drafts.isEmpty()) {
            return;
        }
        String chosen = work.doubts.ask(
                Question.of(kind, "", Work.lines(drafts), choices).with(drafts.size(), day.toString()));
        for (Draft draft : drafts) {
            if (chosen.equals(Standing.DROP)) {
                work.drop(draft, dropped, draft.get(kind == DoubtKind.ENDED ? Field.UNTIL : Field.FROM));
            } else if (chosen.equals(Standing.VACANT)) {
                draft.holders.clear();
            }
        }
    }
}
