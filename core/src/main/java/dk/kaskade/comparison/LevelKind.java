package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import java.util.Arrays;
import java.util.Locale;

/** What a level of leaders is in any municipality, whatever its titles: by this, not by titles or numbers, levels are aligned. */
public enum LevelKind {
    /** The top: directors. */
    DIRECTOR,
    /** Chiefs of a centre, an area, a department, next to the directors. */
    CHIEF,
    /** Leaders whose reports lead others. */
    LEADER_OF_LEADERS,
    /** Leaders of employees. */
    LEADER_OF_EMPLOYEES;

    /** {@code leader-of-leaders}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String name(Locale language) {
        return ComparisonTexts.TEXTS.get(language, "level." + id());
    }

    /**
     * The kind of each position of a chain, null for one without a known role. The framework's first level is that of
     * directors, its last that of leaders of employees, the second that of chiefs where there are three or more, and what is
     * between is leaders of leaders. Where a framework has one level for all leaders under the chiefs, who of it leads other
     * leaders is a leader of leaders.
     */
    public static LevelKind[] of(Chain chain) {
        int[] levels = chain.framework().roles().stream()
                .mapToInt(role -> role.level())
                .distinct()
                .sorted()
                .toArray();
        LevelKind[] kinds = new LevelKind[chain.size()];
        for (int i = 0; i < kinds.length; i++) {
            int place = Arrays.binarySearch(levels, chain.level(i));
            if (place >= 0) {
                kinds[i] = of(place, levels.length, chain.reports(i).length > 0);
            }
        }
        return kinds;
    }

    private static LevelKind of(int place, int levels, boolean leadsLeaders) {
        if (place == 0 && levels > 1) {
            return DIRECTOR;
        }
        if (place == levels - 1) {
            return leadsLeaders && levels < values().length ? LEADER_OF_LEADERS : LEADER_OF_EMPLOYEES;
        }
        return place == 1 ? CHIEF : LEADER_OF_LEADERS;
    }
}
