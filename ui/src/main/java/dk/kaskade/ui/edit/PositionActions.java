package dk.kaskade.ui.edit;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.EraseDottedLine;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.Sentence;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what can be done to the selected positions: on the chain's cards where these are in sight, in a dialog where something has to
 * be asked.
 */
public final class PositionActions {
    private final Session session;
    private final Wording wording;
    private final PositionDialogs dialogs;
    private final EditTalk talk;
    private final Trial trial;
    private final Clippings clippings;
    private final Posts posts;
    private OnCards cards = new NoCards();

    /**
     * What editing works with.
     *
     * @param over  what a dialog stands over, asked for when it opens
     * @param tasks the queue in which a change is tried before it is made
     */
    public record Parts(
            Session session, Wording wording, Supplier<? extends Component> over, EditTalk talk, Tasks tasks) {}

    public PositionActions(Parts parts) {
        session = parts.session();
        wording = parts.wording();
        talk = parts.talk();
        dialogs = new PositionDialogs(session, wording, parts.over());
        trial = new Trial(session, parts.tasks(), talk);
        clippings = new Clippings(session, wording);
        posts = new Posts(session);
    }

    /** Lets be typed on the chain's cards what can be typed there. */
    public void onCards(OnCards next) {
        cards = next;
    }

    /** Says what the commands do. Whoever owns the actions refreshes them when session or selection change. */
    public void register(Actions actions) {
        adding(actions);
        actions.on(ActionId.EDIT_POSITION, () -> one(dialogs::edit), this::isOne);
        actions.on(ActionId.RENAME, () -> one(this::rename), this::isOne);
        actions.on(ActionId.SET_ROLES, () -> one(dialogs::roles), this::hasRoles);
        actions.on(ActionId.VACATE, () -> done(posts.vacate(selected())), () -> posts.isAnyHeld(selected()));
        actions.on(ActionId.ACTING, () -> done(posts.toggleActing(selected())), () -> posts.isAnyHeld(selected()));
        actions.selected(ActionId.ACTING, () -> posts.areActing(selected()));
        actions.on(ActionId.MOVE, () -> dialogs.move(selected()), this::isAny);
        actions.on(ActionId.MOVE_BEFORE, () -> place(false), () -> beside(false).isPresent());
        actions.on(ActionId.MOVE_BEHIND, () -> place(true), () -> beside(true).isPresent());
        actions.on(ActionId.DRAW_LINE, () -> cards.drawLine(selected()), () -> isAny() && cards.isShown());
        actions.on(ActionId.REMOVE, this::remove, this::isAny);
        actions.on(ActionId.CUT, this::cut, this::isAny);
        actions.on(ActionId.COPY, this::copy, this::isAny);
        actions.on(ActionId.PASTE, this::paste, session::isOpen);
        actions.on(ActionId.DUPLICATE, () -> done(posts.duplicate(selected())), this::isAny);
    }

    private void adding(Actions actions) {
        actions.on(ActionId.ADD_BELOW, this::addBelow, this::hasPlaceBelow);
        actions.explain(ActionId.ADD_BELOW, "edit.add.choose-leader");
        actions.on(ActionId.ADD_BESIDE, () -> one(this::addBeside), this::isOne);
        actions.on(ActionId.ADD_TOP, this::addTop, session::isOpen);
    }

    private void one(Consumer<Position> what) {
        session.selected().ifPresent(what);
    }

    private boolean isOne() {
        return session.selected().isPresent();
    }

    private boolean isAny() {
        return !session.selection().isEmpty();
    }

    private boolean hasRoles() {
        return isOne() && !session.framework().roles().isEmpty();
    }

    private List<String> selected() {
        return new ArrayList<>(session.selection().positions());
    }

    private Neighbours around() {
        return new Neighbours(session.organisation(), session.framework());
    }

    /** Where nothing is selected and there are several tops, nobody can say whom somebody new is to be under. */
    private boolean hasPlaceBelow() {
        return session.isOpen() && (isOne() || around().tops().size() <= 1);
    }

    /** Below the selected one or the only top; somebody new is the top where there is none. */
    private void addBelow() {
        Optional<Position> leader =
                session.selected().or(() -> around().tops().stream().findFirst());
        if (leader.isEmpty()) {
            addTop();
        } else {
            Position above = leader.get();
            add(PositionDraft.fresh(above.id(), above.unit(), around().rolesUnder(above)));
        }
    }

    private void addBeside(Position sibling) {
        add(PositionDraft.fresh(sibling.reportsTo(), sibling.unit(), sibling.roles()));
    }

    private void addTop() {
        add(PositionDraft.fresh(null, null, around().rolesAtTop()));
    }

    private void add(PositionDraft draft) {
        if (!cards.isShown()) {
            dialogs.add(draft);
            return;
        }
        session.settle();
        PositionDraft.UnitChoice unit = draft.unit();
        boolean known = unit != null
                && session.organisation().unit(String.valueOf(unit.id())).isPresent();
        cards.add(new AddPosition(
                FreshIds.position(session.organisation()),
                wording.text("edit.add"),
                draft.leader(),
                known ? Objects.requireNonNull(unit).id() : null,
                draft.roles()));
    }

    private void rename(Position position) {
        if (cards.isShown()) {
            cards.rename(position);
        } else {
            dialogs.rename(position);
        }
    }

    /** Asks only where there is something to ask, or something of somebody's would be lost; all of it can be undone. */
    private void remove() {
        List<String> going = selected();
        if (posts.areBareLeaves(going)) {
            done(Optional.of(new RemovePositions(going, RemovePositions.Reports.MOVE_UP)));
        } else {
            dialogs.remove(going, trial, change -> done(Optional.of(change)));
        }
    }

    /** Takes a dotted line away. */
    public void erase(String position, String leader) {
        done(Optional.of(new EraseDottedLine(position, leader)));
    }

    /** The position that a command about one is about; empty for none. */
    public String lead() {
        return session.selection().lead().orElse("");
    }

    /** The dotted lines of the selected position: the ids they go to with what these are called. */
    public Map<String, String> dottedLines() {
        Map<String, String> lines = new LinkedHashMap<>();
        one(position ->
                position.alsoReportsTo().forEach(id -> lines.put(id, Choices.named(session.organisation(), id))));
        return session.selection().positions().size() == 1 ? lines : Map.of();
    }

    private Optional<OrganisationChange> beside(boolean behind) {
        return posts.beside(selected(), behind);
    }

    private void place(boolean behind) {
        beside(behind).flatMap(session::apply).ifPresent(this::refuse);
    }

    /** Nobody waits for what was cut any more. @return whether anybody did */
    public boolean forgetCut() {
        boolean was = clippings.forget();
        cards.pale(Set.of());
        return was;
    }

    private void copy() {
        List<String> from = selected();
        String text = clippings.copy(from);
        cards.pale(Set.of());
        put(
                text,
                wording.text(
                        "edit.copied",
                        new Branch(session.organisation()).whole(from).size()));
    }

    private void cut() {
        List<String> from = selected();
        Collection<String> along = new Branch(session.organisation()).whole(from);
        String text = clippings.cut(from);
        cards.pale(along);
        put(text, wording.text("edit.cut", along.size()));
    }

    private void put(String text, String told) {
        talk.say(ClipboardText.put(text) ? told : wording.text("edit.clipboard.busy"));
    }

    private void paste() {
        session.settle();
        Optional<String> text = ClipboardText.get();
        if (text.isEmpty()) {
            talk.say(wording.text("edit.paste.nothing"));
            return;
        }
        Clippings.Pasting pasting =
                clippings.paste(text.get(), session.selected().orElse(null));
        @Nullable OrganisationChange change = pasting.change();
        if (change != null) {
            forgetCut();
            done(Optional.of(change));
        }
        if (!pasting.sentence().isEmpty()) {
            talk.say(pasting.sentence());
        }
    }

    /** Does it, and offers to take it back; what it is about is selected where it is new. */
    private void done(Optional<? extends OrganisationChange> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        OrganisationChange change = wanted.get();
        String what = change.sentence(session.organisation()).in(wording.language());
        Optional<Sentence> refused = session.apply(change);
        if (refused.isPresent()) {
            refuse(refused.get());
        } else {
            posts.selectNew(change);
            talk.done(what);
        }
    }

    private void refuse(Sentence why) {
        talk.say(why.in(wording.language()));
    }

    /** Where there is no chart, dialogs do. */
    private static final class NoCards implements OnCards {
        @Override
        public boolean isShown() {
            return false;
        }

        @Override
        public void add(AddPosition fresh) {
            throw new IllegalStateException("there are no cards to type on");
        }

        @Override
        public void rename(Position position) {
            throw new IllegalStateException("there are no cards to type on");
        }

        @Override
        public void drawLine(List<String> from) {
            throw new IllegalStateException("there are no cards to draw on");
        }

        @Override
        public void pale(Collection<String> positions) {
            // nothing is painted
        }
    }
}
