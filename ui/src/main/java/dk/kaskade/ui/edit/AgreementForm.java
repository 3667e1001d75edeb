package dk.kaskade.ui.edit;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** What is agreed, from when until when, and which expectations the position carries by it. */
final class AgreementForm {
    private final Wording wording;
    private final Agreement before;
    private final JTextArea text;
    private final DayField made;
    private final DayField until;
    private final Picker carries;
    private final FormRows rows = new FormRows();
    private final FormRows.Row textRow;
    private final FormRows.Row madeRow;
    private final FormRows.Row untilRow;

    /**
     * A form that shows an agreement.
     *
     * @param resized hears that it became higher or lower
     */
    AgreementForm(Framework framework, Agreement before, Wording wording, Runnable resized) {
        this.wording = wording;
        this.before = before;
        text = new JTextArea(before.text(), 4, 34);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        // the tabulator leads to the next field, as everywhere else in the form
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        made = new DayField(before.made(), wording);
        until = new DayField(before.until(), wording);
        List<Option> options = options(framework, before);
        carries = new Picker(options, null, wording.text("edit.agreement.carries.placeholder"), resized);
        options.stream()
                .filter(option -> before.carries().contains(option.id()))
                .forEach(carries::pick);
        textRow = rows.row(wording.text("edit.agreement.text"), new JScrollPane(text), text);
        madeRow = rows.row(wording.text("edit.agreement.made"), made);
        untilRow = rows.row(wording.text("edit.agreement.until"), until);
        rows.hint(wording.text("edit.agreement.until.hint"));
        rows.row(wording.text("edit.agreement.carries"), carries, carries.field());
    }

    /** All of the framework's expectations, and those that the agreement names and the framework does not know. */
    private static List<Option> options(Framework framework, Agreement agreement) {
        List<Option> all = new ArrayList<>();
        for (Expectation expectation : framework.expectations()) {
            String roles = expectation.roles().stream()
                    .map(id -> framework.role(id).map(Role::name).orElse(""))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(", "));
            all.add(Option.of(expectation.id(), expectation.title(), roles));
        }
        agreement.carries().forEach(id -> all.add(Option.of(id, id, "")));
        return Choices.distinct(all);
    }

    JComponent component() {
        return rows;
    }

    JComponent first() {
        return text;
    }

    /** The agreement as it stands in the form; none where something cannot be read, which the form then tells. */
    @Nullable
    Agreement agreement() {
        textRow.refuse(text.getText().isBlank() ? wording.text("edit.agreement.no-text") : "");
        madeRow.refuse(made.isUnreadable() ? wording.text("edit.day.unreadable") : "");
        boolean backwards = made.day().isPresent()
                && until.day().filter(end -> end.isBefore(made.day().get())).isPresent();
        untilRow.refuse(
                until.isUnreadable()
                        ? wording.text("edit.day.unreadable")
                        : backwards ? wording.text("edit.agreement.backwards") : "");
        if (text.getText().isBlank() || made.isUnreadable() || until.isUnreadable() || backwards) {
            return null;
        }
        return new Agreement(
                before.id(),
                text.getText().strip(),
                made.day().orElse(null),
                until.day().orElse(null),
                carries.all().stream().map(Option::id).toList(),
                before.extras());
    }
}
