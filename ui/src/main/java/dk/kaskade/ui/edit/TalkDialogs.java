package dk.kaskade.ui.edit;

import dk.kaskade.change.AddAgreement;
import dk.kaskade.change.EditAgreement;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.HoldDialogue;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The dialogs about what a leader and the nearest leader talk about and agree on. Each does one step, or none. */
public final class TalkDialogs {
    private final Session session;
    private final Wording wording;
    private final Supplier<? extends Component> over;

    /**
     * Dialogs over the window that a component stands in.
     *
     * @param over what a dialog stands over, asked for when it opens
     */
    public TalkDialogs(Session session, Wording wording, Supplier<? extends Component> over) {
        this.session = session;
        this.wording = wording;
        this.over = over;
    }

    /**
     * Asks for a new agreement.
     *
     * @param day the day that is proposed as its first
     */
    public void add(String position, LocalDate day) {
        session.settle();
        String id = FreshIds.agreement(session.organisation());
        add(position, new Agreement(id, "", day, null, List.of(), Extras.NONE));
    }

    /**
     * Asks for a new agreement of which something is known already.
     *
     * @param proposed what the form shows first, with an id that no other has
     */
    public void add(String position, Agreement proposed) {
        session.settle();
        agreement("edit.agreement.add", "edit.agreement.add.verb", proposed, next -> new AddAgreement(position, next));
    }

    /** Asks what is to be different about an agreement. */
    public void edit(String position, Agreement agreement) {
        session.settle();
        agreement("edit.agreement.edit", "edit.ok", agreement, next -> new EditAgreement(position, next));
    }

    private void agreement(String title, String verb, Agreement shown, Function<Agreement, OrganisationChange> change) {
        FormDialog[] dialog = new FormDialog[1];
        AgreementForm form = new AgreementForm(session.framework(), shown, wording, () -> {
            if (dialog[0] != null) {
                dialog[0].fit();
            }
        });
        dialog[0] = dialog(wording.text(title), form.component(), verb, () -> {
            Agreement next = form.agreement();
            dialog[0].fit();
            return next != null && session.apply(change.apply(next)).isEmpty();
        });
        dialog[0].show(form.first());
    }

    /**
     * Asks on which day a practice was held, and notes it.
     *
     * @param day the day that is proposed
     */
    public void held(String position, Practice practice, LocalDate day) {
        session.settle();
        DayField field = new DayField(day, wording);
        field.selectAll();
        FormRows rows = new FormRows();
        FormRows.Row row = rows.row(wording.text("edit.held.day"), field);
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = dialog(practice.name(), rows, "edit.held.verb", () -> {
            row.refuse(field.day().isPresent() ? "" : wording.text("edit.day.unreadable"));
            dialog[0].fit();
            return field.day()
                    .filter(held -> session.apply(new HoldDialogue(position, practice.id(), held, practice.name()))
                            .isEmpty())
                    .isPresent();
        });
        dialog[0].show(field);
    }

    private FormDialog dialog(String title, JComponent form, String verb, BooleanSupplier done) {
        return new FormDialog(over.get(), wording, title, form, wording.text(verb), done);
    }
}
