package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

/** The frameworks on this machine, by their municipality, and none. */
final class FrameworkBox extends JComboBox<Framework> {
    private final transient IntakeWords words;
    private boolean showing;

    FrameworkBox(List<Framework> known, IntakeWords words, Consumer<Framework> chosen) {
        super(withNone(known));
        this.words = words;
        getAccessibleContext().setAccessibleName(words.text("roles.framework"));
        setRenderer(new ByName());
        addActionListener(event -> {
            if (!showing && getSelectedItem() instanceof Framework framework) {
                chosen.accept(framework);
            }
        });
    }

    private static Framework[] withNone(List<Framework> known) {
        List<Framework> all = new ArrayList<>(known);
        all.add(Framework.none());
        return all.toArray(Framework[]::new);
    }

    /** Shows which one it is without telling anybody; one that is not on this machine is shown too. */
    void show(Framework framework) {
        if (getSelectedItem() instanceof Framework chosen && chosen.id().equals(framework.id())) {
            return;
        }
        showing = true;
        for (int i = 0; i < getItemCount(); i++) {
            if (getItemAt(i).id().equals(framework.id())) {
                setSelectedIndex(i);
                showing = false;
                return;
            }
        }
        addItem(framework);
        setSelectedItem(framework);
        showing = false;
    }

    /** "Odsherred Kommune". */
    private final class ByName extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            Object shown = value instanceof Framework framework ? name(framework) : value;
            super.getListCellRendererComponent(list, shown, index, selected, focus);
            putClientProperty("html.disable", true);
            return this;
        }

        private String name(Framework framework) {
            if (framework.id().isEmpty()) {
                return words.text("roles.framework.none");
            }
            return framework.municipality().isBlank() ? framework.name() : framework.municipality();
        }
    }
}
