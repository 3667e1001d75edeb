package dk.kaskade.intake;

import dk.kaskade.intake.Matching.Pair;
import dk.kaskade.intake.UpdateStep.Kind;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is different between an organisation and a newer file, one step for each difference. */
final class Steps {
    private final Renewal renewal;
    private final boolean tellsActing;
    private final List<UpdateStep> steps = new ArrayList<>();

    private Steps(Renewal renewal) {
        this.renewal = renewal;
        tellsActing = renewal.fresh.positions().stream().anyMatch(Position::acting);
    }

    static List<UpdateStep> of(Renewal renewal) {
        Steps all = new Steps(renewal);
        Map<String, Pair> pairs = new HashMap<>();
        renewal.fresh
                .positions()
                .forEach(position -> renewal.matching
                        .of(position)
                        .ifPresent(pair -> pairs.put(pair.current().id(), pair)));
        Set<String> seen = new HashSet<>();
        for (Position position : renewal.current.positions()) {
            Pair pair = pairs.get(position.id());
            if (pair != null && seen.add(position.id())) {
                all.changed(pair);
            } else if (pair == null) {
                all.gone(position);
            }
        }
        renewal.fresh.positions().stream()
                .filter(position -> renewal.matching.of(position).isEmpty())
                .forEach(all::fresh);
        all.people();
        all.units();
        all.communities();
        all.day();
        return all.steps;
    }

    private void gone(Position position) {
        int words = (int) position.responses().values().stream()
                .filter(response -> response.hasWords())
                .count();
        steps.add(UpdateStep.of(
                Kind.GONE,
                position.id(),
                position.id(),
                position.title(),
                renewal.names(position.holders()),
                words + position.agreements().size() + position.dialogues().size()));
    }

    private void fresh(Position position) {
        Position told = renewal.told(position);
        steps.add(UpdateStep.of(
                Kind.NEW,
                told.id(),
                told.id(),
                told.title(),
                renewal.names(told.holders()),
                renewal.title(told.reportsTo())));
    }

    private void changed(Pair pair) {
        Position was = pair.current();
        Position told = renewal.told(pair.fresh());
        Map<Kind, Object[]> all = new LinkedHashMap<>();
        if (!Objects.equals(was.reportsTo(), told.reportsTo())) {
            all.put(Kind.MOVED, both(renewal.title(was.reportsTo()), renewal.title(told.reportsTo())));
        }
        boolean renamed = !Spelling.tidy(was.title()).equals(told.title());
        if (renamed) {
            all.put(Kind.RENAMED, both(was.title(), told.title()));
        }
        boolean otherHolder = !Set.copyOf(was.holders()).equals(Set.copyOf(told.holders()));
        if (otherHolder) {
            all.put(Kind.HOLDER, both(renewal.names(was.holders()), renewal.names(told.holders())));
        }
        if (told.unit() != null && !told.unit().equals(was.unit())) {
            all.put(Kind.UNIT, both(renewal.unitName(was.unit()), renewal.unitName(told.unit())));
        }
        if (told.staffKnown() && (!was.staffKnown() || was.staff() != told.staff())) {
            all.put(
                    Kind.STAFF,
                    both(was.staffKnown() ? String.valueOf(was.staff()) : "–", String.valueOf(told.staff())));
        }
        if (!told.roles().isEmpty()
                && !was.roles().equals(told.roles())
                && (was.roles().isEmpty() || renamed)) {
            all.put(Kind.ROLES, both(roles(was), roles(told)));
        }
        if (was.acting() != told.acting() && (told.acting() || tellsActing || otherHolder)) {
            all.put(Kind.ACTING, both(told.acting() ? 1 : 0, ""));
        }
        if (told.deputy() != null && !told.deputy().equals(was.deputy())) {
            all.put(Kind.DEPUTY, both(names(was.deputy()), names(told.deputy())));
        }
        List<String> dotted = new ArrayList<>(told.alsoReportsTo());
        dotted.removeAll(was.alsoReportsTo());
        if (!dotted.isEmpty()) {
            all.put(Kind.DOTTED, both(dotted.size(), renewal.title(dotted.get(0))));
        }
        all.forEach((kind, told2) -> steps.add(UpdateStep.of(
                        kind,
                        was.id(),
                        was.id(),
                        kind == Kind.HOLDER ? renewal.post(was) : renewal.who(was),
                        told2[0],
                        told2[1])
                .found(pair.certainty())));
    }

    private static Object[] both(Object one, Object other) {
        return new Object[] {one, other};
    }

    private static String roles(Position position) {
        return position.roles().isEmpty() ? "–" : String.join(", ", position.roles());
    }

    private String names(@Nullable String person) {
        return renewal.names(person == null ? List.of() : List.of(person));
    }

    private void people() {
        Map<String, Person> here = new HashMap<>();
        renewal.current.people().forEach(person -> here.putIfAbsent(person.id(), person));
        for (Person person : renewal.fresh.people()) {
            Person was = here.get(renewal.person(person.id()));
            if (was != null && !Spelling.name(was.name()).equals(Spelling.name(person.name()))) {
                steps.add(UpdateStep.of(Kind.PERSON, was.id(), null, was.name(), person.name()));
            }
        }
    }

    private void units() {
        Map<String, Unit> here = new HashMap<>();
        renewal.current.units().forEach(unit -> here.putIfAbsent(unit.id(), unit));
        for (Unit unit : renewal.fresh.units()) {
            Unit told = renewal.told(unit);
            Unit was = here.get(told.id());
            if (was != null && !Update.renewed(was, told).equals(was)) {
                steps.add(UpdateStep.of(
                        Kind.UNITS,
                        was.id(),
                        null,
                        was.name(),
                        told.name(),
                        renewal.unitName(Update.renewed(was, told).parent()),
                        unitChange(was, Update.renewed(was, told))));
            }
        }
    }

    /** Which of its sentences tells it: 0 another name, 1 another place, 2 both, 3 neither. */
    private static int unitChange(Unit was, Unit now) {
        boolean named = !was.name().equals(now.name());
        boolean moved = !Objects.equals(was.parent(), now.parent());
        return named ? (moved ? 2 : 0) : moved ? 1 : 3;
    }

    private void communities() {
        for (Community community : renewal.fresh.communities()) {
            Community told = renewal.told(community);
            Optional<Community> was = Update.sameCommunity(renewal.current, told);
            Set<String> more = new HashSet<>(told.members());
            was.ifPresent(known -> more.removeAll(known.members()));
            if (!more.isEmpty()) {
                steps.add(UpdateStep.of(
                        Kind.COMMUNITY, was.map(Community::id).orElse(told.id()), null, told.name(), more.size()));
            }
        }
    }

    private void day() {
        if (renewal.fresh.asOf() != null && !renewal.fresh.asOf().equals(renewal.current.asOf())) {
            steps.add(UpdateStep.of(
                    Kind.DAY,
                    "",
                    null,
                    String.valueOf(renewal.current.asOf() == null ? "–" : renewal.current.asOf()),
                    renewal.fresh.asOf().toString()));
        }
    }
}
