package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import net.miginfocom.swing.MigLayout;

/** A place to drop a file on, with a button for those who would rather choose it. */
final class DropZone extends JPanel {

    DropZone(Welcome welcome, Actions actions, Wording wording) {
        super(new MigLayout("insets 0 24 0 22, gapx 16, gapy 0, fill", "[][grow, fill][]", "push[][]push"));
        setOpaque(false);
        add(new JLabel(Icons.IMPORT.icon(20, Tint.ACC)), "spany 2, center");
        add(Type.BODY.label(wording.text("drop.title")), "wmin 0");
        JButton choose = new JButton(wording.text("drop.choose"));
        choose.addActionListener(event -> actions.run(ActionId.OPEN));
        add(choose, "spany 2, center, wrap");
        add(Type.TABLE.label(wording.text("drop.about"), Tint.TEXT2), "cell 1 1, wmin 0");
        setTransferHandler(new Files(welcome));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float dash = UIScale.scale(4f);
        float arc = UIScale.scale(16f);
        g.setColor(Tint.LINE2.color());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
        g.draw(new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1, getHeight() - 1, arc, arc));
        g.dispose();
    }

    /** Takes files from the desktop; the first one is opened. */
    private static final class Files extends TransferHandler {
        private final transient Welcome welcome;

        Files(Welcome welcome) {
            this.welcome = welcome;
        }

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
        }

        @Override
        public boolean importData(TransferSupport support) {
            try {
                Object data = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
                if (data instanceof List<?> files && !files.isEmpty() && files.get(0) instanceof File file) {
                    welcome.open(file.toPath());
                    return true;
                }
                return false;
            } catch (UnsupportedFlavorException | IOException e) {
                return false;
            }
        }
    }
}
