package dk.kaskade.ui.edit;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.ScrollPile;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Who goes to whom: a row for each of some positions, with the leaders that each can have. */
final class Sharing extends JScrollPane {
    private static final int ROW = 39;
    private static final int MOST = 6;

    private final transient Map<String, JComboBox<String>> boxes = new LinkedHashMap<>();
    private final transient Runnable heard;
    private boolean filling;

    /** @param heard hears every choice that a person makes */
    Sharing(List<Option> positions, Runnable heard) {
        super(ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        this.heard = heard;
        ScrollPile rows = new ScrollPile(4, new Insets(8, 12, 8, 12));
        for (Option option : positions) {
            rows.add(OptionLines.before(option, box(option)));
        }
        setViewportView(rows);
        setPreferredSize(new Dimension(
                UIScale.scale(200), UIScale.scale(Math.min(MOST, Math.max(2, positions.size())) * ROW + 16)));
    }

    private JComboBox<String> box(Option option) {
        JComboBox<String> box = new JComboBox<>();
        box.setName("sharing." + option.id());
        box.addActionListener(event -> {
            if (!filling) {
                heard.run();
            }
        });
        boxes.put(option.id(), box);
        return box;
    }

    /** Other leaders, and who is proposed to have whom; a choice stays where its leader does, unless it is proposed anew. */
    void leaders(List<String> names) {
        filling = true;
        boxes.values().forEach(box -> {
            int at = box.getSelectedIndex();
            box.setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
            box.setSelectedIndex(Math.min(Math.max(0, at), names.size() - 1));
        });
        filling = false;
    }

    /** Proposes who goes where; whoever is in no part goes to the first leader. @param from the leader of the first part */
    void propose(List<List<String>> parts, int from) {
        filling = true;
        boxes.values().forEach(box -> box.setSelectedIndex(0));
        for (int i = 0; i < parts.size(); i++) {
            for (String id : parts.get(i)) {
                JComboBox<String> box = boxes.get(id);
                if (box != null) {
                    box.setSelectedIndex(i + from);
                }
            }
        }
        filling = false;
    }

    /** Who goes to one of the leaders, in their own order. */
    List<String> at(int leader) {
        List<String> all = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (box.getSelectedIndex() == leader) {
                all.add(id);
            }
        });
        return all;
    }
}
