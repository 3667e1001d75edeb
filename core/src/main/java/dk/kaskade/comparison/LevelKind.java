package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
     * The kind of each position of a chain, null for one without a known role. Where the framework says of which kind a role
     * is, that holds. Else the framework's first level is that of
     * directors, its last that of leaders of employees, the second that of chiefs where there are three or more, and what is
     * between is leaders of leaders. Where a framework has one level for all leaders under the chiefs, who of it leads other
     * leaders is a leader of leaders. A position with several roles counts by its highest.
     *
     * <p>Where roles cannot tell, the shape of the chain does: where the framework has one level only, and where nobody has
     * a role of it, be it that none was chosen. Then who stands at the top of others is a director, who leads leaders right
     * under such a one a chief, others who lead leaders are leaders of leaders, and all the rest leaders of employees.
     */
    public static @Nullable LevelKind[] of(Chain chain) {
        int[] levels = levels(chain);
        boolean roles = IntStream.range(0, chain.size()).anyMatch(i -> chain.level(i) != Chain.NO_LEVEL);
        @Nullable LevelKind[] kinds = new LevelKind[chain.size()];
        for (int i = 0; i < kinds.length; i++) {
            int place = Arrays.binarySearch(levels, chain.level(i));
            LevelKind said = said(chain, i);
            if (said != null) {
                kinds[i] = said;
            } else if (!roles || (levels.length == 1 && place >= 0)) {
                kinds[i] = byShape(chain, i);
            } else if (place >= 0) {
                kinds[i] = of(place, levels.length, leadsLeaders(chain, i));
            }
        }
        return kinds;
    }

    /** What the framework says of its highest role; of several roles of that level the highest kind. */
    private static @Nullable LevelKind said(Chain chain, int i) {
        LevelKind highest = null;
        for (int number : chain.roles(i)) {
            Role role = chain.framework().roles().get(number);
            if (role.kind() != null && role.level() == chain.level(i)) {
                LevelKind kind = valueOf(role.kind().name());
                highest = highest == null || kind.compareTo(highest) < 0 ? kind : highest;
            }
        }
        return highest;
    }

    private static int[] levels(Chain chain) {
        return chain.framework().roles().stream()
                .mapToInt(Role::level)
                .distinct()
                .sorted()
                .toArray();
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

    private static LevelKind byShape(Chain chain, int i) {
        if (!leadsLeaders(chain, i)) {
            return LEADER_OF_EMPLOYEES;
        }
        if (chain.top(i)) {
            return DIRECTOR;
        }
        return chain.top(chain.leader(i)) ? CHIEF : LEADER_OF_LEADERS;
    }

    /** Somebody else reports to it; every position of a chain is a leader's. */
    private static boolean leadsLeaders(Chain chain, int i) {
        return Arrays.stream(chain.reports(i)).anyMatch(report -> report != i);
    }

    /**
     * What a municipality calls those of each kind, in the plural: the roles by which its positions are of that kind, in the
     * framework's order.
     */
    static Map<LevelKind, List<String>> words(Chain chain, @Nullable LevelKind[] kinds) {
        Map<LevelKind, Set<Integer>> roles = new EnumMap<>(LevelKind.class);
        for (int i = 0; i < kinds.length; i++) {
            LevelKind kind = kinds[i];
            for (int role : chain.roles(i)) {
                if (kind != null && chain.framework().roles().get(role).level() == chain.level(i)) {
                    roles.computeIfAbsent(kind, key -> new TreeSet<>()).add(role);
                }
            }
        }
        Map<LevelKind, List<String>> words = new EnumMap<>(LevelKind.class);
        roles.forEach((kind, held) -> words.put(
                kind,
                held.stream()
                        .map(role -> word(chain.framework().roles().get(role)))
                        .distinct()
                        .toList()));
        return words;
    }

    private static String word(Role role) {
        return role.plural().isBlank() ? role.name() : role.plural();
    }
}
