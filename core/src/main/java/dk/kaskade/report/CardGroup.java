package dk.kaskade.report;

import dk.kaskade.framework.Role;
import dk.kaskade.report.CardLine.Expected;
import dk.kaskade.report.CardLine.Passing;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Stopping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a role card that stand together.
 *
 * @param role whose expectations they are; none unless it is about a role
 */
public record CardGroup(About about, @Nullable Role role, List<CardLine> lines) {
    /** Why they stand together. */
    public enum About {
        /** What one role of the position asks. */
        ROLE,
        /** What the position carries by an agreement. */
        AGREEMENT,
        /** Threads of the nearest leader that pass a position by of which nothing else is asked. */
        PASSING,
        /** What every leader is asked. */
        COMMON
    }

    public CardGroup {
        lines = List.copyOf(lines);
    }

    /**
     * All lines of a card, each once: what each role asks, what was agreed, what every leader is asked. A thread that passes
     * by stands after the last line of the same red thread, or else after what the first role asks.
     */
    public static List<CardGroup> of(RoleCard card) {
        List<CardGroup> groups = new ArrayList<>();
        List<Duty> left = new ArrayList<>(card.duties());
        for (Role role : card.roles()) {
            List<Duty> its = left.stream()
                    .filter(duty -> duty.ground() == Ground.ROLE && asks(role, duty))
                    .toList();
            left.removeAll(its);
            add(groups, About.ROLE, role, lines(card, its));
        }
        add(groups, About.AGREEMENT, null, lines(card, on(Ground.AGREEMENT, left)));
        for (Stop stop : card.stops()) {
            if (stop.stopping() != Stopping.BLOCKED) {
                put(groups, new Passing(stop));
            }
        }
        add(groups, About.COMMON, null, lines(card, on(Ground.COMMON, left)));
        return groups;
    }

    private static boolean asks(Role role, Duty duty) {
        return duty.expectation().roles().contains(role.id());
    }

    private static List<Duty> on(Ground ground, List<Duty> duties) {
        return duties.stream().filter(duty -> duty.ground() == ground).toList();
    }

    private static List<CardLine> lines(RoleCard card, List<Duty> duties) {
        return duties.stream()
                .<CardLine>map(duty -> new Expected(
                        duty,
                        card.roles().stream()
                                .filter(role -> duty.ground() == Ground.ROLE && asks(role, duty))
                                .toList()))
                .toList();
    }

    private static void add(List<CardGroup> groups, About about, @Nullable Role role, List<CardLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(new CardGroup(about, role, lines));
        }
    }

    private static void put(List<CardGroup> groups, Passing line) {
        for (int g = 0; g < groups.size(); g++) {
            List<CardLine> lines = groups.get(g).lines();
            for (int at = lines.size() - 1; at >= 0; at--) {
                if (sameThread(lines.get(at), line)) {
                    groups.set(g, groups.get(g).with(at + 1, line));
                    return;
                }
            }
        }
        if (groups.isEmpty()) {
            groups.add(new CardGroup(About.PASSING, null, List.of()));
        }
        groups.set(0, groups.get(0).with(groups.get(0).lines().size(), line));
    }

    private CardGroup with(int at, CardLine line) {
        List<CardLine> more = new ArrayList<>(lines);
        more.add(at, line);
        return new CardGroup(about, role, more);
    }

    /** The main thread of both is the same one. */
    private static boolean sameThread(CardLine one, CardLine other) {
        List<String> threads = one.expectation().threads();
        List<String> others = other.expectation().threads();
        return !threads.isEmpty() && !others.isEmpty() && threads.get(0).equals(others.get(0));
    }
}
