package dk.kaskade.ui.edit;

import dk.kaskade.change.BranchCopy;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.PasteBranch;
import dk.kaskade.change.PlaceBeside;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetActing;
import dk.kaskade.change.SetHolders;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be done to several posts at once without asking, each time as one step. */
final class Posts {
    private final Session session;

    Posts(Session session) {
        this.session = session;
    }

    private List<Position> all(List<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return session.organisation().positions().stream()
                .filter(position -> wanted.contains(position.id()))
                .toList();
    }

    /** Nobody reports to any of them, and nobody has answered or agreed on anything there. */
    boolean areBareLeaves(List<String> ids) {
        return new Branch(session.organisation()).reports(ids).isEmpty()
                && all(ids).stream().allMatch(Posts::isBare);
    }

    private static boolean isBare(Position position) {
        return position.responses().isEmpty()
                && position.strengths().isEmpty()
                && position.agreements().isEmpty()
                && position.dialogues().isEmpty();
    }

    boolean isAnyHeld(List<String> ids) {
        return all(ids).stream().anyMatch(position -> !position.vacant());
    }

    boolean areActing(List<String> ids) {
        List<Position> all = all(ids);
        return !all.isEmpty() && all.stream().allMatch(Position::acting);
    }

    Optional<OrganisationChange> vacate(List<String> ids) {
        List<Position> held =
                all(ids).stream().filter(position -> !position.vacant()).toList();
        List<OrganisationChange> changes = new ArrayList<>();
        for (Position position : held) {
            changes.add(new SetHolders(position.id(), List.of()));
            if (position.acting()) {
                changes.add(new SetActing(position.id(), false));
            }
        }
        return together(
                changes,
                held.size() == 1
                        ? changes.get(0).sentence(session.organisation())
                        : Sentence.of("vacate.several", held.size()));
    }

    /** All of them, unless all are already. */
    Optional<OrganisationChange> toggleActing(List<String> ids) {
        boolean to = !areActing(ids);
        List<OrganisationChange> changes = all(ids).stream()
                .filter(position -> position.acting() != to)
                .<OrganisationChange>map(position -> new SetActing(position.id(), to))
                .toList();
        String key = to ? "set-acting.several" : "set-acting.not.several";
        return together(
                changes,
                changes.size() == 1
                        ? changes.get(0).sentence(session.organisation())
                        : Sentence.of(key, changes.size()));
    }

    private static Optional<OrganisationChange> together(List<OrganisationChange> changes, Sentence sentence) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Several(changes, sentence));
    }

    /** A copy of each branch beside it. */
    Optional<OrganisationChange> duplicate(List<String> ids) {
        Organisation organisation = session.organisation();
        Organisation present = organisation;
        List<OrganisationChange> changes = new ArrayList<>();
        List<Position> tops = tops(ids);
        int posts = 0;
        for (Position top : tops) {
            Organisation branch = BranchCopy.of(organisation, List.of(top.id()));
            String leader = top.reportsTo();
            boolean known = leader != null && organisation.position(leader).isPresent();
            PasteBranch paste = PasteBranch.into(present, branch, known ? leader : null);
            posts += branch.positions().size();
            changes.add(paste);
            if (paste.applyTo(present) instanceof Outcome.Done done) {
                present = done.organisation();
            }
        }
        return together(
                changes,
                posts == 1
                        ? Sentence.of("duplicate.one", Choices.title(tops.get(0)))
                        : Sentence.of("duplicate.several", posts));
    }

    /** Those that stand below none of the others. */
    private List<Position> tops(List<String> ids) {
        Branch branch = new Branch(session.organisation());
        Set<String> below = ids.stream()
                .flatMap(id -> branch.whole(List.of(id)).stream().filter(other -> !other.equals(id)))
                .collect(Collectors.toSet());
        List<Position> tops = all(ids).stream()
                .filter(position -> !below.contains(position.id()))
                .toList();
        return tops.isEmpty() ? all(ids) : tops;
    }

    /** One step forward or back among the siblings; empty where there is none that way. */
    Optional<OrganisationChange> beside(List<String> ids, boolean behind) {
        if (ids.size() != 1) {
            return Optional.empty();
        }
        Optional<Position> moved = session.organisation().position(ids.get(0));
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<String> siblings = session.organisation().positions().stream()
                .filter(position ->
                        Objects.equals(position.reportsTo(), moved.get().reportsTo()))
                .map(Position::id)
                .toList();
        int to = siblings.indexOf(ids.get(0)) + (behind ? 1 : -1);
        return to < 0 || to >= siblings.size()
                ? Optional.empty()
                : Optional.of(new PlaceBeside(ids, siblings.get(to), behind));
    }

    /** What a change put in is what one goes on with. */
    void selectNew(OrganisationChange change) {
        List<String> subjects = change.subjects();
        Set<String> there =
                session.organisation().positions().stream().map(Position::id).collect(Collectors.toSet());
        if (!subjects.isEmpty() && there.containsAll(subjects)) {
            session.select(Selection.of(subjects));
        }
    }
}
