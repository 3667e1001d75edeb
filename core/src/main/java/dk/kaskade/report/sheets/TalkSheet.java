package dk.kaskade.report.sheets;

import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Position;
import dk.kaskade.report.sheets.Sheet.Kind;
import dk.kaskade.report.sheets.Sheets.Of;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row for each practice of each position: when it was held last, and when it is due again. A filled position has a row for
 * each practice with a rhythm, also where it was never held.
 */
final class TalkSheet {
    private final SheetSource source;
    private final Names names;
    private final LocalDate day;
    private final List<Practice> regular;

    TalkSheet(SheetSource source, Names names) {
        this.source = source;
        this.names = names;
        day = source.context().day();
        regular = source.context().framework().practices().stream()
                .filter(Practice::regular)
                .toList();
    }

    Sheet sheet() {
        List<Of<String>> rows = new ArrayList<>();
        for (Position position : source.context().chain().positions()) {
            Set<String> practices = new LinkedHashSet<>();
            if (!position.vacant()) {
                regular.forEach(practice -> practices.add(practice.id()));
            }
            position.dialogues().forEach(dialogue -> practices.add(dialogue.practice()));
            practices.forEach(practice -> rows.add(new Of<>(position, practice)));
        }
        return new Columns<Of<String>>(names, Topic.TALKS.id())
                .with(columns -> Sheets.place(columns, names, source))
                .text("practice", row -> names.practice(row.what()))
                .add("held", Kind.DATE, this::last)
                .number("times", this::times)
                .add("due", Kind.DATE, this::due)
                .text("overdue", this::overdue)
                .of(rows);
    }

    private @Nullable LocalDate last(Of<String> row) {
        return row.position().lastHeld(row.what(), day).orElse(null);
    }

    private int times(Of<String> row) {
        int times = 0;
        for (Dialogue dialogue : row.position().dialogues()) {
            times += dialogue.practice().equals(row.what()) ? 1 : 0;
        }
        return times;
    }

    private @Nullable LocalDate due(Of<String> row) {
        LocalDate last = last(row);
        Optional<Practice> practice = rhythm(row);
        return last == null || practice.isEmpty()
                ? null
                : last.plusMonths(practice.get().everyMonths());
    }

    private @Nullable String overdue(Of<String> row) {
        if (rhythm(row).isEmpty()) {
            return null;
        }
        LocalDate due = due(row);
        return names.yesNo(due == null || due.isBefore(day));
    }

    private Optional<Practice> rhythm(Of<String> row) {
        return regular.stream()
                .filter(practice -> practice.id().equals(row.what()))
                .findFirst();
    }
}
