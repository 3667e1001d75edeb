package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.intake.Doubts.Question;
import dk.kaskade.intake.Mark.Found;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells posts that are vacant, abolished, or held for the time being apart, by words in status, title and name. */
final class Standing {
    static final String HELD = "held";
    static final String VACANT = "vacant";
    static final String DROP = "drop";

    private static final Set<String> USUAL = Set.of(
            "aktiv",
            "besat",
            "ok",
            "ansat",
            "i drift",
            "åben",
            "gældende",
            "active",
            "filled",
            "occupied",
            "open",
            "current");

    private final Work work;
    private final Groups<Key, Hit> hits = new Groups<>();

    Standing(Work work) {
        this.work = work;
    }

    private record Key(Mark mark, String word) {}

    /** A word found in a row, and where. */
    private record Hit(Draft draft, Field field, Found found) {}

    void run() {
        work.each(work.live(), this::look);
        for (Mark mark : Mark.values()) {
            hits.each((key, found) -> {
                if (key.mark == mark) {
                    settle(key, found.stream().filter(hit -> !hit.draft.gone).toList());
                }
            });
        }
        noNames();
    }

    private void look(Draft draft) {
        status(draft);
        for (Mark mark : List.of(Mark.ABOLISHED, Mark.VACANT, Mark.ACTING)) {
            mark.within(draft.title).ifPresent(found -> hit(draft, Field.TITLE, found));
        }
        String name = draft.get(Field.NAME);
        for (Mark mark : Mark.values()) {
            Optional<Found> alone = mark.alone(name);
            (alone.isPresent() ? alone : mark.within(name)).ifPresent(found -> hit(draft, Field.NAME, found));
        }
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            hit(draft, Field.NAME, new Found(name.contains("*") ? Mark.WITHHELD : Mark.VACANT, name, ""));
        }
    }

    private void status(Draft draft) {
        String status = draft.get(Field.STATUS);
        if (status.isEmpty() || USUAL.contains(Spelling.plain(status))) {
            return;
        }
        for (Mark mark : Mark.values()) {
            Optional<Found> alone = mark.alone(status);
            Optional<Found> found = alone.isPresent() ? alone : mark.within(status);
            if (found.isPresent()) {
                hit(draft, Field.STATUS, found.get());
                return;
            }
        }
        work.remark(draft.line, "remark.status", status);
    }

    private void hit(Draft draft, Field field, Found found) {
        hits.add(new Key(found.mark(), found.word()), new Hit(draft, field, found));
    }

    private void settle(Key key, List<Hit> found) {
        if (found.isEmpty()) {
            return;
        }
        List<Integer> lines =
                found.stream().map(hit -> hit.draft.line).distinct().toList();
        DoubtKind kind = switch (key.mark) {
            case ABOLISHED -> DoubtKind.ABOLISHED;
            case VACANT -> DoubtKind.VACANT;
            case WITHHELD -> DoubtKind.WITHHELD;
            case ACTING -> DoubtKind.ACTING;
        };
        String chosen = work.doubts.ask(question(kind, key.word, lines).with(key.word, lines.size()));
        found.forEach(hit -> apply(hit, chosen));
    }

    private static Question question(DoubtKind kind, String word, List<Integer> lines) {
        return switch (kind) {
            case ABOLISHED -> Question.of(kind, word, lines, DROP, VACANT);
            case VACANT -> Question.of(kind, word, lines, VACANT, HELD);
            case WITHHELD -> Question.of(kind, word, lines, HELD, VACANT);
            default -> Question.of(kind, word, lines, "acting", "as-is");
        };
    }

    private void apply(Hit hit, String chosen) {
        Draft draft = hit.draft;
        if (chosen.equals("as-is")) {
            return;
        }
        if (hit.field == Field.TITLE) {
            draft.title = hit.found.rest();
        }
        switch (chosen) {
            case DROP -> {
                if (!draft.gone) {
                    work.drop(draft, "row.abolished", hit.found.word());
                }
            }
            case VACANT -> draft.holders.clear();
            case HELD -> draft.holders.replaceAll(holder -> holder.named(""));
            default -> acting(hit);
        }
    }

    private static void acting(Hit hit) {
        hit.draft.acting = true;
        if (hit.field == Field.NAME) {
            hit.draft.holders.replaceAll(holder -> holder.name().isEmpty() ? holder : holder.named(hit.found.rest()));
        }
    }

    /** Rows that tell no name at all: nobody may hold the post, or somebody whose name was left out. */
    private void noNames() {
        List<Draft> nobody = work.live().stream()
                .filter(draft -> draft.holders.isEmpty() && !marked(draft))
                .toList();
        Set<Draft> vacant = new HashSet<>(nobody);
        ask(DoubtKind.VACANT, nobody);
        ask(
                DoubtKind.WITHHELD,
                work.live().stream()
                        .filter(draft -> !draft.row.tells(Field.NAME))
                        .filter(draft -> !draft.holders.isEmpty())
                        .filter(draft -> !vacant.contains(draft))
                        .toList());
    }

    private boolean marked(Draft draft) {
        return draft.row.tells(Field.NAME) || draft.row.tells(Field.PERSON_ID) || vacantByWord(draft);
    }

    private boolean vacantByWord(Draft draft) {
        return Mark.VACANT.within(draft.get(Field.TITLE)).isPresent()
                || Mark.VACANT.alone(draft.get(Field.STATUS)).isPresent()
                || Mark.VACANT.within(draft.get(Field.STATUS)).isPresent();
    }

    private void ask(DoubtKind kind, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        List<Integer> lines = Work.lines(drafts);
        String chosen = work.doubts.ask(question(kind, "", lines).with("", lines.size()));
        for (Draft draft : drafts) {
            if (chosen.equals(VACANT)) {
                draft.holders.clear();
            } else if (draft.holders.isEmpty()) {
                draft.holders.add(new Holder(draft.line, "", "", ""));
            }
        }
    }
}
