package dk.kaskade.ui.intake;

import dk.kaskade.intake.Taken;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** What was told about the rows, as a list that can be copied and saved. */
final class ReportPanel extends JPanel {
    private final RemarksModel remarks;
    private final transient IntakeWords words;
    private final JLabel said = Type.CAPTION.label("", Tint.TEXT2);
    private final JButton copy;
    private final JButton save;
    private String head = "";

    /** @param save gets the report as text and asks where it shall lie */
    ReportPanel(IntakeWords words, Consumer<String> save) {
        super(new MigLayout("insets 10 0 0 0, fill, wrap 1, gapy 8", "[0:0, grow, fill]", "[grow, fill][]"));
        this.words = words;
        remarks = new RemarksModel(words);
        Grid table = new Grid(remarks, words.text("result.report.list"));
        table.setDefaultRenderer(Object.class, new Sentences());
        table.width(0, 70, 90);
        table.width(1, 600, 0);
        copy = new JButton(words.text("result.copy"), Icons.COPY.icon());
        copy.addActionListener(event -> copy());
        this.save = new JButton(words.text("result.save"), Icons.SAVE.icon());
        this.save.addActionListener(event -> save.accept(text()));
        JPanel deeds = new JPanel(new MigLayout("insets 0, gapx 8, fillx", "[][][0:0, grow, fill]"));
        deeds.add(copy);
        deeds.add(this.save);
        deeds.add(said);
        add(table.framed());
        add(deeds);
    }

    /** @param head the first lines of the report: which file, and how the rows add up */
    void show(Taken taken, String head) {
        this.head = head;
        remarks.show(taken.remarks());
        said.setText(taken.remarks().isEmpty() ? words.text("result.report.nothing") : "");
    }

    /** The whole report. */
    String text() {
        return head + "\n\n" + remarks.text() + "\n";
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text()), null);
        said.setText(words.text("result.copied"));
    }

    void say(String sentence) {
        said.setText(sentence);
    }

    /** A row that made no position stands out. */
    private final class Sentences extends DefaultTableCellRenderer {
        private final transient javax.swing.Icon dropped = new SeverityMark(SeverityMark.Kind.GAP, 12);
        private final transient javax.swing.Icon about = new SeverityMark(SeverityMark.Kind.NOTICE, 12);

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focus, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, false, row, column);
            putClientProperty("html.disable", true);
            setIcon(remarks.dropsRow(row) ? dropped : about);
            setIconTextGap(com.formdev.flatlaf.util.UIScale.scale(7));
            setToolTipText(String.valueOf(value));
            return this;
        }
    }
}
