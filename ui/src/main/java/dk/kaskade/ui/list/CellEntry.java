package dk.kaskade.ui.list;

import dk.kaskade.change.AddUnit;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.HolderChoice;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetActing;
import dk.kaskade.change.SetDottedLines;
import dk.kaskade.change.SetHolders;
import dk.kaskade.change.SetRoles;
import dk.kaskade.change.SetStaff;
import dk.kaskade.change.SetUnit;
import dk.kaskade.change.Several;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.ui.edit.Choices;
import dk.kaskade.ui.edit.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Understands what is typed into a cell: names become people, units, roles and positions. Several are parted by a semicolon. */
final class CellEntry {
    private static final int MOST_STAFF = 100_000;
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "konstitueret", "acting");
    private static final Set<String> NO = Set.of("", "nej", "no", "n", "0", "-");

    private final Organisation organisation;
    private final Framework framework;

    CellEntry(Organisation organisation, Framework framework) {
        this.organisation = organisation;
        this.framework = framework;
    }

    /** What was typed into a cell of a position means. */
    Entry read(Position position, Column column, String typed) {
        if (CivilNumber.isIn(typed)) {
            return Entry.refused("refused.civil-number");
        }
        String text = typed.strip();
        return switch (column) {
            case TITLE -> title(position, text);
            case HOLDERS -> holders(position, pieces(text));
            case UNIT -> unit(position, text);
            case ROLES -> roles(position, pieces(text));
            case STAFF -> staff(position, text);
            case ACTING -> acting(position, text.toLowerCase(Locale.ROOT));
            case ALSO -> also(position, pieces(text));
            case GAPS -> new Entry.Same();
        };
    }

    static List<String> pieces(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .distinct()
                .toList();
    }

    private static Entry title(Position position, String text) {
        if (text.isEmpty()) {
            return Entry.refused("refused.title");
        }
        return changed(text.equals(position.title()), new Retitle(position.id(), text));
    }

    /** A name that one of the present holders has means that one; else the first of that name, else somebody new. */
    private Entry holders(Position position, List<String> names) {
        List<HolderChoice> choices = new ArrayList<>();
        for (String name : names) {
            choices.add(position.holders().stream()
                    .filter(id -> name.equals(id) || named(id, name))
                    .findFirst()
                    .or(() -> person(name))
                    .<HolderChoice>map(HolderChoice.Known::new)
                    .orElseGet(() -> new HolderChoice.New(name)));
        }
        List<HolderChoice> before = position.holders().stream()
                .<HolderChoice>map(HolderChoice.Known::new)
                .toList();
        return changed(choices.equals(before), new SetHolders(position.id(), choices));
    }

    private boolean named(String person, String name) {
        return organisation
                .person(person)
                .filter(known -> known.name().equalsIgnoreCase(name))
                .isPresent();
    }

    private Optional<String> person(String name) {
        return first(organisation.people(), Person::name, Person::id, name)
                .or(() -> labelled(() -> new Choices(organisation).people(), name));
    }

    /** The present unit of that name, one under the leader's unit, any; else a new one under the leader's unit. */
    private Entry unit(Position position, String name) {
        if (name.isEmpty()) {
            return changed(position.unit() == null, new SetUnit(position.id(), null));
        }
        String parent = leadersUnit(position);
        Optional<String> known = organisation.units().stream()
                .filter(unit -> unit.id().equals(position.unit()) || Objects.equals(unit.parent(), parent))
                .filter(unit -> unit.name().equalsIgnoreCase(name))
                .map(Unit::id)
                .findFirst()
                .or(() -> first(organisation.units(), Unit::name, Unit::id, name))
                .or(() -> labelled(() -> new Choices(organisation).units(), name));
        if (known.isPresent() || name.equals(position.unit())) {
            String id = known.orElse(name);
            return changed(id.equals(position.unit()), new SetUnit(position.id(), id));
        }
        String fresh = FreshIds.unit(organisation);
        OrganisationChange add = new AddUnit(fresh, name, parent, null, null);
        return new Entry.Changed(new Several(
                List.of(add, new SetUnit(position.id(), fresh)),
                Sentence.of("set-unit", shown(position), name.length() > 60 ? name.substring(0, 59) + "…" : name)));
    }

    private static String shown(Position position) {
        return position.title().isBlank() ? position.id() : position.title();
    }

    private @Nullable String leadersUnit(Position position) {
        return position.reportsTo() == null
                ? null
                : organisation
                        .position(position.reportsTo())
                        .map(Position::unit)
                        .filter(unit -> organisation.unit(unit).isPresent())
                        .orElse(null);
    }

    private Entry roles(Position position, List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            Optional<String> known = first(framework.roles(), Role::name, Role::id, name)
                    .or(() -> position.roles().stream().filter(name::equals).findFirst());
            if (known.isEmpty()) {
                return framework.roles().isEmpty()
                        ? Entry.refused("refused.no-framework")
                        : Entry.refused("refused.role", name, framework.name());
            }
            if (!ids.contains(known.get())) {
                ids.add(known.get());
            }
        }
        return changed(ids.equals(position.roles()), new SetRoles(position.id(), ids));
    }

    private static Entry staff(Position position, String text) {
        if (text.isEmpty()) {
            return changed(!position.staffKnown(), new SetStaff(position.id(), null));
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > MOST_STAFF) {
            return Entry.refused("refused.staff", MOST_STAFF);
        }
        int staff = Integer.parseInt(text);
        return changed(position.staffKnown() && position.staff() == staff, new SetStaff(position.id(), staff));
    }

    private static Entry acting(Position position, String text) {
        if (!YES.contains(text) && !NO.contains(text)) {
            return Entry.refused("refused.acting");
        }
        boolean acting = YES.contains(text);
        return changed(acting == position.acting(), new SetActing(position.id(), acting));
    }

    /** A title that several positions have means the one that is there already, or has to be told apart. */
    private Entry also(Position position, List<String> names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            List<String> found = positions(position, name);
            if (found.size() != 1) {
                return Entry.refused(found.isEmpty() ? "refused.position" : "refused.positions", name);
            }
            ids.add(found.get(0));
        }
        if (position.reportsTo() != null && ids.contains(position.reportsTo())) {
            return Entry.refused("refused.leader-already");
        }
        return changed(ids.equals(position.alsoReportsTo()), new SetDottedLines(position.id(), ids));
    }

    private List<String> positions(Position position, String name) {
        Optional<String> before = position.alsoReportsTo().stream()
                .filter(id -> id.equals(name)
                        || organisation
                                .position(id)
                                .filter(p -> p.title().equalsIgnoreCase(name))
                                .isPresent())
                .findFirst();
        if (before.isPresent()) {
            return List.of(before.get());
        }
        Optional<String> labelled = new Choices(organisation)
                .positions(Set.of(position.id())).stream()
                        .filter(option -> option.label().equalsIgnoreCase(name))
                        .map(Option::id)
                        .findFirst();
        return labelled.map(List::of)
                .orElseGet(() -> organisation.positions().stream()
                        .filter(p -> !p.id().equals(position.id()) && p.title().equalsIgnoreCase(name))
                        .map(Position::id)
                        .toList());
    }

    /** What is suggested under a name that others have too is told apart by words behind it. */
    private static Optional<String> labelled(Supplier<List<Option>> options, String label) {
        return label.indexOf(',') < 0 && label.indexOf('(') < 0
                ? Optional.empty()
                : options.get().stream()
                        .filter(option -> option.label().equalsIgnoreCase(label))
                        .map(Option::id)
                        .findFirst();
    }

    private static Entry changed(boolean same, OrganisationChange change) {
        return same ? new Entry.Same() : new Entry.Changed(change);
    }

    /** The first with exactly that name, else the first with it in another case. */
    private static <T> Optional<String> first(
            List<T> all, Function<T, String> name, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(each -> name.apply(each).equals(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> name.apply(each).equalsIgnoreCase(wanted))
                        .findFirst())
                .map(id);
    }
}
