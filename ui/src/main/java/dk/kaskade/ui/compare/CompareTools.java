package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Icons;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: who stands side by side, one more, and whether only differences are shown. */
final class CompareTools extends JPanel {
    private final transient CompareDesk desk;
    private final ChipStrip chips;
    private final JButton add = new JButton(Icons.ADD.icon());
    private final JCheckBox differences = new JCheckBox();

    CompareTools(CompareDesk desk, Comparing comparing, Consumer<Boolean> onlyDifferences) {
        super(new MigLayout("insets 0, gapx 6, fillx", "[shrinkprio 200][]push[]", "[center]"));
        this.desk = desk;
        setOpaque(false);
        chips = new ChipStrip(desk, comparing::remove);
        add.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        add.addActionListener(event -> new AddMenu(desk, comparing).show(add));
        differences.setOpaque(false);
        differences.addActionListener(event -> onlyDifferences.accept(differences.isSelected()));
        add(chips, "wmin min");
        add(add);
        add(differences);
    }

    void name() {
        add.setText(desk.text("tools.add"));
        add.setToolTipText(desk.text("tools.add.tip"));
        differences.setText(desk.text("tools.differences"));
        differences.setToolTipText(desk.text("tools.differences.tip"));
    }

    void show(Comparing comparing) {
        chips.show(comparing);
        add.setEnabled(comparing.seats().size() < Comparing.MOST);
        revalidate();
    }

    /** The button under which the menu opens. */
    JButton adding() {
        return add;
    }
}
