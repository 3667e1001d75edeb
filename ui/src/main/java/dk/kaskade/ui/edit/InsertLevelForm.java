package dk.kaskade.ui.edit;

import dk.kaskade.change.FreshIds;
import dk.kaskade.change.Grouping;
import dk.kaskade.change.InsertLevel;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Asks which role a new level has, how many stand there, what they are called, and who goes to whom. */
final class InsertLevelForm implements StructureForm {
    /** As many as one leader usually has directly, where nothing else tells how many parts there should be. */
    private static final int USUAL = 8;

    private final Organisation organisation;
    private final StructureWords words;
    private final Position leader;
    private final List<String> reports;
    private final FormRows rows = new FormRows();
    private final JComboBox<RoleChoice> role = new JComboBox<>();
    private final JSpinner count;
    private final JComboBox<String> way = new JComboBox<>();
    private final JPanel names = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]"));
    private final List<JTextField> titles = new ArrayList<>();
    private final Sharing sharing;
    private Runnable heard = () -> {};
    private boolean filling;

    InsertLevelForm(Organisation organisation, Framework framework, StructureWords words, Position leader) {
        this.organisation = organisation;
        this.words = words;
        this.leader = leader;
        List<Position> under = organisation.positions().stream()
                .filter(position -> leader.id().equals(position.reportsTo()))
                .toList();
        reports = under.stream().map(Position::id).distinct().toList();
        int parts = Math.max(1, (reports.size() + USUAL - 1) / USUAL);
        count = new JSpinner(new SpinnerNumberModel(parts, 1, reports.size(), 1));
        sharing = new Sharing(
                new Choices(organisation)
                        .positions(Set.of()).stream()
                                .filter(option -> reports.contains(option.id()))
                                .toList(),
                this::tell);
        fillRoles(framework, new RoleBetween(framework, leader, under).likely());
        way.addItem(words.text("insert.together"));
        way.addItem(words.text("insert.evenly"));
        names.setOpaque(false);
        rows.row(words.text("insert.role"), role);
        rows.row(words.text("insert.count"), left(count), count);
        rows.row(words.text("insert.names"), names);
        rows.row(words.text("insert.way"), way);
        rows.row(words.text("insert.who"), sharing);
        role.addActionListener(event -> rename());
        count.addChangeListener(event -> divide());
        way.addActionListener(event -> divide());
        divide();
    }

    private static JPanel left(JComponent field) {
        JPanel row = new JPanel(new MigLayout("insets 0", "[80!, fill]"));
        row.setOpaque(false);
        row.add(field);
        return row;
    }

    private void fillRoles(Framework framework, Optional<Role> likely) {
        for (Role each : framework.rolesByLevel()) {
            RoleChoice choice = new RoleChoice(each, each.name());
            role.addItem(choice);
            if (likely.filter(each::equals).isPresent()) {
                role.setSelectedItem(choice);
            }
        }
        role.addItem(new RoleChoice(null, words.text("insert.no-role")));
    }

    private Optional<Role> chosenRole() {
        return Optional.ofNullable((RoleChoice) role.getSelectedItem()).map(RoleChoice::role);
    }

    private int parts() {
        return ((Number) count.getValue()).intValue();
    }

    /** As many names as parts, and everybody divided anew. */
    private void divide() {
        filling = true;
        while (titles.size() > parts()) {
            names.remove(titles.remove(titles.size() - 1));
        }
        while (titles.size() < parts()) {
            JTextField title = new JTextField(28);
            title.getAccessibleContext().setAccessibleName(words.text("insert.name", titles.size() + 1));
            Typed.hear(title, this::renamed);
            titles.add(title);
            names.add(title, "wmin 0");
        }
        names.revalidate();
        filling = false;
        rename();
        sharing.propose(
                way.getSelectedIndex() == 0
                        ? Grouping.together(organisation, reports, parts())
                        : Grouping.evenly(reports, parts()),
                1);
        tell();
    }

    /** Names after the role, numbered where there are several. */
    private void rename() {
        String name = chosenRole().map(Role::name).orElseGet(() -> words.text("insert.leader"));
        filling = true;
        for (int i = 0; i < titles.size(); i++) {
            titles.get(i).setText(titles.size() == 1 ? name : name + " " + (i + 1));
        }
        filling = false;
        renamed();
    }

    private void renamed() {
        if (filling) {
            return;
        }
        List<String> leaders = new ArrayList<>();
        leaders.add(words.text("insert.stays"));
        titles.forEach(title -> leaders.add(title.getText()));
        sharing.leaders(leaders);
        tell();
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
        return role;
    }

    @Override
    public Optional<OrganisationChange> change() {
        List<String> ids = FreshIds.positions(organisation, titles.size());
        String unit = leader.unit() != null && organisation.unit(leader.unit()).isPresent() ? leader.unit() : null;
        List<InsertLevel.Part> parts = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            parts.add(new InsertLevel.Part(ids.get(i), titles.get(i).getText(), unit, sharing.at(i + 1)));
        }
        return Optional.of(new InsertLevel(
                leader.id(), parts, chosenRole().map(Role::id).map(List::of).orElse(List.of())));
    }

    @Override
    public void onChange(Runnable listener) {
        heard = listener;
    }
}
