package dk.kaskade.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** The room for a view's own tools: where they do not fit, a button that shows them under itself. */
final class ToolRoom extends JPanel implements PopupMenuListener {
    private static final int BUTTON = 28;

    private final JButton more = new JButton(Icons.MORE.icon());
    private final JPopupMenu popup = new JPopupMenu();
    private transient Optional<JComponent> tools = Optional.empty();

    ToolRoom(Wording wording) {
        super(null);
        setOpaque(false);
        more.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        wording.follow(() -> {
            more.setToolTipText(wording.text("tools.more"));
            more.getAccessibleContext().setAccessibleName(wording.text("tools.more"));
        });
        more.addActionListener(event -> open());
        popup.setLayout(new BorderLayout());
        popup.setBorder(
                BorderFactory.createCompoundBorder(popup.getBorder(), BorderFactory.createEmptyBorder(4, 8, 4, 8)));
        popup.addPopupMenuListener(this);
        add(more);
    }

    /** Shows what the view in the centre brings along. */
    void show(Optional<JComponent> next) {
        popup.setVisible(false);
        tools.ifPresent(this::remove);
        tools = next;
        next.ifPresent(this::add);
        revalidate();
        repaint();
    }

    @Override
    public void doLayout() {
        int side = UIScale.scale(BUTTON);
        more.setBounds(0, (getHeight() - side) / 2, side, side);
        Optional<JComponent> here = tools.filter(shown -> shown.getParent() == this);
        here.ifPresent(this::place);
        // tools may have folded to fit into what they were given
        boolean fits =
                tools.filter(shown -> shown.getMinimumSize().width > getWidth()).isEmpty();
        more.setVisible(!fits);
        here.ifPresent(shown -> shown.setVisible(fits));
    }

    private void place(JComponent shown) {
        Rectangle room = new Rectangle(getSize());
        if (!shown.getBounds().equals(room)) {
            shown.setBounds(room);
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(BUTTON), 0);
    }

    @Override
    public Dimension getPreferredSize() {
        return tools.map(JComponent::getPreferredSize).orElseGet(this::getMinimumSize);
    }

    private void open() {
        tools.ifPresent(shown -> {
            shown.setVisible(true);
            popup.add(shown);
            popup.pack();
            popup.show(more, 0, more.getHeight());
        });
    }

    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        // the tools are in it already
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        tools.ifPresent(this::add);
        revalidate();
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // becomes invisible as well
    }
}
