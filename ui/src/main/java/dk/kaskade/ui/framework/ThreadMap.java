package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The expectations of the roles as chips on a grid: one column for each level, and the chips of a thread in the same rows,
 * so that most links run level. A thread takes the first rows that are free in all of its columns; where it has a hole, a
 * place is kept free for what is missing, and a row under it for the link that jumps past. Immutable.
 */
final class ThreadMap {
    /** Rows that a hole takes: the place itself, and the way around it. */
    private static final int HOLE_ROWS = 2;

    private final Framework framework;
    private final Ladder ladder;
    private final List<ThreadStand> stands;
    private final List<Chip> chips = new ArrayList<>();
    private final List<Ghost> ghosts = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();
    private final Map<Long, Boolean> taken = new HashMap<>();
    private int rows;

    /** An expectation at one level. */
    record Chip(Expectation expectation, int column, int row) {}

    /** The place where a thread has a hole. */
    record Ghost(ThreadStand stand, int column, int row) {}

    /** A link between two chips. */
    record Strand(Chip from, Chip to, Ground ground) {
        /** How many levels it leaves out. */
        int jumped() {
            return to.column() - from.column() - 1;
        }
    }

    ThreadMap(Framework framework) {
        this.framework = framework;
        ladder = new Ladder(framework);
        stands = ThreadStand.all(framework);
        Map<String, List<Expectation>> byThread = byMainThread();
        stands.forEach(stand -> place(stand, byThread.getOrDefault(stand.id(), List.of())));
        byThread.getOrDefault("", List.of()).forEach(this::placeAlone);
        link();
    }

    /** Those that belong to roles by their main thread; those without a known one under the empty id. */
    private Map<String, List<Expectation>> byMainThread() {
        Map<String, List<Expectation>> all = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Expectation expectation : framework.expectations()) {
            if (seen.add(expectation.id()) && !ladder.of(expectation).isEmpty()) {
                String main = expectation.threads().isEmpty()
                        ? ""
                        : expectation.threads().get(0);
                String known = framework.thread(main).isPresent() ? main : "";
                all.computeIfAbsent(known, id -> new ArrayList<>()).add(expectation);
            }
        }
        return all;
    }

    private void place(ThreadStand stand, List<Expectation> own) {
        int[] need = new int[ladder.size()];
        own.forEach(e -> ladder.of(e).forEach(column -> need[column]++));
        stand.holes().forEach(column -> need[column] = HOLE_ROWS);
        int row = firstFree(need);
        int[] next = new int[ladder.size()];
        for (Expectation expectation : own) {
            for (int column : ladder.of(expectation)) {
                put(new Chip(expectation, column, row + next[column]++));
            }
        }
        for (int column : stand.holes()) {
            ghosts.add(new Ghost(stand, column, row));
            take(column, row);
            take(column, row + 1);
        }
    }

    private int firstFree(int[] need) {
        int row = 0;
        while (!free(need, row)) {
            row++;
        }
        return row;
    }

    private boolean free(int[] need, int row) {
        for (int column = 0; column < need.length; column++) {
            for (int i = 0; i < need[column]; i++) {
                if (taken.containsKey(key(column, row + i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void placeAlone(Expectation expectation) {
        int[] need = new int[ladder.size()];
        ladder.of(expectation).forEach(column -> need[column] = 1);
        int row = firstFree(need);
        ladder.of(expectation).forEach(column -> put(new Chip(expectation, column, row)));
    }

    private void put(Chip chip) {
        chips.add(chip);
        take(chip.column(), chip.row());
    }

    private void take(int column, int row) {
        taken.put(key(column, row), true);
        rows = Math.max(rows, row + 1);
    }

    private static long key(int column, int row) {
        return (long) column << Integer.SIZE | row;
    }

    private void link() {
        for (Chip from : chips) {
            for (Link link : from.expectation().leadsTo()) {
                for (Chip to : chips) {
                    if (to.column() > from.column() && to.expectation().id().equals(link.to())) {
                        strands.add(new Strand(from, to, link.ground()));
                    }
                }
            }
        }
    }

    Framework framework() {
        return framework;
    }

    Ladder ladder() {
        return ladder;
    }

    List<ThreadStand> stands() {
        return stands;
    }

    Optional<ThreadStand> stand(String thread) {
        return stands.stream().filter(stand -> stand.id().equals(thread)).findFirst();
    }

    List<Chip> chips() {
        return chips;
    }

    List<Ghost> ghosts() {
        return ghosts;
    }

    List<Strand> strands() {
        return strands;
    }

    int rows() {
        return rows;
    }

    /** How many chips stand in a column. */
    int count(int column) {
        return (int) chips.stream().filter(chip -> chip.column() == column).count();
    }

    Optional<Chip> chip(String expectation) {
        return chips.stream()
                .filter(chip -> chip.expectation().id().equals(expectation))
                .findFirst();
    }

    /** The links of a thread: those between two of its expectations. */
    boolean within(Strand strand, ThreadStand stand) {
        return stand.has(strand.from().expectation()) && stand.has(strand.to().expectation());
    }

    /** The chip a step up or down in its column; the same where there is none. */
    Chip beside(Chip chip, int step) {
        Chip best = chip;
        for (Chip other : chips) {
            int away = (other.row() - chip.row()) * step;
            if (other.column() == chip.column()
                    && away > 0
                    && (best == chip || away < (best.row() - chip.row()) * step)) {
                best = other;
            }
        }
        return best;
    }

    /** The chip to the left or right: the nearest one that a link leads to, or else the nearest row; the same where there is none. */
    Chip across(Chip chip, int step) {
        Chip best = chip;
        double nearest = Double.MAX_VALUE;
        for (Chip other : chips) {
            int columns = (other.column() - chip.column()) * step;
            if (columns > 0) {
                boolean linked = strands.stream()
                        .anyMatch(s ->
                                step > 0 ? s.from() == chip && s.to() == other : s.to() == chip && s.from() == other);
                double far = columns * 100.0 + Math.abs(other.row() - chip.row()) - (linked ? 1000 : 0);
                if (far < nearest) {
                    nearest = far;
                    best = other;
                }
            }
        }
        return best;
    }
}
