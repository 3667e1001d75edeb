package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.RemoveLevel;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.ScrollPile;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** Asks which role is taken out under a leader, and which of its positions. */
final class RemoveLevelForm implements StructureForm {
    private static final int HEIGHT = 210;

    private final StructureWords words;
    private final Position leader;
    private final List<Position> below;
    private final Map<String, Option> options = new LinkedHashMap<>();
    private final FormRows rows = new FormRows();
    private final JComboBox<RoleChoice> role = new JComboBox<>();
    private final ScrollPile list = new ScrollPile(4, new Insets(8, 10, 8, 12));
    private final Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private Runnable heard = () -> {};

    RemoveLevelForm(Organisation organisation, Framework framework, StructureWords words, Position leader) {
        this.words = words;
        this.leader = leader;
        Set<String> branch = new Branch(organisation).whole(List.of(leader.id()));
        below = organisation.positions().stream()
                .filter(position ->
                        branch.contains(position.id()) && !position.id().equals(leader.id()))
                .toList();
        new Choices(organisation).positions(Set.of()).forEach(option -> options.put(option.id(), option));
        fillRoles(framework);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(UIScale.scale(200), UIScale.scale(HEIGHT)));
        rows.words(words.text("remove.under"), new javax.swing.JLabel(Choices.title(leader)));
        rows.row(words.text("remove.role"), role);
        rows.row(words.text("remove.which"), scroll);
        role.addActionListener(event -> list());
        list();
    }

    /** The roles that somebody below has; chosen is one of those directly under the leader that has somebody under it. */
    private void fillRoles(Framework framework) {
        RoleChoice likely = null;
        for (Role each : framework.rolesByLevel()) {
            List<Position> holding = holding(each);
            if (!holding.isEmpty()) {
                RoleChoice choice = new RoleChoice(each, words.text("remove.role.count", each.name(), holding.size()));
                role.addItem(choice);
                boolean between = holding.stream()
                        .anyMatch(one -> leader.id().equals(one.reportsTo())
                                && below.stream().anyMatch(other -> one.id().equals(other.reportsTo())));
                likely = likely == null && between ? choice : likely;
            }
        }
        List<Position> without =
                below.stream().filter(one -> one.roles().isEmpty()).toList();
        if (!without.isEmpty()) {
            role.addItem(new RoleChoice(
                    null, words.text("remove.role.count", words.text("insert.no-role"), without.size())));
        }
        if (likely != null) {
            role.setSelectedItem(likely);
        }
    }

    private List<Position> holding(Role wanted) {
        return below.stream()
                .filter(position -> position.roles().contains(wanted.id()))
                .toList();
    }

    private Optional<Role> chosen() {
        return Optional.ofNullable((RoleChoice) role.getSelectedItem()).map(RoleChoice::role);
    }

    private void list() {
        list.removeAll();
        boxes.clear();
        List<Position> shown = chosen().map(this::holding)
                .orElseGet(() ->
                        below.stream().filter(one -> one.roles().isEmpty()).toList());
        for (Position position : shown) {
            Option option = options.get(position.id());
            JCheckBox box = new JCheckBox("", true);
            box.addActionListener(event -> heard.run());
            if (option != null && boxes.putIfAbsent(position.id(), box) == null) {
                list.add(OptionLines.behind(box, option));
            }
        }
        list.revalidate();
        list.repaint();
        heard.run();
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
        List<String> closing = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                closing.add(id);
            }
        });
        String called = chosen().map(one -> one.plural().isBlank() ? one.name() : one.plural())
                .orElseGet(() -> words.text("insert.no-role"));
        return Optional.of(new RemoveLevel(leader.id(), closing, called));
    }

    @Override
    public void onChange(Runnable listener) {
        heard = listener;
    }
}
