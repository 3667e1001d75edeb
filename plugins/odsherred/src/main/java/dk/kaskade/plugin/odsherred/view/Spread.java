package dk.kaskade.plugin.odsherred.view;

import java.util.List;

/**
 * How the leaders of one level set a guide mark.
 *
 * @param level  0 for those without a role
 * @param name   of the roles of that level
 * @param counts how many set each strength, from the scale's lowest on
 * @param unset  how many have set nothing
 */
record Spread(int level, String name, List<Integer> counts, int unset) {
    Spread {
        counts = List.copyOf(counts);
    }

    int set() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of those who have set anything that set one strength; 0 where nobody has. */
    float share(int at) {
        return set() == 0 ? 0 : (float) counts.get(at) / set();
    }

    float mostShare() {
        float most = 0;
        for (int at = 0; at < counts.size(); at++) {
            most = Math.max(most, share(at));
        }
        return most;
    }
}
