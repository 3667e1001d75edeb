package dk.kaskade.inspect;

import dk.kaskade.organisation.Acceptance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks the findings that somebody has decided to live with, and remembers which acceptances found theirs. A finding is
 * known by its inspection and its subject: the position, the thread, or the members of the ring, in whatever order the
 * file has them.
 */
final class Accepted {
    private final Map<Key, Acceptance> byKey = new HashMap<>();
    private final List<Acceptance> all;
    private final Set<Key> met = new HashSet<>();

    Accepted(List<Acceptance> all) {
        this.all = all;
        all.forEach(acceptance -> byKey.putIfAbsent(Key.of(acceptance), acceptance));
    }

    Finding mark(Finding finding) {
        if (byKey.isEmpty()) {
            return finding;
        }
        Key key = Key.of(finding);
        @Nullable Acceptance acceptance = byKey.get(key);
        if (acceptance == null) {
            return finding;
        }
        met.add(key);
        return finding.withAccepted(acceptance);
    }

    /** The acceptances whose gap is gone, of inspections that ran: of the others nothing is known. */
    List<Acceptance> solved(Set<String> ran) {
        List<Acceptance> solved = new ArrayList<>();
        for (Acceptance acceptance : all) {
            if (ran.contains(acceptance.inspection()) && !met.contains(Key.of(acceptance))) {
                solved.add(acceptance);
            }
        }
        return solved;
    }

    private record Key(
            String inspection,
            @Nullable String position,
            @Nullable String thread,
            Set<String> ring) {
        static Key of(Acceptance acceptance) {
            return of(acceptance.inspection(), acceptance.position(), acceptance.thread(), acceptance.positions());
        }

        static Key of(Finding finding) {
            return of(finding.inspection(), finding.position(), finding.thread(), finding.positions());
        }

        /** Other positions are part of the subject only where nothing else is: a ring. */
        private static Key of(
                String inspection, @Nullable String position, @Nullable String thread, List<String> positions) {
            boolean ring = position == null && thread == null;
            return new Key(inspection, position, thread, ring ? new TreeSet<>(positions) : Set.of());
        }
    }
}
