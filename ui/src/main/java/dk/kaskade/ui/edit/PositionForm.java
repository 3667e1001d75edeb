package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.change.HolderChoice;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.edit.FormRows.Row;
import dk.kaskade.ui.edit.PositionDraft.Field;
import dk.kaskade.ui.edit.PositionDraft.UnitChoice;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The form of a position. What is wrong is told beside the field it is about. */
final class PositionForm {
    private final Wording wording;
    private final PositionDraft start;
    private final FormRows rows = new FormRows();
    private final Map<Field, Row> byField = new EnumMap<>(Field.class);
    private final JTextField title;
    private final SuggestField unit;
    private final RoleBoxes roles;
    private final Picker holders;
    private final JCheckBox acting;
    private final SuggestField deputy;
    private final JTextField staff;
    private final SuggestField leader;
    private final Picker also;
    private Runnable resized = () -> {};

    /**
     * A form that shows a draft.
     *
     * @param position the position that is edited; empty for a new one
     */
    PositionForm(
            Organisation organisation, Framework framework, PositionDraft start, String position, Wording wording) {
        this.wording = wording;
        this.start = start;
        Choices choices = new Choices(organisation);
        List<Option> units = known(
                choices.units(), start.unit() == null ? null : start.unit().id());
        List<Option> people = choices.people();
        for (HolderChoice holder : start.holders()) {
            people = known(people, id(holder));
        }
        people = known(people, start.deputy() == null ? null : id(start.deputy()));
        List<Option> positions = known(choices.positions(Set.of(position)), start.leader());
        for (String leader : start.alsoReportsTo()) {
            positions = known(positions, leader);
        }
        title = new JTextField(start.title(), 20);
        unit = new SuggestField(units, name -> text("edit.unit.new"), option -> {});
        roles = new RoleBoxes(framework, start.roles());
        holders = new Picker(people, name -> text("edit.person.new"), text("edit.holders.hint"), this::grown);
        acting = new JCheckBox(text("edit.acting"), start.acting());
        deputy = new SuggestField(people, name -> text("edit.person.new"), option -> {});
        staff = new JTextField(start.staff(), 6);
        leader = new SuggestField(positions, null, option -> {});
        also = new Picker(positions, null, text("edit.also.hint"), this::grown);
        fill();
        show(units, people, positions);
    }

    JComponent component() {
        return rows;
    }

    JTextField first() {
        return title;
    }

    SuggestField leader() {
        return leader;
    }

    Picker holders() {
        return holders;
    }

    /** Hears that the form wants another height. */
    void onResize(Runnable listener) {
        resized = listener;
    }

    /** What stands in the form now. */
    PositionDraft draft() {
        return new PositionDraft(
                title.getText(),
                unit.chosen()
                        .map(option -> new UnitChoice(option.id().isEmpty() ? null : option.id(), option.label()))
                        .orElse(null),
                roles.ticked(start.roles()),
                holders.all().stream().map(PositionForm::person).toList(),
                acting.isSelected(),
                deputy.chosen().map(PositionForm::person).orElse(null),
                staff.getText(),
                leader.chosen().map(Option::id).orElse(null),
                also.all().stream().map(Option::id).toList());
    }

    /** What cannot even be read: a leader that nobody knows. */
    Map<Field, String> unreadable() {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (leader.isUnknown()) {
            problems.put(Field.LEADER, "edit.problem.unknown-position");
        }
        if (also.field().isUnknown()) {
            problems.put(Field.ALSO, "edit.problem.unknown-position");
        }
        return problems;
    }

    /** Tells what is wrong, each beside its field, and puts the cursor into the first of them. */
    void refuse(Map<Field, String> sentences) {
        byField.forEach((field, row) -> row.refuse(sentences.getOrDefault(field, "")));
        Optional<Field> first = sentences.keySet().stream().sorted().findFirst();
        first.map(byField::get).ifPresent(row -> row.field().requestFocusInWindow());
        grown();
    }

    private static HolderChoice person(Option option) {
        return option.id().isEmpty() ? new HolderChoice.New(option.label()) : new HolderChoice.Known(option.id());
    }

    private void fill() {
        byField.put(Field.TITLE, rows.row(text("edit.title"), title));
        byField.put(Field.UNIT, rows.row(text("edit.unit"), unit));
        if (!roles.isEmpty()) {
            rows.row(text("edit.roles"), roles, roles.first());
        }
        rows.row(text("edit.holders"), holders, holders.field());
        rows.row("", acting);
        acting.getAccessibleContext().setAccessibleName(acting.getText());
        byField.put(Field.DEPUTY, rows.row(text("edit.deputy"), deputy));
        JPanel number = new JPanel(new MigLayout("insets 0, gapx 10", "[80!][grow]", "[center]"));
        number.setOpaque(false);
        number.add(staff, "growx");
        number.add(Type.CAPTION.label(text("edit.staff.hint"), Tint.TEXT2), "wmin 0");
        staff.setHorizontalAlignment(JTextField.TRAILING);
        byField.put(Field.STAFF, rows.row(text("edit.staff"), number, staff));
        leader.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text("edit.leader.top"));
        byField.put(Field.LEADER, rows.row(text("edit.leader"), leader));
        byField.put(Field.ALSO, rows.row(text("edit.also"), also, also.field()));
    }

    private void show(List<Option> units, List<Option> people, List<Option> positions) {
        if (start.unit() != null && start.unit().id() != null) {
            with(units, start.unit().id(), option -> unit.show(option.label()));
        }
        start.holders().forEach(holder -> with(people, id(holder), holders::pick));
        if (start.deputy() != null) {
            with(people, id(start.deputy()), option -> deputy.show(option.label()));
        }
        if (start.leader() != null) {
            with(positions, start.leader(), option -> leader.show(option.label()));
        }
        start.alsoReportsTo().forEach(id -> with(positions, id, also::pick));
    }

    /** The options, and one for a reference to something that is not there: the form must not lose what it does not know. */
    private static List<Option> known(List<Option> options, @Nullable String id) {
        if (id == null || options.stream().anyMatch(option -> option.id().equals(id))) {
            return options;
        }
        List<Option> more = new ArrayList<>(options);
        more.add(Option.of(id, id, ""));
        return more;
    }

    private static String id(HolderChoice holder) {
        return holder instanceof HolderChoice.Known known ? known.person() : "";
    }

    private static void with(List<Option> options, @Nullable String id, Consumer<Option> what) {
        options.stream().filter(option -> option.id().equals(id)).findFirst().ifPresent(what);
    }

    private void grown() {
        rows.revalidate();
        resized.run();
    }

    private String text(String key) {
        return wording.text(key);
    }
}
