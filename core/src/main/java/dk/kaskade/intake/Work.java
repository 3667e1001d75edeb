package dk.kaskade.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Remark;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What every step of the way works with. */
final class Work {
    private static final int OFTEN = 512;

    final Extract extract;
    final IntakeSettings settings;
    final Doubts doubts;
    final List<Remark> remarks = new ArrayList<>();
    /** Rows that may become positions, in the file's order. */
    List<Draft> drafts = new ArrayList<>();

    private final Progress progress;

    Work(Extract extract, IntakeSettings settings, Progress progress) {
        this.extract = extract;
        this.settings = settings;
        this.progress = progress;
        doubts = new Doubts(settings.decisions());
    }

    void remark(int line, String key, Object... arguments) {
        remarks.add(Remark.about(line, IntakeTexts.TEXTS, key, arguments));
    }

    /** A row that makes no position of its own, and why. */
    void drop(Draft draft, String key, Object... arguments) {
        draft.gone = true;
        remarks.add(Remark.dropped(draft.line, IntakeTexts.TEXTS, key, arguments));
    }

    /** Those that still make positions. */
    List<Draft> live() {
        return drafts.stream().filter(draft -> !draft.gone).toList();
    }

    /** Does something with each, and hears whether it is cancelled. */
    <T> void each(List<T> all, Consumer<T> what) {
        int done = 0;
        for (T one : all) {
            if (++done % OFTEN == 0) {
                progress.check();
            }
            what.accept(one);
        }
        progress.check();
    }

    void done(double share) {
        progress.check();
        progress.done(share);
    }

    static List<Integer> lines(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.line).toList();
    }
}
