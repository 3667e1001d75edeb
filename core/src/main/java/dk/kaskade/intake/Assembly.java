package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the organisation together of what is settled, with what needs no question: numbers, deputies, dotted lines, groups. */
final class Assembly {
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "true", "sand", "yes", "y");
    private static final Set<String> NO = Set.of("nej", "n", "0", "false", "falsk", "no", "-");
    private static final int MOST_STAFF = 1_000_000;

    private final Work work;
    private final Index index;
    private final People people;
    private final Units units;
    private final PositionIds ids;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    Assembly(Work work, Index index, People people, Units units, PositionIds ids) {
        this.work = work;
        this.index = index;
        this.people = people;
        this.units = units;
        this.ids = ids;
    }

    private record Group(String name, Set<String> members) {}

    Organisation organisation() {
        List<Position> positions = new ArrayList<>();
        work.each(work.live(), draft -> positions.add(position(draft)));
        IntakeSettings settings = work.settings;
        String framework = settings.framework().id();
        String name = settings.name().isBlank() ? Spelling.tidy(work.extract.name()) : settings.name();
        return Organisation.empty(settings.id(), name, framework.isEmpty() ? null : framework)
                .withAsOf(settings.asOf())
                .withUnits(units.all().stream().map(Assembly::unit).toList())
                .withPositions(positions)
                .withPeople(people.all())
                .withCommunities(groups.values().stream()
                        .map(group -> new Community(
                                ids.community(group.name), group.name, null, List.copyOf(group.members), Extras.NONE))
                        .toList());
    }

    private static Unit unit(UnitNode unit) {
        return new Unit(
                unit.id,
                unit.name,
                unit.parent == null ? null : unit.parent.id,
                unit.kind,
                unit.field == null ? null : unit.field.toLowerCase(Locale.ROOT),
                Extras.NONE);
    }

    private Position position(Draft draft) {
        communities(draft);
        Position.Builder built = new Position.Builder(draft.id)
                .title(draft.title)
                .unit(draft.unit == null ? null : draft.unit.id)
                .roles(draft.roles)
                .holders(draft.people)
                .acting(acting(draft))
                .deputy(deputy(draft))
                .reportsTo(draft.leader == null ? null : draft.leader.id)
                .alsoReportsTo(dotted(draft));
        staff(draft).ifPresent(built::staff);
        return built.build();
    }

    private boolean acting(Draft draft) {
        String told = Spelling.plain(draft.get(Field.ACTING));
        if (told.isEmpty() || NO.contains(told)) {
            return draft.acting;
        }
        if (!YES.contains(told)
                && Mark.ACTING.within(told).isEmpty()
                && Mark.ACTING.alone(told).isEmpty()) {
            work.remark(draft.line, "remark.acting", draft.get(Field.ACTING));
            return draft.acting;
        }
        return true;
    }

    private Optional<Integer> staff(Draft draft) {
        String told = draft.get(Field.STAFF).replace(" ", "").replace(',', '.');
        if (told.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(told);
            if (number.signum() >= 0 && number.intValue() <= MOST_STAFF && number.precision() - number.scale() < 10) {
                if (number.stripTrailingZeros().scale() > 0) {
                    work.remark(draft.line, "remark.staff-rounded", draft.get(Field.STAFF));
                }
                return Optional.of(number.setScale(0, RoundingMode.HALF_UP).intValue());
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers that are none
        }
        work.remark(draft.line, "remark.staff", draft.get(Field.STAFF));
        return Optional.empty();
    }

    private @Nullable String deputy(Draft draft) {
        String told = draft.get(Field.DEPUTY);
        if (told.isEmpty()
                || Mark.VACANT.alone(told).isPresent()
                || told.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        Optional<String> known = people.find(told);
        if (known.isPresent()) {
            return known.get();
        }
        boolean name = told.codePoints().anyMatch(Character::isLetter) && Discretion.maybeId(told);
        if (!name || people.several(told)) {
            work.remark(draft.line, "remark.deputy", Discretion.shown(told));
            return null;
        }
        work.remark(draft.line, "remark.deputy-added", told);
        return people.more(Spelling.turned(told));
    }

    private List<String> dotted(Draft draft) {
        Set<String> all = new LinkedHashSet<>();
        draft.dotted.forEach(leader -> all.add(leader.id));
        String cell = draft.get(Field.ALSO_REPORTS_TO);
        if (!cell.isEmpty()) {
            for (String part : SEVERAL.split(cell)) {
                // "Eksempel, Anne" is one name, "4711, 4712" are two ids
                List<String> texts = meant(part).isPresent() ? List.of(part) : List.of(COMMA.split(part));
                texts.forEach(text -> dotted(draft, text, all));
            }
        }
        all.remove(draft.id);
        if (draft.leader != null) {
            all.remove(draft.leader.id);
        }
        return List.copyOf(all);
    }

    private void dotted(Draft draft, String text, Set<String> all) {
        Optional<Draft> leader = meant(text);
        if (leader.isPresent()) {
            all.add(leader.get().id);
        } else if (!text.isEmpty()) {
            work.remark(draft.line, "remark.dotted", Discretion.shown(text));
        }
    }

    private Optional<Draft> meant(String text) {
        for (Found found : List.of(
                index.position(text), index.person(text), index.email(text), index.name(text), index.title(text))) {
            if (found.one() && !found.drafts().get(0).gone) {
                return Optional.of(found.drafts().get(0));
            }
        }
        return Optional.empty();
    }

    private void communities(Draft draft) {
        String cell = draft.get(Field.COMMUNITY);
        if (!cell.isEmpty()) {
            for (String name : SEVERAL.split(cell)) {
                if (!name.isEmpty()) {
                    groups.computeIfAbsent(Spelling.plain(name), key -> new Group(name, new LinkedHashSet<>()))
                            .members
                            .add(draft.id);
                }
            }
        }
    }
}
