package dk.kaskade.ui.edit;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.look.LevelMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The roles of the framework from the top down, each with the mark of its level and a box to tick. */
final class RoleBoxes extends JPanel {
    private final transient Map<String, JCheckBox> boxes = new LinkedHashMap<>();

    /** Boxes of which some are ticked; a role that the framework does not know stays until its box is cleared. */
    RoleBoxes(Framework framework, List<String> ticked) {
        super(new MigLayout("insets 0, wrap 2, gapx 4, gapy 3", "[10!, center][grow, fill]", "[center]"));
        setOpaque(false);
        for (Role role : framework.rolesByLevel()) {
            box(role.id(), new JLabel(new LevelMark(role.level())), role.name(), ticked.contains(role.id()));
        }
        for (String unknown : ticked) {
            if (!boxes.containsKey(unknown)) {
                box(unknown, new JLabel(), unknown, true);
            }
        }
    }

    private void box(String id, JLabel mark, String name, boolean on) {
        JCheckBox box = new JCheckBox(name, on);
        boxes.put(id, box);
        add(mark);
        add(box);
    }

    JCheckBox first() {
        return boxes.values().iterator().next();
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** The ticked roles; those that were ticked before keep their order. */
    List<String> ticked(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.removeIf(id -> !boxes.containsKey(id) || !boxes.get(id).isSelected());
        boxes.forEach((id, box) -> {
            if (box.isSelected() && !all.contains(id)) {
                all.add(id);
            }
        });
        return all;
    }
}
