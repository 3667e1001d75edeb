package dk.kaskade.ui.edit;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetAsOf;
import dk.kaskade.change.SetFramework;
import dk.kaskade.change.Several;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Asks what the whole organisation is called, which framework it has and of which day it is. One step, or none. */
public final class OrganisationDialog {
    private final Session session;
    private final Wording wording;
    private final Supplier<? extends Component> over;
    private final Supplier<List<Framework>> frameworks;

    /**
     * A dialog over the window that a component stands in.
     *
     * @param frameworks those that can be chosen, asked for when it opens
     */
    public OrganisationDialog(
            Session session,
            Wording wording,
            Supplier<? extends Component> over,
            Supplier<List<Framework>> frameworks) {
        this.session = session;
        this.wording = wording;
        this.over = over;
        this.frameworks = frameworks;
    }

    public void show() {
        session.settle();
        Organisation now = session.organisation();
        JTextField name = new JTextField(now.name(), 28);
        JComboBox<Option> framework = box(now.framework());
        DayField day = new DayField(now.asOf(), wording);
        FormRows rows = new FormRows();
        FormRows.Row nameRow = rows.row(wording.text("edit.organisation.name"), name);
        rows.row(wording.text("edit.organisation.framework"), framework);
        FormRows.Row dayRow = rows.row(wording.text("edit.organisation.day"), day);
        rows.hint(wording.text("edit.organisation.day.hint"));
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(
                over.get(), wording, wording.text("edit.organisation"), rows, wording.text("edit.ok"), () -> {
                    dayRow.refuse(day.isUnreadable() ? wording.text("edit.day.unreadable") : "");
                    String chosen =
                            framework.getItemAt(framework.getSelectedIndex()).id();
                    boolean done = !day.isUnreadable()
                            && done(
                                    change(
                                            now,
                                            name.getText(),
                                            chosen,
                                            day.day().orElse(null)),
                                    nameRow);
                    dialog[0].fit();
                    return done;
                });
        dialog[0].show(name);
    }

    /** Does it; what can still be refused then is the name. */
    private boolean done(List<OrganisationChange> changes, FormRows.Row name) {
        Optional<Sentence> refused = changes.isEmpty() ? Optional.empty() : session.apply(Several.of(changes));
        name.refuse(refused.map(why -> why.in(wording.language())).orElse(""));
        return refused.isEmpty();
    }

    /** What leads from an organisation to what was typed; nothing for what is as it was. */
    static List<OrganisationChange> change(
            Organisation before, String name, String framework, @Nullable LocalDate day) {
        List<OrganisationChange> changes = new ArrayList<>();
        if (!name.strip().equals(before.name())) {
            changes.add(new RenameOrganisation(name));
        }
        String chosen = framework.isEmpty() ? null : framework;
        if (!Objects.equals(chosen, before.framework())) {
            changes.add(new SetFramework(chosen));
        }
        if (!Objects.equals(day, before.asOf())) {
            changes.add(new SetAsOf(day));
        }
        return changes;
    }

    /** None, those that are there, and the present one even where it is missing. */
    private JComboBox<Option> box(@Nullable String present) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", wording.text("edit.organisation.no-framework"), ""));
        for (Framework framework : frameworks.get()) {
            String town = framework.municipality();
            all.add(Option.of(framework.id(), town.isBlank() ? framework.name() : town, ""));
        }
        if (present != null && all.stream().noneMatch(option -> option.id().equals(present))) {
            all.add(Option.of(present, present, ""));
        }
        JComboBox<Option> box = new JComboBox<>(all.toArray(Option[]::new));
        box.setRenderer(new ByName());
        all.stream()
                .filter(option -> option.id().equals(present == null ? "" : present))
                .findFirst()
                .ifPresent(box::setSelectedItem);
        return box;
    }

    /** A framework by its name. */
    private static final class ByName extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            Object shown = value instanceof Option option ? option.name() : value;
            return super.getListCellRendererComponent(list, shown, index, selected, focus);
        }
    }
}
