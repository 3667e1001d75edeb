package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The rows of a form: a name at the left, a field at the right, and under the field what is wrong with it. */
final class FormRows extends JPanel {
    private static final int FIELD = 380;

    FormRows() {
        super(new MigLayout("insets 0, fillx, wrap 2, gapx 16, gapy 0, hidemode 3", "[130!][grow, fill, 380::]"));
    }

    /** A row whose field can be refused. */
    Row row(String name, JComponent field) {
        return row(name, field, field);
    }

    /**
     * A row whose field is made of several parts.
     *
     * @param focus the part that is named and that a fault is shown at
     */
    Row row(String name, JComponent field, JComponent focus) {
        JLabel label = Type.BODY.label(name);
        label.setLabelFor(focus);
        focus.getAccessibleContext().setAccessibleName(name);
        add(label, "aligny top, gaptop 16, wmin 0");
        add(field, "gaptop 12, wmin 0");
        JLabel problem = new WrappedText("", Type.CAPTION, Tint.ERROR, FIELD);
        problem.setVisible(false);
        add(problem, "skip 1, gaptop 3, wmin 0");
        return new Row(focus, problem);
    }

    /** A row of words that are no field. */
    void words(String name, JComponent words) {
        add(Type.BODY.label(name), "aligny top, gaptop 16, wmin 0");
        add(words, "gaptop 16, wmin 0");
    }

    /** Words under the row before, about what can be written there. */
    void hint(String words) {
        add(new WrappedText(words, Type.CAPTION, Tint.TEXT2, FIELD), "skip 1, gaptop 3, wmin 0");
    }

    /** What is wrong with one row. */
    record Row(JComponent field, JLabel problem) {
        /** Tells it beside the field; empty where nothing is wrong. */
        void refuse(String sentence) {
            problem.setText(sentence);
            problem.setVisible(!sentence.isEmpty());
            field.putClientProperty(FlatClientProperties.OUTLINE, sentence.isEmpty() ? null : "error");
            field.revalidate();
        }
    }
}
