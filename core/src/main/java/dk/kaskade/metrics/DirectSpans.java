package dk.kaskade.metrics;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom each position leads directly. Every position looks for the first filled one above it; what is found for a vacant
 * leader serves everybody below it, so the whole is linear. A ring of vacant positions has nobody above.
 */
final class DirectSpans {
    private static final int UNKNOWN = -2;

    private final Chain chain;
    private final int[] filledAbove;
    private final int[] staff;
    private final int[] leaders;

    DirectSpans(Chain chain) {
        this.chain = chain;
        filledAbove = new int[chain.size()];
        staff = new int[chain.size()];
        leaders = new int[chain.size()];
        Arrays.fill(filledAbove, UNKNOWN);
        for (int i = 0; i < chain.size(); i++) {
            find(i);
        }
        gather();
    }

    private void find(int start) {
        List<Integer> asked = new ArrayList<>();
        int at = start;
        int found = Chain.NOBODY;
        while (at != Chain.NOBODY && filledAbove[at] == UNKNOWN) {
            // until it is known: whoever comes back here has gone round a ring and met nobody
            filledAbove[at] = Chain.NOBODY;
            asked.add(at);
            at = chain.leader(at);
            if (at != Chain.NOBODY && !chain.position(at).vacant()) {
                found = at;
                at = Chain.NOBODY;
            } else if (at != Chain.NOBODY && filledAbove[at] != UNKNOWN) {
                found = filledAbove[at];
            }
        }
        for (int position : asked) {
            filledAbove[position] = found;
        }
    }

    private void gather() {
        Map<Integer, Set<String>> led = new HashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            Position position = chain.position(i);
            int counts = position.vacant() ? filledAbove[i] : i;
            if (counts != Chain.NOBODY) {
                staff[counts] += position.staff();
            }
            if (filledAbove[i] != Chain.NOBODY) {
                led.computeIfAbsent(filledAbove[i], key -> new HashSet<>()).addAll(position.holders());
            }
        }
        led.forEach((leader, people) -> {
            chain.position(leader).holders().forEach(people::remove);
            leaders[leader] = people.size();
        });
    }

    int direct(int position) {
        return staff[position] + leaders[position];
    }

    /** How many of the direct hold positions. */
    int leaders(int position) {
        return leaders[position];
    }
}
