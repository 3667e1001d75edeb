package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;

/** Tells how many subjects each inspection looked at: "nothing found" and "nothing to look at" must not look alike. */
final class ExaminedPage {
    private ExaminedPage() {}

    static void show(Component over, Wording wording, InspectionReport report, FindingWords words) {
        JDialog dialog = new JDialog(
                SwingUtilities.getWindowAncestor(over),
                wording.text("findings.examined"),
                Dialog.ModalityType.MODELESS);
        dialog.setContentPane(content(wording, report, words));
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setSize(UIScale.scale(new Dimension(640, 560)));
        dialog.setLocationRelativeTo(SwingUtilities.getWindowAncestor(over));
        dialog.setVisible(true);
    }

    private static JComponent content(Wording wording, InspectionReport report, FindingWords words) {
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1, fill, gapy 8", "[grow, fill]", "[][grow, fill]"));
        String told = wording.text("findings.examined.explained", report.totalExamined());
        content.add(new WrappedText(told, Type.BODY, Tint.TEXT2, 600), "wmin 0");
        JTable table = Tables.dress(new JTable(model(wording, report, words)));
        table.setAutoCreateRowSorter(true);
        table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(380));
        Tables.figures(table, 1);
        Tables.figures(table, 2);
        table.getAccessibleContext().setAccessibleName(wording.text("findings.examined"));
        content.add(Tables.scroll(table));
        return content;
    }

    private static DefaultTableModel model(Wording wording, InspectionReport report, FindingWords words) {
        Map<String, Integer> found = new HashMap<>();
        for (Finding finding : report.findings()) {
            found.merge(finding.inspection(), 1, Integer::sum);
        }
        List<Object[]> lines = new ArrayList<>();
        report.examined()
                .forEach((id, count) -> lines.add(new Object[] {words.name(id), count, found.getOrDefault(id, 0)}));
        report.off()
                .forEach(id ->
                        lines.add(new Object[] {wording.text("findings.examined.off", words.name(id)), null, null}));
        report.failed()
                .forEach(id ->
                        lines.add(new Object[] {wording.text("findings.examined.failed", words.name(id)), null, null}));
        Object[] heads = {
            wording.text("findings.examined.inspection"),
            wording.text("findings.examined.count"),
            wording.text("findings.examined.found")
        };
        return new DefaultTableModel(lines.toArray(Object[][]::new), heads) {
            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }

            @Override
            public Class<?> getColumnClass(int column) {
                return column == 0 ? String.class : Integer.class;
            }
        };
    }
}
