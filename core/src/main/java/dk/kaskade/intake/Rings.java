package dk.kaskade.intake;

import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds posts that report to each other in a ring, and asks where it is opened. */
final class Rings {
    private static final String KEEP = "keep";
    private static final String OPEN = "open:";
    private static final int MOST = 12;

    private final Work work;
    private final TitleRoles roles;

    Rings(Work work, TitleRoles roles) {
        this.work = work;
        this.roles = roles;
    }

    void run() {
        List<List<Draft>> rings = new ArrayList<>();
        Map<Draft, Integer> walks = new HashMap<>();
        int walk = 0;
        for (Draft start : work.live()) {
            walk++;
            Draft at = start;
            while (at != null && !walks.containsKey(at)) {
                walks.put(at, walk);
                at = at.leader;
            }
            if (at != null && walks.get(at) == walk) {
                rings.add(ring(at));
            }
        }
        rings.forEach(this::settle);
    }

    private static List<Draft> ring(Draft first) {
        List<Draft> ring = new ArrayList<>(List.of(first));
        for (Draft at = first.leader; at != null && at != first; at = at.leader) {
            ring.add(at);
        }
        ring.sort(Comparator.comparing(draft -> draft.line));
        return ring;
    }

    private void settle(List<Draft> ring) {
        List<Draft> best = ring.stream()
                .sorted(Comparator.comparing(roles::level).thenComparing(Rings::depth))
                .limit(MOST)
                .toList();
        List<Choice> choices = new ArrayList<>();
        best.forEach(draft -> choices.add(Choice.named(OPEN + draft.id, "ring.open", draft.called(), draft.line)));
        choices.add(Choice.of(DoubtKind.RING, KEEP));
        String key = ring.stream()
                .map(draft -> draft.id)
                .min(Comparator.naturalOrder())
                .orElse("");
        String chosen = work.doubts.ask(new Question(
                DoubtKind.RING,
                Discretion.key(key),
                Work.lines(ring),
                choices,
                choices.get(0).id(),
                ring.size(),
                best.get(0).called()));
        ring.stream().filter(draft -> chosen.equals(OPEN + draft.id)).forEach(draft -> draft.leader = null);
    }

    /** How deep its unit lies, no deeper than anybody cares. */
    private static int depth(Draft draft) {
        int depth = 0;
        for (UnitNode at = draft.unit; at != null && depth < 100; at = at.parent) {
            depth++;
        }
        return draft.unit == null ? Integer.MAX_VALUE : depth;
    }
}
