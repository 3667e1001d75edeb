package dk.kaskade.ui.action;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import javax.swing.Action;
import javax.swing.JButton;

/** A command as an icon in a bar: its name is the tooltip and what assistive technology reads. */
public final class ToolButton extends JButton {

    public ToolButton(Action action) {
        super(action);
        setHideActionText(true);
        putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        putClientProperty(
                FlatClientProperties.STYLE, "toolbar.margin: 6,6,6,6; toolbar.spacingInsets: 0,0,0,0; arc: 12");
        setFocusable(true);
        name(action);
        action.addPropertyChangeListener(event -> name(action));
    }

    private void name(Action action) {
        if (action.getValue(Action.NAME) instanceof String name) {
            getAccessibleContext().setAccessibleName(name);
        }
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }
}
