package dk.kaskade.intake;

import dk.kaskade.change.Outcome;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.Sentence;
import dk.kaskade.intake.Matching.Pair;
import dk.kaskade.intake.UpdateStep.Kind;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisation with what a newer file tells, less the steps that were left out. */
final class Renewed {
    private final Renewal renewal;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Position> told = new LinkedHashMap<>();
    /** New positions, by id. */
    private final Map<String, Position> added = new LinkedHashMap<>();

    Renewed(Renewal renewal, List<UpdateStep> steps, Set<String> leftOut) {
        this.renewal = renewal;
        steps.stream().map(UpdateStep::id).filter(id -> !leftOut.contains(id)).forEach(taken::add);
        for (Position position : renewal.fresh.positions()) {
            Optional<Pair> pair = renewal.matching.of(position);
            Position here = renewal.told(position);
            if (pair.isPresent()) {
                told.put(here.id(), here);
            } else {
                added.put(here.id(), here);
            }
        }
    }

    private boolean takes(Kind kind, String about) {
        return taken.contains(kind.id() + ":" + about);
    }

    Outcome outcome() {
        List<Position> positions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Position position : renewal.current.positions()) {
            Position news = told.get(position.id());
            positions.add(news == null || !seen.add(position.id()) ? position : changed(position, news));
        }
        added.values().stream().filter(this::isTaken).forEach(position -> positions.add(fresh(position)));
        Organisation result = renewal.current.withPositions(positions).withCommunities(communities());
        result = withoutGone(result);
        Optional<Position> ring = ring(result);
        if (ring.isPresent()) {
            return new Outcome.Refused(
                    Sentence.of("refused.update-ring", ring.get().title()));
        }
        return new Outcome.Done(day(register(result)));
    }

    private boolean isTaken(Position position) {
        return takes(Kind.NEW, position.id());
    }

    /** Whom the file names as leader; where that one is new and left out, the next above. */
    private @Nullable String leader(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && added.containsKey(at) && !takes(Kind.NEW, at)) {
            at = seen.add(at) ? added.get(at).reportsTo() : null;
        }
        return at;
    }

    private List<String> there(List<String> positions) {
        return positions.stream()
                .filter(id -> !added.containsKey(id) || takes(Kind.NEW, id))
                .toList();
    }

    private Position fresh(Position position) {
        return position.change()
                .reportsTo(leader(position.reportsTo()))
                .alsoReportsTo(there(position.alsoReportsTo()))
                .build();
    }

    private Position changed(Position was, Position news) {
        Position.Builder to = was.change();
        String id = was.id();
        if (takes(Kind.MOVED, id)) {
            to.reportsTo(leader(news.reportsTo()));
        }
        if (takes(Kind.RENAMED, id)) {
            to.title(news.title());
        }
        if (takes(Kind.HOLDER, id)) {
            to.holders(news.holders());
        }
        if (takes(Kind.UNIT, id)) {
            to.unit(news.unit());
        }
        if (takes(Kind.STAFF, id)) {
            to.staff(news.staff());
        }
        if (takes(Kind.ROLES, id)) {
            to.roles(news.roles());
        }
        if (takes(Kind.ACTING, id)) {
            to.acting(news.acting());
        }
        if (takes(Kind.DEPUTY, id)) {
            to.deputy(news.deputy());
        }
        if (takes(Kind.DOTTED, id)) {
            Set<String> all = new LinkedHashSet<>(was.alsoReportsTo());
            all.addAll(there(news.alsoReportsTo()));
            to.alsoReportsTo(List.copyOf(all));
        }
        return to.build();
    }

    private List<Community> communities() {
        List<Community> all = new ArrayList<>(renewal.current.communities());
        for (Community community : renewal.fresh.communities()) {
            Community news = renewal.told(community);
            Optional<Community> was = Update.sameCommunity(renewal.current, news);
            String id = was.map(Community::id).orElse(news.id());
            if (takes(Kind.COMMUNITY, id)) {
                Set<String> members =
                        new LinkedHashSet<>(was.map(Community::members).orElse(List.of()));
                members.addAll(there(news.members()));
                was.ifPresent(all::remove);
                all.add(was.orElse(news).withMembers(List.copyOf(members)));
            }
        }
        return all;
    }

    private Organisation withoutGone(Organisation organisation) {
        List<String> gone = organisation.positions().stream()
                .map(Position::id)
                .filter(id -> takes(Kind.GONE, id))
                .distinct()
                .toList();
        if (gone.isEmpty()) {
            return organisation;
        }
        Outcome outcome = new RemovePositions(gone, RemovePositions.Reports.MOVE_UP).applyTo(organisation);
        return outcome instanceof Outcome.Done done ? done.organisation() : organisation;
    }

    /** A position of a ring that neither the organisation nor the file has. */
    private Optional<Position> ring(Organisation result) {
        Map<String, Position> byId = new HashMap<>();
        result.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
        Map<String, String> walks = new HashMap<>();
        for (String start : byId.keySet()) {
            String at = start;
            while (at != null && byId.containsKey(at) && !walks.containsKey(at)) {
                walks.put(at, start);
                at = byId.get(at).reportsTo();
            }
            if (at != null && start.equals(walks.get(at)) && isNew(at, byId)) {
                return Optional.of(byId.get(at));
            }
        }
        return Optional.empty();
    }

    /** A ring whose lines all stand so in the organisation, or all in the file, is not made by leaving something out. */
    private boolean isNew(String first, Map<String, Position> byId) {
        boolean here = true;
        boolean there = true;
        String at = first;
        do {
            String leader = byId.get(at).reportsTo();
            here &= Objects.equals(
                    renewal.currentPosition(at).map(Position::reportsTo).orElse(null), leader);
            Position news = told.containsKey(at) ? told.get(at) : added.get(at);
            there &= news != null && Objects.equals(news.reportsTo(), leader);
            at = Objects.requireNonNull(leader);
        } while (!at.equals(first));
        return !here && !there;
    }

    private Organisation day(Organisation organisation) {
        return takes(Kind.DAY, "") ? organisation.withAsOf(renewal.fresh.asOf()) : organisation;
    }

    /** People and units: those that are needed come, those that nothing needs any more go, the others are as they were or are told. */
    private Organisation register(Organisation organisation) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        organisation.positions().forEach(position -> {
            people.addAll(position.holders());
            Optional.ofNullable(position.deputy()).ifPresent(people::add);
            Optional.ofNullable(position.unit()).ifPresent(units::add);
        });
        return organisation.withPeople(people(people)).withUnits(units(units));
    }

    private List<Person> people(Set<String> needed) {
        Set<String> held = new HashSet<>();
        renewal.current.positions().forEach(position -> {
            held.addAll(position.holders());
            Optional.ofNullable(position.deputy()).ifPresent(held::add);
        });
        Map<String, String> names = new HashMap<>();
        renewal.fresh.people().forEach(person -> names.put(renewal.person(person.id()), person.name()));
        List<Person> all = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Person person : renewal.current.people()) {
            there.add(person.id());
            if (needed.contains(person.id()) || !held.contains(person.id())) {
                all.add(
                        takes(Kind.PERSON, person.id())
                                ? person.withName(names.getOrDefault(person.id(), person.name()))
                                : person);
            }
        }
        needed.stream()
                .filter(there::add)
                .forEach(id -> renewal.personOf(id)
                        .ifPresent(person -> all.add(new Person(id, person.name(), person.extras()))));
        return all;
    }

    private List<Unit> units(Set<String> needed) {
        Map<String, Unit> news = new LinkedHashMap<>();
        renewal.fresh.units().forEach(unit -> news.putIfAbsent(renewal.unit(unit.id()), renewal.told(unit)));
        Map<String, Unit> all = new LinkedHashMap<>();
        for (Unit unit : renewal.current.units()) {
            Unit told = news.get(unit.id());
            all.putIfAbsent(
                    unit.id(), told != null && takes(Kind.UNITS, unit.id()) ? Update.renewed(unit, told) : unit);
        }
        Set<String> open = new LinkedHashSet<>(needed);
        all.values().forEach(unit -> Optional.ofNullable(unit.parent()).ifPresent(open::add));
        while (!open.isEmpty()) {
            Set<String> above = new LinkedHashSet<>();
            for (String id : open) {
                Unit unit = all.containsKey(id) ? null : news.get(id);
                if (unit != null) {
                    all.put(id, unit);
                    Optional.ofNullable(unit.parent()).ifPresent(above::add);
                }
            }
            open.clear();
            open.addAll(above);
        }
        emptied(all, needed, news.keySet());
        return List.copyOf(all.values());
    }

    /** Takes out units that had positions and have none any more, and are not in the file, with those above that held only them. */
    private void emptied(Map<String, Unit> all, Set<String> needed, Set<String> told) {
        Set<String> going = new LinkedHashSet<>();
        renewal.current
                .positions()
                .forEach(position -> Optional.ofNullable(position.unit())
                        .filter(unit -> !needed.contains(unit) && !told.contains(unit))
                        .ifPresent(going::add));
        Map<String, Integer> below = new HashMap<>();
        all.values()
                .forEach(unit -> Optional.ofNullable(unit.parent()).ifPresent(up -> below.merge(up, 1, Integer::sum)));
        for (String start : going) {
            String at = start;
            while (at != null
                    && all.containsKey(at)
                    && below.getOrDefault(at, 0) == 0
                    && !needed.contains(at)
                    && !told.contains(at)
                    && going.contains(at)) {
                String up = all.remove(at).parent();
                if (up != null) {
                    below.merge(up, -1, Integer::sum);
                }
                at = up;
            }
        }
    }
}
