package dk.kaskade.ui.edit;

import dk.kaskade.change.MergePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.ui.look.Icons;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Asks which of two positions stays, and what the one is called, lies in and is held by afterwards. */
final class MergeForm implements StructureForm {
    private final Organisation organisation;
    private final StructureWords words;
    private final FormRows rows = new FormRows();
    private final SuggestField stays;
    private final SuggestField closes;
    private final JTextField title = new JTextField(28);
    private final JTextField unit = new JTextField(28);
    private final JComboBox<Holders> holders = new JComboBox<>();
    private Runnable heard = () -> {};
    private boolean filling;

    /** Who holds the position afterwards. */
    private record Holders(String name, List<String> people) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param selected the one that stays, and after it the one that closes where that is known */
    MergeForm(Organisation organisation, StructureWords words, List<String> selected) {
        this.organisation = organisation;
        this.words = words;
        List<Option> all = new Choices(organisation).positions(Set.of());
        stays = new SuggestField(all, null, option -> fill());
        closes = new SuggestField(all, null, option -> fill());
        show(stays, all, selected.get(0));
        String other = selected.size() > 1 ? selected.get(1) : likely(selected.get(0));
        show(closes, all, other);
        JButton swap = new JButton(words.text("merge.swap"), Icons.MOVE.icon());
        swap.addActionListener(event -> swap());
        JPanel second = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[grow, fill][]"));
        second.setOpaque(false);
        second.add(closes, "wmin 0");
        second.add(swap);
        rows.row(words.text("merge.stays"), stays);
        rows.row(words.text("merge.closes"), second, closes);
        rows.row(words.text("merge.name"), title);
        rows.row(words.text("merge.unit"), unit);
        rows.row(words.text("merge.holders"), holders);
        rows.hint(words.text("merge.along"));
        List.of(stays, closes).forEach(field -> Typed.hear(field, this::fill));
        List.of(title, unit).forEach(field -> Typed.hear(field, this::tell));
        holders.addActionListener(event -> tell());
        fill();
    }

    private static void show(SuggestField field, List<Option> all, @Nullable String id) {
        all.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .ifPresent(option -> field.show(option.label()));
    }

    /** The next beside it with the same roles. */
    private @Nullable String likely(String id) {
        Position one = organisation.position(id).orElseThrow();
        return organisation.positions().stream()
                .filter(other -> !other.id().equals(id) && other.roles().equals(one.roles()))
                .filter(other -> one.reportsTo() != null && one.reportsTo().equals(other.reportsTo()))
                .map(Position::id)
                .findFirst()
                .orElse(null);
    }

    private void swap() {
        String first = stays.getText();
        filling = true;
        stays.show(closes.getText());
        closes.show(first);
        filling = false;
        fill();
    }

    private Optional<Position> position(SuggestField field) {
        return field.chosen().map(Option::id).flatMap(organisation::position);
    }

    /** Title, unit and holders as they follow of the two; what was typed about others is gone. */
    private void fill() {
        if (filling) {
            return;
        }
        filling = true;
        Optional<Position> stay = position(stays);
        title.setText(stay.map(Position::title).orElse(""));
        Optional<Unit> of = stay.map(Position::unit)
                .or(() -> position(closes).map(Position::unit))
                .flatMap(organisation::unit);
        unit.setText(of.map(Unit::name).orElse(""));
        unit.setEnabled(of.isPresent());
        holders.setModel(
                new DefaultComboBoxModel<>(choices(stay, position(closes)).toArray(Holders[]::new)));
        filling = false;
        tell();
    }

    private List<Holders> choices(Optional<Position> stay, Optional<Position> gone) {
        Set<List<String>> all = new LinkedHashSet<>();
        List<String> mine = stay.map(Position::holders).orElse(List.of());
        List<String> others = gone.map(Position::holders).orElse(List.of());
        Set<String> both = new LinkedHashSet<>(mine);
        both.addAll(others);
        for (List<String> one : List.of(mine, others, new ArrayList<>(both))) {
            if (!one.isEmpty()) {
                all.add(one);
            }
        }
        List<Holders> choices =
                all.stream().map(people -> new Holders(names(people), people)).collect(Collectors.toList());
        choices.add(new Holders(words.text("merge.vacant"), List.of()));
        return choices;
    }

    private String names(List<String> people) {
        return people.stream()
                .map(id -> organisation.person(id).map(Person::name).orElse(id))
                .collect(Collectors.joining(" + "));
    }

    private void tell() {
        if (!filling) {
            heard.run();
        }
    }

    @Override
    public JComponent component() {
        return rows;
    }

    @Override
    public JComponent first() {
        return position(closes).isEmpty() ? closes : title;
    }

    @Override
    public Optional<OrganisationChange> change() {
        Optional<Position> stay = position(stays);
        Optional<Position> gone = position(closes);
        Holders held = holders.getItemAt(Math.max(0, holders.getSelectedIndex()));
        if (stay.isEmpty() || gone.isEmpty() || held == null) {
            return Optional.empty();
        }
        return Optional.of(new MergePositions(
                stay.get().id(),
                gone.get().id(),
                title.getText(),
                unit.getText().isBlank() ? null : unit.getText(),
                held.people()));
    }

    @Override
    public void onChange(Runnable listener) {
        heard = listener;
    }
}
