package dk.kaskade.ui.edit;

import dk.kaskade.change.FreshIds;
import dk.kaskade.change.Grouping;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.SplitSpan;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Asks what a second leader beside the first is called, and who goes to it. */
final class SplitForm implements StructureForm {
    private final Organisation organisation;
    private final StructureWords words;
    private final Position leader;
    private final FormRows rows = new FormRows();
    private final JTextField title;
    private final JTextField unit = new JTextField(28);
    private final @Nullable JSpinner staff;
    private final Sharing sharing;
    private Runnable heard = () -> {};

    SplitForm(Organisation organisation, StructureWords words, Position leader) {
        this.organisation = organisation;
        this.words = words;
        this.leader = leader;
        List<String> reports = organisation.positions().stream()
                .filter(position -> leader.id().equals(position.reportsTo()))
                .map(Position::id)
                .distinct()
                .toList();
        title = new JTextField(Choices.title(leader) + " 2", 28);
        staff = leader.staff() > 0
                ? new JSpinner(new SpinnerNumberModel(leader.staff() / 2, 0, leader.staff(), 1))
                : null;
        sharing = new Sharing(
                new Choices(organisation)
                        .positions(Set.of()).stream()
                                .filter(option -> reports.contains(option.id()))
                                .toList(),
                this::tell);
        unit.putClientProperty("JTextField.placeholderText", words.text("split.unit.none"));
        rows.row(words.text("split.name"), title);
        rows.row(words.text("split.unit"), unit);
        if (staff != null) {
            rows.row(words.text("split.staff"), staffRow(staff), staff);
            staff.addChangeListener(event -> tell());
        }
        if (!reports.isEmpty()) {
            rows.row(words.text("split.who"), sharing);
        }
        rename();
        List<List<String>> halves = Grouping.together(organisation, reports, 2);
        sharing.propose(halves.subList(halves.size() > 1 ? 1 : 0, halves.size() > 1 ? 2 : 0), 1);
        Typed.hear(title, this::rename);
        Typed.hear(unit, this::tell);
    }

    private JPanel staffRow(JSpinner field) {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8", "[80!, fill][]"));
        row.setOpaque(false);
        row.add(field);
        row.add(new javax.swing.JLabel(words.text("split.staff.of", leader.staff())));
        return row;
    }

    private void rename() {
        sharing.leaders(List.of(words.text("split.stays"), title.getText()));
        tell();
    }

    private void tell() {
        heard.run();
    }

    @Override
    public JComponent component() {
        return rows;
    }

    @Override
    public JComponent first() {
        return title;
    }

    @Override
    public Optional<OrganisationChange> change() {
        return Optional.of(new SplitSpan(
                leader.id(),
                FreshIds.position(organisation),
                title.getText(),
                unit.getText().isBlank() ? null : unit.getText(),
                sharing.at(1),
                staff == null ? null : ((Number) staff.getValue()).intValue()));
    }

    @Override
    public void onChange(Runnable listener) {
        heard = listener;
    }
}
