package dk.kaskade.ui.dock;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import java.awt.Color;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The middle, around which everything else is docked: it has no head, so that nobody can drag it away. */
final class Stage extends JPanel implements Dockable {

    Stage(JComponent content) {
        super(new BorderLayout());
        add(content);
    }

    @Override
    public String getPersistentID() {
        return Plan.STAGE;
    }

    @Override
    public String getTabText() {
        return "";
    }

    @Override
    public boolean isFloatingAllowed() {
        return false;
    }

    @Override
    public boolean isClosable() {
        return false;
    }

    @Override
    public boolean isWrappableInScrollpane() {
        return false;
    }

    @Override
    public DockingHeaderUI createHeaderUI(HeaderController controller, HeaderModel model) {
        return new NoHead();
    }

    /** A head that is not there. */
    private static final class NoHead extends JPanel implements DockingHeaderUI {
        NoHead() {
            setVisible(false);
        }

        @Override
        public void update() {
            // nothing is told here
        }

        @Override
        public void displaySettingsMenu(JButton button) {
            // nothing can be set here
        }

        @Override
        public void setBackgroundOverride(Color color) {
            // nothing is painted here
        }

        @Override
        public void setForegroundOverride(Color color) {
            // nothing is painted here
        }
    }
}
