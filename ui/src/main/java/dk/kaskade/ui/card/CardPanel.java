package dk.kaskade.ui.card;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.ScrollPile;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.awt.Point;
import java.util.List;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** The sections of the card under each other, and the buttons that are always in sight. */
final class CardPanel extends JPanel {
    private static final int STEP = 24;

    private final transient Desk desk;
    private final DutiesSection duties;
    private final transient List<Section<?>> sections;
    private final JScrollPane scroll;

    CardPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        duties = new DutiesSection(desk);
        sections = List.of(
                new HeadSection(desk),
                new FactsSection(desk),
                duties,
                new FindingsSection(desk),
                new TalksSection(desk),
                new MarksSection(desk),
                new IdeasSection(desk));
        ScrollPile body = new ScrollPile(0, new Insets(0, 0, 8, 0));
        sections.forEach(body::add);
        scroll = new JScrollPane(
                body, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        scroll.putClientProperty(FlatClientProperties.SCROLL_PANE_SMOOTH_SCROLLING, true);
        add(scroll);
        add(buttons(), BorderLayout.SOUTH);
    }

    /** Shows a subject; what did not change stays as it is, focus and cursor included. */
    void show(Subject subject, boolean another) {
        sections.forEach(section -> section.show(subject));
        if (another) {
            scroll.getViewport().setViewPosition(new Point(0, 0));
        }
    }

    /** Saves what is being typed. */
    void settle() {
        duties.settle();
    }

    private JPanel buttons() {
        JPanel bar =
                Ground.panel(Tint.PANEL, new MigLayout("insets 10 16 10 16, fillx, gapx 8", "[grow 0][grow 0]push"));
        Ground.line(bar, Ground.Side.TOP);
        JButton edit = button(ActionId.EDIT_POSITION, "card.edit");
        edit.putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Kaskade.acc; foreground: $Kaskade.onAcc; borderColor: $Kaskade.acc;"
                        + " hoverBackground: $Button.default.hoverBackground; pressedBackground:"
                        + " $Button.default.pressedBackground; focusedBackground: $Kaskade.acc;"
                        + " hoverBorderColor: $Kaskade.acc; focusedBorderColor: $Kaskade.panel");
        bar.add(edit, "wmin 0");
        if (desk.actions().isDone(ActionId.OPEN_ROLE_CARD)) {
            bar.add(button(ActionId.OPEN_ROLE_CARD, "card.open"), "wmin 0");
        }
        return bar;
    }

    private JButton button(ActionId id, String key) {
        Action action = desk.actions().action(id);
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.setText(desk.text(key));
        button.setIcon(id.icon().icon(16, id == ActionId.EDIT_POSITION ? Tint.ON_ACC : Tint.TEXT2));
        return button;
    }
}
