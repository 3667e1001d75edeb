package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.intake.Doubts.Question;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;

/** Rows without a title: they may be called after their role or their unit. */
final class Titles {
    private final Work work;

    Titles(Work work) {
        this.work = work;
    }

    void run() {
        List<Draft> blank =
                work.live().stream().filter(draft -> draft.title.isEmpty()).toList();
        if (blank.isEmpty()) {
            return;
        }
        String chosen = work.doubts.ask(Question.of(DoubtKind.NO_TITLE, "", Work.lines(blank), "named", "blank")
                .with(blank.size()));
        if (chosen.equals("named")) {
            blank.forEach(draft -> draft.title = title(draft));
        }
    }

    private String title(Draft draft) {
        String role = draft.get(Field.ROLE);
        Locale language = Texts.languageFor(
                Locale.forLanguageTag(work.settings.framework().language()));
        if (!role.isEmpty()) {
            return role;
        }
        return draft.unit == null
                ? IntakeTexts.TEXTS.get(language, "title.leader")
                : IntakeTexts.TEXTS.get(language, "title.leader-of", draft.unit.name);
    }
}
