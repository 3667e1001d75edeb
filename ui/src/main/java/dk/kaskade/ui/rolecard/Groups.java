package dk.kaskade.ui.rolecard;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Stopping;
import dk.kaskade.ui.rolecard.Line.Expected;
import dk.kaskade.ui.rolecard.Line.Passing;
import dk.kaskade.ui.rolecard.Line.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All lines of a role card: each role's, those by agreement, those of every leader. A thread that passes by stands under the
 * line of the same red thread, or after what the first role asks.
 */
final class Groups {
    private final Cascade cascade;
    private final Chain chain;
    private final RoleCard card;
    private final int self;
    private final Set<String> unsponsored;
    private final Set<String> blocking = new HashSet<>();

    private Groups(Cascade cascade, RoleCard card) {
        this.cascade = cascade;
        this.card = card;
        Carried carried = cascade.carried();
        chain = carried.chain();
        self = chain.indexOf(card.position().id());
        unsponsored = Set.copyOf(carried.ids(cascade.unsponsored(self)));
        card.stops().stream()
                .filter(stop -> stop.stopping() == Stopping.BLOCKED)
                .flatMap(stop -> stop.mending().stream())
                .forEach(expectation -> blocking.add(expectation.id()));
    }

    /** The lines of a card that was made from a cascade. */
    static List<Group> of(Cascade cascade, RoleCard card) {
        return new Groups(cascade, card).all();
    }

    private List<Group> all() {
        List<Group> groups = new ArrayList<>();
        List<Duty> left = new ArrayList<>(card.duties());
        for (Role role : card.roles()) {
            List<Duty> its = left.stream()
                    .filter(duty -> duty.ground() == Ground.ROLE
                            && duty.expectation().roles().contains(role.id()))
                    .toList();
            left.removeAll(its);
            add(groups, new Group(Group.Heading.ROLE, role, lines(its)));
        }
        add(groups, new Group(Group.Heading.AGREEMENT, null, lines(of(left, Ground.AGREEMENT))));
        passing(groups);
        add(groups, new Group(Group.Heading.COMMON, null, lines(of(left, Ground.COMMON))));
        return groups;
    }

    private static List<Duty> of(List<Duty> duties, Ground ground) {
        return duties.stream().filter(duty -> duty.ground() == ground).toList();
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.lines().isEmpty()) {
            groups.add(group);
        }
    }

    private List<Line> lines(List<Duty> duties) {
        return duties.stream().map(this::expected).toList();
    }

    private Line expected(Duty duty) {
        Expectation expectation = duty.expectation();
        List<Role> roles = card.roles().stream()
                .filter(role ->
                        duty.ground() == Ground.ROLE && expectation.roles().contains(role.id()))
                .toList();
        Talk talk = duty.ground() == Ground.COMMON ? talk(expectation.id()) : Talk.NONE;
        return new Expected(
                duty, roles, talk, unsponsored.contains(expectation.id()), blocking.contains(expectation.id()));
    }

    private Talk talk(String expectation) {
        String leader = chain.top(self) || card.namesHidden()
                ? ""
                : chain.position(chain.leader(self)).response(expectation).words();
        int words = 0;
        int placed = 0;
        for (int report : chain.reports(self)) {
            Response answer = chain.position(report).response(expectation);
            words += answer.words().isBlank() ? 0 : 1;
            placed += isPlaced(answer.status()) ? 1 : 0;
        }
        return new Talk(leader.strip(), chain.reports(self).length, words, placed);
    }

    private static boolean isPlaced(ResponseStatus status) {
        return status == ResponseStatus.AGREED || status == ResponseStatus.PRACTISED;
    }

    private void passing(List<Group> groups) {
        for (Stop stop : card.stops()) {
            if (stop.stopping() != Stopping.BLOCKED) {
                put(groups, new Passing(stop, asking(stop)));
            }
        }
    }

    private List<Role> asking(Stop stop) {
        Framework framework = chain.framework();
        Position leader = chain.position(chain.leader(self));
        List<Role> all = stop.expectation().roles().stream()
                .flatMap(id -> framework.role(id).stream())
                .toList();
        List<Role> held =
                all.stream().filter(role -> leader.roles().contains(role.id())).toList();
        return held.isEmpty() ? all : held;
    }

    private static void put(List<Group> groups, Passing line) {
        for (int g = 0; g < groups.size(); g++) {
            List<Line> lines = new ArrayList<>(groups.get(g).lines());
            for (int at = lines.size() - 1; at >= 0; at--) {
                if (sameThread(lines.get(at), line)) {
                    lines.add(at + 1, line);
                    groups.set(g, groups.get(g).with(lines));
                    return;
                }
            }
        }
        if (groups.isEmpty()) {
            groups.add(new Group(Group.Heading.PASSING, null, List.of()));
        }
        List<Line> lines = new ArrayList<>(groups.get(0).lines());
        lines.add(line);
        groups.set(0, groups.get(0).with(lines));
    }

    /** The main thread of both is the same one. */
    private static boolean sameThread(Line one, Line other) {
        List<String> threads = one.expectation().threads();
        List<String> others = other.expectation().threads();
        return !threads.isEmpty() && !others.isEmpty() && Objects.equals(threads.get(0), others.get(0));
    }
}
