package dk.kaskade.chain;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The leadership chain of one organisation under one framework. Of positions with one id the first counts. Position
 * {@code i} is the i-th of {@link #positions()}; every list of numbers here keeps that order. Built in linear time, and
 * immutable; arrays handed out are never to be written to.
 */
public final class Chain {
    /** The leader of a position that reports to nobody known. */
    public static final int NOBODY = -1;
    /** The level of a position without a known role: below everybody. */
    public static final int NO_LEVEL = Integer.MAX_VALUE;

    private static final int[] NONE = {};

    private final Organisation organisation;
    private final Framework framework;
    private final List<Position> positions;
    private final Map<String, Integer> index;
    private final int[] leader;
    private final int[][] reports;
    private final int[][] dotted;
    private final int[][] roles;
    private final int[] level;
    private final int[] low;
    private final List<int[]> rings;
    private final BitSet inRing = new BitSet();
    private final int[] topDown;

    private Chain(Organisation organisation, Framework framework) {
        this.organisation = organisation;
        this.framework = framework;
        index = new HashMap<>(organisation.positions().size() * 2);
        List<Position> first = new ArrayList<>(organisation.positions().size());
        for (Position position : organisation.positions()) {
            if (index.putIfAbsent(position.id(), first.size()) == null) {
                first.add(position);
            }
        }
        positions = Collections.unmodifiableList(first);
        int n = positions.size();
        leader = new int[n];
        dotted = new int[n][];
        roles = new int[n][];
        level = new int[n];
        low = new int[n];
        Map<String, Integer> roleIndex = roleIndex(framework);
        for (int i = 0; i < n; i++) {
            Position p = positions.get(i);
            leader[i] = p.reportsTo() == null ? NOBODY : indexOf(p.reportsTo());
            dotted[i] = known(p.alsoReportsTo(), index);
            roles[i] = known(p.roles(), roleIndex);
            level[i] = NO_LEVEL;
            low[i] = roles[i].length == 0 ? NO_LEVEL : Integer.MIN_VALUE;
            for (int role : roles[i]) {
                level[i] = Math.min(level[i], framework.roles().get(role).level());
                low[i] = Math.max(low[i], framework.roles().get(role).level());
            }
        }
        reports = turnAround(leader);
        rings = Rings.of(leader);
        rings.forEach(ring -> {
            for (int member : ring) {
                inRing.set(member);
            }
        });
        topDown = order();
    }

    public static Chain of(Organisation organisation, Framework framework) {
        return new Chain(organisation, framework);
    }

    private static Map<String, Integer> roleIndex(Framework framework) {
        Map<String, Integer> all = new HashMap<>();
        List<Role> list = framework.roles();
        for (int i = 0; i < list.size(); i++) {
            all.putIfAbsent(list.get(i).id(), i);
        }
        return all;
    }

    private static int[] known(List<String> ids, Map<String, Integer> numbers) {
        if (ids.isEmpty()) {
            return NONE;
        }
        int[] found = new int[ids.size()];
        int count = 0;
        for (String id : ids) {
            int number = numbers.getOrDefault(id, NOBODY);
            if (number != NOBODY && !contains(found, count, number)) {
                found[count++] = number;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private static boolean contains(int[] some, int count, int number) {
        for (int i = 0; i < count; i++) {
            if (some[i] == number) {
                return true;
            }
        }
        return false;
    }

    private static int[][] turnAround(int[] leader) {
        int[] count = new int[leader.length];
        for (int boss : leader) {
            if (boss != NOBODY) {
                count[boss]++;
            }
        }
        int[][] reports = new int[leader.length][];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = count[i] == 0 ? NONE : new int[count[i]];
        }
        for (int i = leader.length - 1; i >= 0; i--) {
            if (leader[i] != NOBODY) {
                reports[leader[i]][--count[leader[i]]] = i;
            }
        }
        return reports;
    }

    private int[] order() {
        int[] order = new int[positions.size()];
        int end = 0;
        for (int i = 0; i < order.length; i++) {
            if (leader[i] == NOBODY || inRing.get(i)) {
                order[end++] = i;
            }
        }
        for (int at = 0; at < end; at++) {
            for (int report : reports[order[at]]) {
                if (!inRing.get(report)) {
                    order[end++] = report;
                }
            }
        }
        return order;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Framework framework() {
        return framework;
    }

    public int size() {
        return positions.size();
    }

    /** The positions that count, in the order of the file. */
    public List<Position> positions() {
        return positions;
    }

    public Position position(int i) {
        return positions.get(i);
    }

    public String id(int i) {
        return positions.get(i).id();
    }

    /** The number of a position, {@link #NOBODY} for an id that is not there. */
    public int indexOf(String id) {
        return index.getOrDefault(id, NOBODY);
    }

    /** Whom {@code i} reports to, {@link #NOBODY} at the top or where that position is not there. */
    public int leader(int i) {
        return leader[i];
    }

    /** Who reports to {@code i}, a ring's own members too. */
    public int[] reports(int i) {
        return reports[i];
    }

    /** The known leaders of the dotted lines of {@code i}. */
    public int[] dotted(int i) {
        return dotted[i];
    }

    /** The known roles of {@code i}, as numbers into the framework's list, each once. */
    public int[] roles(int i) {
        return roles[i];
    }

    /** The highest level of the roles of {@code i} (smallest number), {@link #NO_LEVEL} without one. */
    public int level(int i) {
        return level[i];
    }

    /** The lowest level of the roles of {@code i} (largest number), {@link #NO_LEVEL} without one. */
    public int low(int i) {
        return low[i];
    }

    /** Reports to nobody known. */
    public boolean top(int i) {
        return leader[i] == NOBODY;
    }

    /** The numbers of the positions that report to nobody known. */
    public int[] tops() {
        return IntStream.range(0, size()).filter(this::top).toArray();
    }

    /** Reports to itself, directly or through others. */
    public boolean inRing(int i) {
        return inRing.get(i);
    }

    /** The rings, each once, from its first member in the file along {@code reportsTo}. */
    public List<int[]> rings() {
        return rings;
    }

    /**
     * Everybody under a position, each after its leader; the position itself is not among them, also where it stands in
     * a ring and so under itself.
     */
    public int[] below(int i) {
        int[] found = new int[Math.max(16, reports[i].length)];
        int end = 0;
        for (int at = -1; at < end; at++) {
            int[] next = reports[at < 0 ? i : found[at]];
            if (end + next.length > found.length) {
                found = Arrays.copyOf(found, Math.max(found.length * 2, end + next.length));
            }
            for (int report : next) {
                if (report != i) {
                    found[end++] = report;
                }
            }
        }
        return Arrays.copyOf(found, end);
    }

    /** Every position, each after its leader; of a ring's members no order holds. Backwards it goes bottom up. */
    public int[] topDown() {
        return topDown;
    }
}
