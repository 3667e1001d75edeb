package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells two posts under one id from one post in two rows. */
final class SameIds {
    private static final String APART = "apart";
    private static final String JOIN = "join";
    private static final List<Field> LEADERS =
            List.of(Field.LEADER_ID, Field.LEADER_NAME, Field.LEADER_EMAIL, Field.LEADER_TITLE);

    private final Work work;

    SameIds(Work work) {
        this.work = work;
    }

    void run() {
        zeros();
        Groups<String, Draft> byId = new Groups<>();
        for (Draft draft : work.live()) {
            if (!draft.given.isEmpty()) {
                byId.add(draft.given, draft);
            }
        }
        byId.each((id, drafts) -> {
            if (drafts.size() > 1) {
                settle(id, drafts);
            }
        });
    }

    /** Two ids of the file itself that differ by zeros: a spreadsheet may have taken them off one of them. */
    private void zeros() {
        Groups<String, Draft> bare = new Groups<>();
        for (Draft draft : work.live()) {
            if (!draft.given.isEmpty()) {
                bare.add(Spelling.unzeroed(draft.given), draft);
            }
        }
        bare.each((id, drafts) -> {
            Set<String> written = new LinkedHashSet<>();
            drafts.forEach(draft -> written.add(draft.given));
            if (written.size() > 1) {
                String[] choices = drafts.stream().map(SameIds::post).distinct().count() == 1
                        ? new String[] {"same", APART}
                        : new String[] {APART, "same"};
                String chosen = work.doubts.ask(
                        Question.of(DoubtKind.LEADING_ZEROS, Discretion.key(id), Work.lines(drafts), choices)
                                .with(Discretion.shown(String.join(", ", written))));
                if (chosen.equals("same")) {
                    drafts.forEach(draft -> draft.given = drafts.get(0).given);
                }
            }
        });
    }

    /** What makes a row's post another one's: title and unit. */
    private static List<String> post(Draft draft) {
        return List.of(
                Spelling.plain(draft.title),
                Spelling.plain(draft.get(Field.UNIT_ID)),
                Spelling.plain(draft.get(Field.UNIT)),
                Spelling.plain(String.join("\n", draft.row.path())));
    }

    private void settle(String id, List<Draft> drafts) {
        Groups<List<String>, Draft> posts = new Groups<>();
        drafts.forEach(draft -> posts.add(post(draft), draft));
        List<List<Draft>> all = List.copyOf(posts.map().values());
        if (all.size() == 1) {
            onePost(id, drafts);
            return;
        }
        String chosen = work.doubts.ask(different(id, drafts, all));
        if (chosen.equals(JOIN)) {
            join(drafts);
            return;
        }
        int meant = Integer.parseInt(chosen.substring(APART.length() + 1));
        for (int i = 0; i < all.size(); i++) {
            List<Draft> post = all.get(i);
            boolean referred = i + 1 == meant;
            post.forEach(draft -> draft.referred = referred);
            if (post.size() > 1) {
                onePost(id, post);
            }
        }
    }

    private static Question different(String id, List<Draft> drafts, List<List<Draft>> posts) {
        List<Choice> choices = new ArrayList<>();
        IntStream.rangeClosed(1, posts.size()).forEach(number -> {
            Draft post = posts.get(number - 1).get(0);
            choices.add(Choice.named(APART + ":" + number, "same-id.apart", post.called(), post.line));
        });
        choices.add(Choice.of(DoubtKind.SAME_ID, JOIN, drafts.get(0).called()));
        return new Question(
                DoubtKind.SAME_ID,
                Discretion.key(id),
                Work.lines(drafts),
                choices,
                APART + ":1",
                Discretion.shown(id),
                posts.size());
    }

    private void onePost(String id, List<Draft> drafts) {
        Set<String> names = new LinkedHashSet<>();
        drafts.forEach(draft -> draft.holders.forEach(holder -> names.add(who(holder))));
        boolean same = drafts.stream().map(draft -> cells(draft.row)).distinct().count() == 1;
        DoubtKind kind = names.size() > 1 ? DoubtKind.SHARED_POST : same ? DoubtKind.SAME_ROW : null;
        if (kind != null) {
            String chosen = work.doubts.ask(Question.of(kind, Discretion.key(id), Work.lines(drafts), JOIN, APART)
                    .with(drafts.get(0).called(), drafts.size(), names.size()));
            if (chosen.equals(APART)) {
                drafts.subList(1, drafts.size()).forEach(draft -> draft.referred = false);
                return;
            }
        }
        join(drafts);
    }

    private static Map<Field, String> cells(Row row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.putAll(row.cells());
        return cells;
    }

    private static String who(Holder holder) {
        String id = holder.personId().isEmpty() ? holder.email() : holder.personId();
        return holder.name().isEmpty() ? Spelling.plain(id) : Spelling.name(holder.name());
    }

    private void join(List<Draft> drafts) {
        Draft first = drafts.get(0);
        Set<String> known = new LinkedHashSet<>();
        first.holders.forEach(holder -> known.add(who(holder)));
        Set<String> leaders = new LinkedHashSet<>(List.of(leaders(first)));
        List<Draft> elsewhere = new ArrayList<>();
        for (Draft draft : drafts.subList(1, drafts.size())) {
            draft.holders.stream().filter(holder -> known.add(who(holder))).forEach(first.holders::add);
            first.acting |= draft.acting;
            work.drop(draft, "row.joined", first.line);
            if (!leaders(draft).isBlank() && leaders.add(leaders(draft))) {
                elsewhere.add(draft);
            }
        }
        if (!elsewhere.isEmpty()) {
            String chosen = work.doubts.ask(Question.of(
                            DoubtKind.TWO_LEADERS, Discretion.key(first.given), Work.lines(drafts), "dotted", "first")
                    .with(first.called(), elsewhere.size() + 1));
            if (chosen.equals("dotted")) {
                first.others.addAll(elsewhere);
            }
        }
    }

    private static String leaders(Draft draft) {
        List<String> told = new ArrayList<>();
        LEADERS.forEach(field -> told.add(Spelling.plain(draft.get(field))));
        return String.join("\n", told);
    }
}
