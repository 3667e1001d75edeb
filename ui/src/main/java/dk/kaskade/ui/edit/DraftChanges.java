package dk.kaskade.ui.edit;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.AddUnit;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.HolderChoice;
import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetActing;
import dk.kaskade.change.SetDeputy;
import dk.kaskade.change.SetDottedLines;
import dk.kaskade.change.SetHolders;
import dk.kaskade.change.SetRoles;
import dk.kaskade.change.SetStaff;
import dk.kaskade.change.SetUnit;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.edit.PositionDraft.Field;
import dk.kaskade.ui.edit.PositionDraft.UnitChoice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what stands in the form into changes of the organisation, only for what differs, and says what is wrong with it. */
final class DraftChanges {
    private final Organisation organisation;
    private final Position before;
    private final boolean isNew;
    private final PositionDraft draft;
    private final List<OrganisationChange> changes = new ArrayList<>();

    private DraftChanges(Organisation organisation, Position before, boolean isNew, PositionDraft draft) {
        this.organisation = organisation;
        this.before = before;
        this.isNew = isNew;
        this.draft = draft;
    }

    /** For a position that is there. */
    static DraftChanges of(Organisation organisation, Position position, PositionDraft draft) {
        return new DraftChanges(organisation, position, false, draft);
    }

    /** For a new position. */
    static DraftChanges ofNew(Organisation organisation, PositionDraft draft) {
        Position fresh = new Position.Builder(FreshIds.position(organisation))
                .reportsTo(draft.leader())
                .roles(draft.roles())
                .title(draft.title())
                .build();
        return new DraftChanges(organisation, fresh, true, draft);
    }

    /** The position it is about, also one that is to be added. */
    String position() {
        return before.id();
    }

    /** What is wrong with what was typed: the key of a sentence for each part. */
    Map<Field, String> problems() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (draft.title().isBlank()) {
            problems.put(Field.TITLE, "edit.problem.title");
        }
        if (!draft.staffIsNumber()) {
            problems.put(Field.STAFF, "edit.problem.staff");
        }
        if (draft.leader() != null && draft.alsoReportsTo().contains(draft.leader())) {
            problems.put(Field.ALSO, "edit.problem.also");
        }
        return problems;
    }

    /** Everything as one step; empty where nothing differs. To be asked where there are no {@link #problems}. */
    Optional<OrganisationChange> change() {
        changes.clear();
        String unit = unit();
        if (isNew) {
            changes.add(new AddPosition(before.id(), draft.title(), draft.leader(), unit, draft.roles()));
        } else {
            place(unit);
        }
        people();
        if (!Objects.equals(draft.staffCount(), before.staffKnown() ? (Integer) before.staff() : null)) {
            changes.add(new SetStaff(before.id(), draft.staffCount()));
        }
        if (!draft.alsoReportsTo().equals(before.alsoReportsTo())) {
            changes.add(new SetDottedLines(before.id(), draft.alsoReportsTo()));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Several(changes, title()));
    }

    private @Nullable Sentence title() {
        if (changes.size() == 1) {
            return null;
        }
        return isNew
                ? new AddPosition(before.id(), draft.title(), draft.leader(), null, List.of()).sentence(organisation)
                : Sentence.of("edit-position", Choices.title(before));
    }

    private @Nullable String unit() {
        UnitChoice choice = draft.unit();
        if (choice == null || choice.id() != null) {
            return choice == null ? null : choice.id();
        }
        String id = FreshIds.unit(organisation);
        changes.add(new AddUnit(id, choice.name(), null, null, null));
        return id;
    }

    private void place(@Nullable String unit) {
        if (!draft.title().strip().equals(before.title())) {
            changes.add(new Retitle(before.id(), draft.title()));
        }
        if (!Objects.equals(unit, before.unit())) {
            changes.add(new SetUnit(before.id(), unit));
        }
        if (!draft.roles().equals(before.roles())) {
            changes.add(new SetRoles(before.id(), draft.roles()));
        }
        if (!Objects.equals(draft.leader(), before.reportsTo())) {
            changes.add(new MovePositions(List.of(before.id()), draft.leader()));
        }
    }

    private void people() {
        List<HolderChoice> holders = before.holders().stream()
                .<HolderChoice>map(HolderChoice.Known::new)
                .toList();
        if (!draft.holders().equals(holders)) {
            changes.add(new SetHolders(before.id(), draft.holders()));
        }
        if (draft.acting() != before.acting()) {
            changes.add(new SetActing(before.id(), draft.acting()));
        }
        HolderChoice deputy = before.deputy() == null ? null : new HolderChoice.Known(before.deputy());
        if (!Objects.equals(draft.deputy(), deputy)) {
            changes.add(new SetDeputy(before.id(), known(draft.deputy())));
        }
    }

    /** A deputy whose name was typed as a new holder too is the same person. */
    private @Nullable HolderChoice known(@Nullable HolderChoice deputy) {
        if (deputy instanceof HolderChoice.New someone && draft.holders().contains(someone)) {
            return HolderChoice.choose(organisation, draft.holders()).people().stream()
                    .filter(person -> person.name().equals(someone.name().strip()))
                    .map(Person::id)
                    .reduce((first, last) -> last)
                    .<HolderChoice>map(HolderChoice.Known::new)
                    .orElse(deputy);
        }
        return deputy;
    }
}
