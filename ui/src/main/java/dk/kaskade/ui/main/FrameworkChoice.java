package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Chooses among the frameworks that are there. */
final class FrameworkChoice {
    private FrameworkChoice() {}

    /** A box with every framework by its municipality; its model holds the frameworks. */
    static JComboBox<Framework> box(Bench bench) {
        JComboBox<Framework> box = new JComboBox<>(bench.frameworks().all().toArray(Framework[]::new));
        box.setRenderer(new ByName());
        box.getAccessibleContext().setAccessibleName(bench.text("desk.framework"));
        return box;
    }

    /** Says that a framework is missing and offers the others; empty where the person goes on without. */
    static Optional<String> ask(Bench bench, String missing) {
        List<Framework> there = bench.frameworks().all();
        if (there.isEmpty()) {
            Ask.error(
                    bench.frame(),
                    bench.wording(),
                    bench.text("desk.framework-missing", missing),
                    bench.text("desk.framework-missing.none"));
            return Optional.empty();
        }
        JComboBox<Framework> box = box(bench);
        JPanel form = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6", "[420!, grow, fill]"));
        form.add(new WrappedText(bench.text("desk.framework-missing", missing), Type.SECTION, Tint.TEXT, 420));
        form.add(new WrappedText(bench.text("desk.framework-missing.why"), Type.TABLE, Tint.TEXT2, 420));
        form.add(box, "gaptop 8");
        boolean chosen = Ask.form(
                bench.frame(),
                bench.wording(),
                bench.text("desk.framework-missing.title"),
                form,
                bench.text("desk.framework-missing.yes"));
        Framework framework = box.getItemAt(box.getSelectedIndex());
        return chosen && framework != null ? Optional.of(framework.id()) : Optional.empty();
    }

    /** "Odsherred Kommune · ledelsesgrundlag". */
    private static final class ByName extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focus);
            if (value instanceof Framework framework) {
                label.setText(framework.municipality().isBlank() ? framework.name() : framework.municipality());
            }
            return label;
        }
    }
}
