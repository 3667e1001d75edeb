package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits a span that is too large: a second, vacant position beside a leader, with the same roles and leader and in the same
 * communities, which takes over some of those who report to the first.
 *
 * @param leader   whose span it is
 * @param id       of the second position, a new one
 * @param unitName a unit of its own, part of the leader's, called so; none = the leader's unit
 * @param reports  who reports to the second position afterwards
 * @param staff    how many of the leader's employees come along; none = nothing is told about that
 */
public record SplitSpan(
        String leader,
        String id,
        String title,
        @Nullable String unitName,
        List<String> reports,
        @Nullable Integer staff)
        implements OrganisationChange {
    public SplitSpan {
        reports = List.copyOf(reports);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        Optional<Position> first = organisation.position(leader);
        if (first.isEmpty()) {
            return Apply.refuse("refused.unknown-position", leader);
        }
        return refusal(organisation, first.get()).orElseGet(() -> new Outcome.Done(split(organisation, first.get())));
    }

    private Optional<Outcome> refusal(Organisation organisation, Position first) {
        if (title.isBlank()) {
            return Optional.of(Apply.refuse("refused.no-title"));
        }
        if (id.isBlank() || organisation.position(id).isPresent()) {
            return Optional.of(Apply.refuse("refused.id-used", id));
        }
        int moved = staff == null ? 0 : staff;
        if (moved < 0) {
            return Optional.of(Apply.refuse("refused.negative-staff"));
        }
        if (moved > first.staff()) {
            return Optional.of(Apply.refuse("refused.more-staff", Names.position(organisation, leader), first.staff()));
        }
        int under = Line.reports(organisation, leader).size();
        if (reports.isEmpty() && moved == 0) {
            return Optional.of(Apply.refuse("refused.nothing-to-split"));
        }
        if (reports.size() >= under && moved >= first.staff()) {
            return Optional.of(Apply.refuse("refused.split-all", Names.position(organisation, leader)));
        }
        return InsertLevel.reportsRefusal(organisation, leader, reports).or(() -> NameRules.words(title, unitName));
    }

    private Organisation split(Organisation before, Position first) {
        String name = NameRules.word(unitName);
        String unit = name == null ? first.unit() : FreshIds.unit(before);
        Set<String> moving = Set.copyOf(reports);
        List<Position> all = new ArrayList<>();
        for (Position position : before.positions()) {
            if (position == first) {
                all.add(
                        staff == null
                                ? first
                                : first.change().staff(first.staff() - staff).build());
                all.add(second(first, unit));
            } else {
                boolean moves = moving.contains(position.id()) && leader.equals(position.reportsTo());
                all.add(moves ? position.change().reportsTo(id).build() : position);
            }
        }
        Organisation after = before.withPositions(all)
                .withCommunities(before.communities().stream().map(this::joined).toList());
        return name == null
                ? after
                : after.withUnits(Apply.added(
                        after.units(),
                        new Unit(String.valueOf(unit), name, known(before, first.unit()), null, null, Extras.NONE)));
    }

    private Position second(Position first, @Nullable String unit) {
        Position.Builder second = new Position.Builder(id)
                .title(title.strip())
                .unit(unit)
                .roles(first.roles())
                .reportsTo(first.reportsTo());
        return staff == null ? second.build() : second.staff(staff).build();
    }

    private static @Nullable String known(Organisation organisation, @Nullable String unit) {
        return unit != null && organisation.unit(unit).isPresent() ? unit : null;
    }

    private Community joined(Community community) {
        return community.members().contains(leader)
                ? community.withMembers(Apply.added(community.members(), id))
                : community;
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of(
                "split-span",
                Names.position(organisation, leader),
                Names.shorten(title.isBlank() ? id : title),
                reports.size(),
                staff == null ? 0 : staff);
    }

    @Override
    public List<String> subjects() {
        return List.of(leader, id);
    }
}
