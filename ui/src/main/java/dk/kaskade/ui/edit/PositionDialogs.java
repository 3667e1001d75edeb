package dk.kaskade.ui.edit;

import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetRoles;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.edit.PositionDraft.Field;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JTextField;

/** The dialogs about positions. Each does one step, or none. */
final class PositionDialogs {
    private final Session session;
    private final Wording wording;
    private final Supplier<? extends Component> over;

    PositionDialogs(Session session, Wording wording, Supplier<? extends Component> over) {
        this.session = session;
        this.wording = wording;
        this.over = over;
    }

    /** Adds a position and selects it. */
    void add(PositionDraft draft) {
        position("edit.add", "edit.add.verb", draft, "", now -> DraftChanges.ofNew(session.organisation(), now));
    }

    void edit(Position position) {
        position(
                "edit.edit",
                "edit.ok",
                PositionDraft.of(position),
                position.id(),
                now -> DraftChanges.of(session.organisation(), position, now));
    }

    private void position(
            String title, String verb, PositionDraft draft, String id, Function<PositionDraft, DraftChanges> changes) {
        session.settle();
        PositionForm form = new PositionForm(session.organisation(), session.framework(), draft, id, wording);
        FormDialog dialog = dialog(title, form.component(), verb, () -> accept(form, changes));
        form.onResize(dialog::fit);
        dialog.show(form.first());
    }

    private boolean accept(PositionForm form, Function<PositionDraft, DraftChanges> changes) {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        form.unreadable().forEach((field, key) -> problems.put(field, wording.text(key)));
        DraftChanges next = changes.apply(form.draft());
        next.problems().forEach((field, key) -> problems.putIfAbsent(field, wording.text(key)));
        if (problems.isEmpty()) {
            refusal(next).ifPresent(why -> problems.put(Field.LEADER, why.in(wording.language())));
        }
        form.refuse(problems);
        if (problems.isEmpty()) {
            session.select(Selection.of(next.position()));
        }
        return problems.isEmpty();
    }

    /** Does it; what can still be refused then is the place in the chain. */
    private Optional<Sentence> refusal(DraftChanges next) {
        return next.change().flatMap(session::apply);
    }

    void rename(Position position) {
        session.settle();
        JTextField title = new JTextField(position.title(), 28);
        title.selectAll();
        FormRows rows = new FormRows();
        FormRows.Row row = rows.row(wording.text("edit.title"), title);
        asking("edit.rename", rows, "edit.ok", title, row, () -> new Retitle(position.id(), title.getText()));
    }

    void roles(Position position) {
        session.settle();
        RoleBoxes boxes = new RoleBoxes(session.framework(), position.roles());
        FormRows rows = new FormRows();
        FormRows.Row row = rows.row(Choices.title(position), boxes, boxes.first());
        asking(
                "edit.set-roles",
                rows,
                "edit.ok",
                boxes.first(),
                row,
                () -> new SetRoles(position.id(), boxes.ticked(position.roles())));
    }

    private void asking(
            String title,
            JComponent form,
            String verb,
            JComponent first,
            FormRows.Row row,
            Supplier<OrganisationChange> change) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = dialog(title, form, verb, () -> {
            Optional<Sentence> refused = session.apply(change.get());
            row.refuse(refused.map(why -> why.in(wording.language())).orElse(""));
            dialog[0].fit();
            return refused.isEmpty();
        });
        dialog[0].show(first);
    }

    /** Asks for the new leader of some positions. */
    void move(List<String> positions) {
        session.settle();
        MoveForm form = new MoveForm(session, wording, positions);
        FormDialog dialog = dialog(
                "edit.move",
                form.component(),
                "edit.move.verb",
                () -> form.chosen()
                        .map(leader -> session.apply(new MovePositions(positions, leader.isEmpty() ? null : leader))
                                .isEmpty())
                        .orElse(false));
        form.onChoice(dialog::possible, dialog::press);
        dialog.show(form.first());
    }

    /** Asks what becomes of those below, and says how many they are and what each answer would bring. */
    void remove(List<String> positions, Trial trial, Consumer<OrganisationChange> done) {
        session.settle();
        RemoveForm form = new RemoveForm(session.organisation(), wording, positions);
        FormDialog dialog = dialog("edit.remove", form.component(), "edit.remove.verb", () -> {
            form.change().ifPresent(done);
            return form.change().isPresent();
        });
        form.onChoice(change -> {
            dialog.possible(change.isPresent());
            change.ifPresent(what -> trial.of(what, difference -> form.brings(Trial.words(wording, difference))));
        });
        dialog.show(form.first());
        trial.stop();
    }

    private FormDialog dialog(String title, JComponent form, String verb, BooleanSupplier done) {
        return new FormDialog(over.get(), wording, wording.text(title), form, wording.text(verb), done);
    }
}
