package dk.kaskade.ui.dock;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import javax.swing.JPanel;

/** A dock as ModernDocking knows it: always in the window, without menus and words of the library's own. */
final class Dock extends JPanel implements Dockable {
    private final transient DockContent content;
    private final DockHead head;

    Dock(DockContent content, DockHead head) {
        super(new BorderLayout());
        this.content = content;
        this.head = head;
        Ground.paint(this, Tint.PANEL);
        add(content.component());
    }

    DockContent content() {
        return content;
    }

    DockHead head() {
        return head;
    }

    @Override
    public String getPersistentID() {
        return content.id();
    }

    @Override
    public String getTabText() {
        return content.title().get();
    }

    @Override
    public boolean isFloatingAllowed() {
        return false;
    }

    @Override
    public boolean isLimitedToWindow() {
        return true;
    }

    @Override
    public boolean isClosable() {
        return false;
    }

    @Override
    public boolean isAutoHideAllowed() {
        return false;
    }

    @Override
    public boolean isMinMaxAllowed() {
        return false;
    }

    @Override
    public boolean isWrappableInScrollpane() {
        return false;
    }

    @Override
    public DockingHeaderUI createHeaderUI(HeaderController controller, HeaderModel model) {
        return head;
    }
}
