package dk.kaskade.intake;

import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several posts that report to nobody: they may all be tops, or all but one have lost their leader. */
final class Tops {
    private static final String KEEP = "keep";
    private static final String UNDER = "under:";
    private static final int MOST = 12;

    private final Work work;
    private final TitleRoles roles;

    Tops(Work work, TitleRoles roles) {
        this.work = work;
        this.roles = roles;
    }

    void run() {
        List<Draft> tops =
                work.live().stream().filter(draft -> draft.leader == null).toList();
        if (tops.size() < 2) {
            return;
        }
        Map<Draft, Integer> below = below(tops);
        List<Draft> best = tops.stream()
                .sorted(Comparator.comparing(roles::level)
                        .thenComparing(draft -> -below.get(draft))
                        .thenComparing(draft -> draft.line))
                .limit(MOST)
                .toList();
        List<Choice> choices = new ArrayList<>();
        best.forEach(draft -> choices.add(
                Choice.named(UNDER + draft.id, "tops.under", draft.called(), draft.line, below.get(draft))));
        choices.add(Choice.of(DoubtKind.TOPS, KEEP));
        String proposed = clear(best, below) ? UNDER + best.get(0).id : KEEP;
        String chosen = work.doubts.ask(new Question(
                DoubtKind.TOPS,
                "",
                Work.lines(tops),
                choices,
                proposed,
                tops.size(),
                best.get(0).called()));
        Draft top = tops.stream()
                .filter(draft -> chosen.equals(UNDER + draft.id))
                .findFirst()
                .orElse(null);
        if (top != null) {
            tops.stream().filter(draft -> draft != top).forEach(draft -> draft.leader = top);
        }
    }

    /** One stands higher than all others, or else has most of the organisation below. */
    private boolean clear(List<Draft> best, Map<Draft, Integer> below) {
        int first = roles.level(best.get(0));
        int second = roles.level(best.get(1));
        boolean most = below.get(best.get(0)) * 2 >= work.live().size();
        return first < second || first > 1 && most;
    }

    /** How many stand below each top, itself left out. */
    private Map<Draft, Integer> below(List<Draft> tops) {
        Groups<Draft, Draft> reports = new Groups<>();
        work.live().forEach(draft -> {
            if (draft.leader != null) {
                reports.add(draft.leader, draft);
            }
        });
        Map<Draft, Integer> below = new HashMap<>();
        for (Draft top : tops) {
            int count = -1;
            Deque<Draft> open = new ArrayDeque<>(List.of(top));
            while (!open.isEmpty()) {
                count++;
                open.addAll(reports.of(open.pop()));
            }
            below.put(top, count);
        }
        return below;
    }
}
