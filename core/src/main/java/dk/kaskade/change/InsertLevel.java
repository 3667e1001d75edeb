package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a level between a leader and some of those who report to it: vacant positions, each with its part of the reports. Who is in
 * no part still reports to the leader.
 *
 * @param leader whose span it is
 * @param parts  the new positions, in the order in which they stand
 * @param roles  ids of the roles that each of them holds
 */
public record InsertLevel(String leader, List<Part> parts, List<String> roles) implements OrganisationChange {
    /**
     * One new position.
     *
     * @param id      a new one, of {@link FreshIds#positions} for instance
     * @param unit    id of its unit
     * @param reports who reports to it afterwards, one at least; today they report to the leader
     */
    public record Part(String id, String title, @Nullable String unit, List<String> reports) {
        public Part {
            reports = List.copyOf(reports);
        }
    }

    public InsertLevel {
        parts = List.copyOf(parts);
        roles = List.copyOf(roles);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return refusal(organisation).orElseGet(() -> new Outcome.Done(inserted(organisation)));
    }

    private Optional<Outcome> refusal(Organisation organisation) {
        if (organisation.position(leader).isEmpty()) {
            return Optional.of(Apply.refuse("refused.unknown-position", leader));
        }
        if (parts.isEmpty()) {
            return Optional.of(Apply.refuse("refused.no-positions"));
        }
        Set<String> used = Apply.positionIds(organisation);
        Set<String> units = Apply.ids(organisation.units(), Unit::id);
        for (Part part : parts) {
            if (part.title().isBlank()) {
                return Optional.of(Apply.refuse("refused.no-title"));
            }
            if (part.id().isBlank() || !used.add(part.id())) {
                return Optional.of(Apply.refuse("refused.id-used", part.id()));
            }
            if (part.unit() != null && !units.contains(part.unit())) {
                return Optional.of(Apply.refuse("refused.unknown-unit", part.unit()));
            }
            if (part.reports().isEmpty()) {
                return Optional.of(Apply.refuse("refused.empty-part", Names.shorten(part.title())));
            }
        }
        return reportsRefusal(
                organisation,
                leader,
                parts.stream().flatMap(part -> part.reports().stream()).toList());
    }

    /** Why some cannot be taken from a leader: they do not report to it, stand above it, or are named twice. */
    static Optional<Outcome> reportsRefusal(Organisation organisation, String leader, List<String> reports) {
        Set<String> under = Set.copyOf(Line.reports(organisation, leader));
        Set<String> above = new Line(organisation).from(leader);
        Set<String> taken = new HashSet<>();
        for (String report : reports) {
            if (!under.contains(report)) {
                return Optional.of(Apply.refuse(
                        "refused.no-report",
                        Names.position(organisation, report),
                        Names.position(organisation, leader)));
            }
            if (above.contains(report)) {
                return Optional.of(Apply.refuse("refused.in-ring", Names.position(organisation, report)));
            }
            if (!taken.add(report)) {
                return Optional.of(Apply.refuse("refused.named-twice", Names.position(organisation, report)));
            }
        }
        return Optional.empty();
    }

    private Organisation inserted(Organisation organisation) {
        Map<String, Part> open = new LinkedHashMap<>();
        Map<String, Part> partOf = new HashMap<>();
        for (Part part : parts) {
            open.put(part.id(), part);
            part.reports().forEach(report -> partOf.put(report, part));
        }
        List<Position> all = new ArrayList<>();
        for (Position position : organisation.positions()) {
            Part part = partOf.remove(position.id());
            if (part == null) {
                all.add(position);
                continue;
            }
            if (open.remove(part.id()) != null) {
                all.add(fresh(part));
            }
            all.add(position.change().reportsTo(part.id()).build());
        }
        return organisation.withPositions(all);
    }

    private Position fresh(Part part) {
        return new Position.Builder(part.id())
                .title(part.title().strip())
                .unit(part.unit())
                .roles(Apply.distinct(roles))
                .reportsTo(leader)
                .build();
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        long reports = parts.stream().mapToLong(part -> part.reports().size()).sum();
        return Sentence.of("insert-level", Names.position(organisation, leader), parts.size(), reports);
    }

    @Override
    public List<String> subjects() {
        return parts.stream().map(Part::id).toList();
    }
}
