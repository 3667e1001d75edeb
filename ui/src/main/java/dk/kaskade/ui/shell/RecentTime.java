package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Wording;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** When and where a file was, in the words of somebody who looks for it. */
final class RecentTime {
    private static final int FOLDERS = 2;

    private RecentTime() {}

    /** Today and yesterday with the time, this year with the day, otherwise the whole date. */
    static String of(LocalDateTime when, LocalDateTime now, Wording wording) {
        long days = ChronoUnit.DAYS.between(when.toLocalDate(), now.toLocalDate());
        String time = DateTimeFormatter.ofPattern(wording.text("recent.clock"), wording.language())
                .format(when);
        if (days == 0) {
            return wording.text("recent.today", time);
        }
        if (days == 1) {
            return wording.text("recent.yesterday", time);
        }
        if (when.getYear() == now.getYear()) {
            return DateTimeFormatter.ofPattern(wording.text("recent.day"), wording.language())
                    .format(when);
        }
        return wording.date(when.toLocalDate());
    }

    /** The last folders of a path, the innermost last: Dokumenter › Ledelse. */
    static String folder(Path file) {
        List<String> names = new ArrayList<>();
        Path folder = file.getParent();
        while (folder != null && folder.getFileName() != null && names.size() < FOLDERS) {
            names.add(0, folder.getFileName().toString());
            folder = folder.getParent();
        }
        return String.join(" › ", names);
    }
}
