package dk.kaskade.ui.findings;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What can be done about findings; every change is one step that can be undone. */
final class Deeds {
    private final FindingsDesk desk;

    Deeds(FindingsDesk desk) {
        this.desk = desk;
    }

    /** Does the next step of a row: mends it, takes an acceptance back, or leads to where something can be done. */
    void next(FindingRow row) {
        if (row instanceof FindingRow.Gone) {
            show(row.positions());
        } else if (row.kind() == Kind.ACCEPTED) {
            withdraw(row);
        } else {
            go(row.findings().get(0));
        }
    }

    private void go(Finding finding) {
        OrganisationChange fix = finding.fix();
        if (fix != null) {
            apply(fix);
            return;
        }
        NextStep step = NextStep.of(finding);
        Optional<dk.kaskade.ui.action.ActionId> action =
                step.actions().stream().filter(desk.actions()::isDone).findFirst();
        if (action.isPresent()) {
            desk.actions().run(action.get());
        } else if (step == NextStep.FOLLOW && finding.thread() != null) {
            follow(Topic.thread(finding.thread()));
        } else {
            show(new FindingRow.Single(finding, false).positions());
        }
    }

    /** Mends all of these that bring a change of their own, as one step. */
    void mend(List<Finding> findings) {
        List<OrganisationChange> fixes = fixes(findings);
        if (!fixes.isEmpty()) {
            apply(fixes.size() == 1 ? fixes.get(0) : Several.of(fixes));
        }
    }

    /** The changes that these bring, each once. */
    static List<OrganisationChange> fixes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isAccepted())
                .map(Finding::fix)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Accepts those that are not accepted, with a reason that is asked for. */
    void accept(List<Finding> findings, FindingWords words) {
        List<Finding> open = findings.stream()
                .filter(finding -> !finding.isAccepted())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            new Accepting(desk.session(), desk.wording(), words, desk.talk())
                    .ask(open)
                    .ifPresent(this::apply);
        }
    }

    /** Counts accepted findings again, or clears away an acceptance whose gap is gone. */
    void withdraw(FindingRow row) {
        apply(Accepting.withdraw(row));
    }

    /** Does a change and says what was done, or why it was refused. */
    void apply(OrganisationChange change) {
        String what = desk.session()
                .words(
                        change.sentence(desk.session().organisation()),
                        desk.wording().language());
        Optional<Sentence> refusal = desk.session().apply(change);
        if (refusal.isPresent()) {
            desk.talk().say(refusal.get().in(desk.wording().language()));
        } else {
            desk.talk().done(what);
        }
    }

    /** Selects positions that are there; nothing happens where none is. */
    void select(Set<String> positions) {
        Set<String> there = new LinkedHashSet<>(positions);
        there.removeIf(id -> desk.session().organisation().position(id).isEmpty());
        if (!there.isEmpty()) {
            desk.session().select(new Selection(there));
        }
    }

    /** Selects positions and goes to the chain. */
    void show(Set<String> positions) {
        select(positions);
        desk.navigation().show(Navigation.CHAIN);
    }

    /** Follows a thread or an expectation down the chain. */
    void follow(Topic topic) {
        desk.session().follow(topic);
        desk.navigation().show(Navigation.CASCADE);
    }
}
