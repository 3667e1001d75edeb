package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Does what can be done to the selected positions: the commands of the chain's menu, in a dialog where one is needed. */
public final class PositionActions {
    private final Session session;
    private final PositionDialogs dialogs;

    /**
     * Commands over the window that a component stands in.
     *
     * @param over what a dialog stands over, asked for when it opens
     */
    public PositionActions(Session session, Wording wording, Supplier<? extends Component> over) {
        this.session = session;
        this.dialogs = new PositionDialogs(session, wording, over);
    }

    /** Says what the commands do. Whoever owns the actions refreshes them when session or selection change. */
    public void register(Actions actions) {
        actions.on(ActionId.ADD_BELOW, this::addBelow, this::hasPlaceBelow);
        actions.explain(ActionId.ADD_BELOW, "edit.add.choose-leader");
        actions.on(ActionId.ADD_BESIDE, () -> one(this::addBeside), this::isOne);
        actions.on(ActionId.EDIT_POSITION, () -> one(dialogs::edit), this::isOne);
        actions.on(ActionId.RENAME, () -> one(dialogs::rename), this::isOne);
        actions.on(ActionId.SET_ROLES, () -> one(dialogs::roles), this::hasRoles);
        actions.on(ActionId.MOVE, () -> dialogs.move(selected()), this::isAny);
        actions.on(ActionId.REMOVE, () -> dialogs.remove(selected()), this::isAny);
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

    /** Where nothing is selected and there are several tops, nobody can say whom somebody new is to be under. */
    private boolean hasPlaceBelow() {
        return session.isOpen() && (isOne() || tops().size() <= 1);
    }

    /** Below the selected one or the only top; somebody new is the top where there is none. */
    private void addBelow() {
        Optional<Position> leader = session.selected().or(() -> tops().stream().findFirst());
        dialogs.add(
                leader.isEmpty()
                        ? PositionDraft.fresh(null, null, List.of())
                        : PositionDraft.fresh(leader.get().id(), leader.get().unit(), rolesUnder(leader.get())));
    }

    /** Those who report to nobody known. */
    private List<Position> tops() {
        List<Position> all = session.organisation().positions();
        Set<String> known = all.stream().map(Position::id).collect(Collectors.toSet());
        return all.stream()
                .filter(position -> position.reportsTo() == null || !known.contains(position.reportsTo()))
                .toList();
    }

    private void addBeside(Position sibling) {
        dialogs.add(PositionDraft.fresh(sibling.reportsTo(), sibling.unit(), sibling.roles()));
    }

    /** The roles of whoever stands there already; somebody new is most often one more of them. */
    private List<String> rolesUnder(Position leader) {
        return session.organisation().positions().stream()
                .filter(position -> leader.id().equals(position.reportsTo()))
                .map(Position::roles)
                .findFirst()
                .orElse(List.of());
    }
}
