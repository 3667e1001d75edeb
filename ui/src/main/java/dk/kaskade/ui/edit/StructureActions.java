package dk.kaskade.ui.edit;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Merges positions, inserts and takes out levels, splits spans: each asks in one dialog, tells beforehand what it would bring, and is
 * one step.
 */
public final class StructureActions {
    private final Session session;
    private final StructureWords words;
    private final Supplier<? extends Component> over;
    private final EditTalk talk;
    private final Trial trial;

    public StructureActions(PositionActions.Parts parts) {
        session = parts.session();
        words = new StructureWords(parts.wording());
        over = parts.over();
        talk = parts.talk();
        trial = new Trial(session, parts.tasks(), talk);
    }

    public void register(Actions actions) {
        actions.on(ActionId.MERGE_POSITIONS, this::merge, this::isOneOrTwo);
        actions.on(
                ActionId.SPLIT_SPAN,
                () -> session.selected().ifPresent(this::split),
                () -> session.selected().filter(this::isDivisible).isPresent());
        actions.on(
                ActionId.INSERT_LEVEL,
                () -> session.selected().ifPresent(this::insert),
                () -> session.selected().filter(one -> reports(one, 1)).isPresent());
        actions.on(
                ActionId.REMOVE_LEVEL,
                () -> session.selected().ifPresent(this::remove),
                () -> session.selected().filter(one -> reports(one, 1)).isPresent());
        for (ActionId id : List.of(ActionId.SPLIT_SPAN, ActionId.INSERT_LEVEL, ActionId.REMOVE_LEVEL)) {
            actions.explain(id, "edit.choose-leader");
        }
        actions.explain(ActionId.MERGE_POSITIONS, "edit.choose-one-or-two");
    }

    private boolean isOneOrTwo() {
        int selected = session.selection().positions().size();
        return selected == 1 || selected == 2;
    }

    /** At least so many report to it. */
    private boolean reports(Position leader, int least) {
        return session.organisation().positions().stream()
                        .filter(position -> leader.id().equals(position.reportsTo()))
                        .limit(least)
                        .count()
                >= least;
    }

    private boolean isDivisible(Position leader) {
        return leader.staff() > 1 || reports(leader, 2);
    }

    private void merge() {
        List<String> selected = new ArrayList<>(session.selection().positions());
        show("merge", new MergeForm(session.organisation(), words, selected));
    }

    private void split(Position leader) {
        show("split", new SplitForm(session.organisation(), words, leader));
    }

    private void insert(Position leader) {
        show("insert", new InsertLevelForm(session.organisation(), session.framework(), words, leader));
    }

    private void remove(Position leader) {
        show("remove", new RemoveLevelForm(session.organisation(), session.framework(), words, leader));
    }

    private void show(String kind, StructureForm form) {
        session.settle();
        Outlook outlook = new Outlook(words.text(kind + ".what"), form.component());
        FormDialog dialog = new FormDialog(
                over.get(),
                words.wording(),
                words.text(kind + ".title"),
                outlook,
                words.text(kind + ".verb"),
                () -> form.change().map(this::done).orElse(false));
        Runnable tell = () -> {
            dialog.possible(tell(form.change(), outlook));
            dialog.fit();
        };
        form.onChange(tell);
        tell.run();
        dialog.show(form.first());
        trial.stop();
    }

    /** Tells what it would do; whether it can be done. */
    private boolean tell(Optional<OrganisationChange> wanted, Outlook outlook) {
        trial.stop();
        if (wanted.isEmpty()) {
            outlook.does("");
            return false;
        }
        OrganisationChange change = wanted.get();
        Optional<Sentence> refused = session.refusal(change);
        if (refused.isPresent()) {
            outlook.refuses(refused.get().in(words.wording().language()));
            return false;
        }
        outlook.does(change.sentence(session.organisation()).in(words.wording().language()));
        trial.of(change, difference -> outlook.brings(Trial.words(words.wording(), difference)));
        return true;
    }

    private boolean done(OrganisationChange change) {
        String what = change.sentence(session.organisation()).in(words.wording().language());
        if (session.apply(change).isPresent()) {
            return false;
        }
        selectSubjects(change, session.organisation());
        talk.done(what);
        return true;
    }

    private void selectSubjects(OrganisationChange change, Organisation now) {
        Set<String> there = now.positions().stream().map(Position::id).collect(Collectors.toSet());
        List<String> left = change.subjects().stream().filter(there::contains).toList();
        if (!left.isEmpty()) {
            session.select(Selection.of(left));
        }
    }
}
