package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: what stands in the columns, and how large. */
final class MatrixTools extends JPanel {
    private final Segmented<Axis> axes;

    MatrixTools(MatrixDesk desk, Consumer<Axis> axis, IntConsumer zoom) {
        super(new MigLayout("insets 0, gapx 4", "[]12[][]", "[center]"));
        setOpaque(false);
        axes = new Segmented<>(List.of(Axis.values()), axis);
        JButton smaller = button(Icons.ZOOM_OUT, () -> zoom.accept(-1));
        JButton larger = button(Icons.ZOOM_IN, () -> zoom.accept(1));
        add(axes);
        add(smaller);
        add(larger);
        desk.context().wording().follow(() -> {
            axes.name(
                    desk.text("matrix.axis"),
                    one -> desk.text("matrix.axis." + one.name().toLowerCase(Locale.ROOT)));
            name(smaller, desk.text("matrix.smaller"));
            name(larger, desk.text("matrix.larger"));
        });
    }

    void choose(Axis axis) {
        axes.choose(axis);
    }

    private static JButton button(Icons icon, Runnable what) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.addActionListener(event -> what.run());
        return button;
    }

    private static void name(JButton button, String name) {
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }
}
