package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** About what is followed: the thread, the expectation and where it stands, a tab each. */
final class DetailPanel extends JPanel {
    private static final int THREAD = 0;
    private static final int EXPECTATION = 1;
    private static final int SOURCE = 2;

    private final JTabbedPane tabs = new JTabbedPane();
    private final transient Desk desk;
    private final transient ThreadTab thread;
    private final transient ExpectationTab expectation;
    private final transient SourceTab source;

    DetailPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        thread = new ThreadTab(desk, tab());
        expectation = new ExpectationTab(desk, tab());
        source = new SourceTab(desk, tab());
        Ground.paint(tabs, Tint.PANEL);
        add(tabs);
    }

    private Sheet tab() {
        Sheet sheet = Ground.paint(
                new Sheet(new MigLayout("insets 14 16 20 16, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]")),
                Tint.PANEL);
        JScrollPane scroll = Tables.scroll(sheet);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        // a bar that comes and goes would change the width that texts wrap at, and so whether it is needed
        scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        tabs.addTab("", scroll);
        return sheet;
    }

    void name() {
        tabs.setTitleAt(THREAD, desk.text("tab.thread"));
        tabs.setTitleAt(EXPECTATION, desk.text("tab.expectation"));
        tabs.setTitleAt(SOURCE, desk.text("tab.source"));
        tabs.getAccessibleContext().setAccessibleName(desk.text("tab.name"));
    }

    /** Shows what is followed, with the same row of links in focus as before. */
    void show(ThreadMap map, @Nullable ThreadStand stand, @Nullable Expectation one, @Nullable InChain chain) {
        String row = focusedRow();
        thread.show(map, stand, chain);
        expectation.show(map, one);
        source.show(stand, one);
        if (row != null) {
            EventQueue.invokeLater(() -> focus(tabs.getSelectedComponent(), row));
        }
    }

    void chooseThread() {
        tabs.setSelectedIndex(THREAD);
    }

    void chooseExpectation() {
        if (tabs.getSelectedIndex() == THREAD) {
            tabs.setSelectedIndex(EXPECTATION);
        }
    }

    private @Nullable String focusedRow() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null
                        && SwingUtilities.isDescendingFrom(owner, this)
                        && SwingUtilities.getAncestorOfClass(LinkRow.class, owner) instanceof LinkRow row
                ? row.key()
                : null;
    }

    /** Gives the focus to the first choice of a row; false where the row is gone. */
    private static boolean focus(@Nullable Component in, String row) {
        if (in instanceof LinkRow found) {
            return found.key().equals(row) && focusButton(found);
        }
        if (in instanceof Container container) {
            for (Component child : container.getComponents()) {
                if (focus(child, row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean focusButton(Container in) {
        for (Component child : in.getComponents()) {
            if (child instanceof AbstractButton || child instanceof Container inner && focusButton(inner)) {
                return !(child instanceof AbstractButton) || child.requestFocusInWindow();
            }
        }
        return false;
    }
}
