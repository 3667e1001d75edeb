package dk.kaskade.ui.handout;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.Vector;
import javax.print.PrintService;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Which printer and how many copies, in the language of the program; Java's own dialog knows no Danish. */
final class PrinterForm extends JPanel {
    private static final int MOST_COPIES = 99;

    private final JComboBox<PrintService> printer;
    private final JSpinner copies = new JSpinner(new SpinnerNumberModel(1, 1, MOST_COPIES, 1));

    /** @param printers at least one */
    PrinterForm(Wording wording, List<PrintService> printers, PrintService usual) {
        super(new MigLayout("insets 0, wrap 1, gapy 4", "[360!, grow, fill]"));
        printer = new JComboBox<>(new Vector<>(printers));
        printer.setName("handout.printer");
        printer.setRenderer(new Named());
        printer.setSelectedItem(usual);
        copies.setName("handout.copies");
        add(label(Words.text(wording, "handout.printer"), printer));
        add(printer);
        add(label(Words.text(wording, "handout.copies"), copies), "gaptop 10");
        add(copies, "growx 0, w 90!");
    }

    private static JLabel label(String text, JComponent of) {
        JLabel label = Type.CAPTION_STRONG.label(text, Tint.TEXT2);
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(text);
        return label;
    }

    /** Sets a job up as it was chosen. */
    void prepare(PrinterJob job) throws PrinterException {
        job.setPrintService(printer.getItemAt(printer.getSelectedIndex()));
        job.setCopies((Integer) copies.getValue());
    }

    /** Shows a printer by its name. */
    private static final class Named extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Object name = value instanceof PrintService service ? service.getName() : "";
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }
}
