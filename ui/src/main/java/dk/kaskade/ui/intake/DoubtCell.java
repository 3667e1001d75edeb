package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.intake.Doubt;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;

/** A doubt in two lines, what is asked and what holds, or the name of a kind. */
final class DoubtCell implements ListCellRenderer<DoubtRows.Entry> {
    private final IntakeWords words;
    private final JPanel doubt =
            new JPanel(new MigLayout("insets 0, fill, gapx 8, gapy 1", "[16!][0:0, grow, fill]", "push[][]push"));
    private final JLabel mark = new JLabel();
    private final JLabel question = Type.TABLE.label("");
    private final JLabel answer = Type.CAPTION.label("");
    private final JPanel kind =
            new JPanel(new MigLayout("insets 0, fill, gapx 8", "[0:0, grow, fill][]", "push[]push"));
    private final JLabel name = Type.CAPTION_STRONG.label("");
    private final JLabel count = Type.CAPTION.label("");
    private final Icon open;
    private final Icon settled;

    DoubtCell(IntakeWords words) {
        this.words = words;
        open = new StatusMark(StatusMark.Kind.OPEN);
        settled = new StatusMark(StatusMark.Kind.PRACTISED);
        doubt.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(8)));
        doubt.add(mark, "spany 2, center");
        doubt.add(question, "wmin 0, wrap");
        doubt.add(answer, "wmin 0");
        kind.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, UIScale.scale(8)));
        kind.add(name, "wmin 0");
        kind.add(count);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends DoubtRows.Entry> list, DoubtRows.Entry entry, int index, boolean selected, boolean focus) {
        return entry.doubt() == null ? kind(entry) : doubt(entry.doubt(), selected, list.isFocusOwner());
    }

    private JPanel kind(DoubtRows.Entry entry) {
        kind.setBackground(Tint.CANVAS.color());
        name.setText(entry.kind().name(words.language()));
        name.setFont(Type.CAPTION_STRONG.font());
        name.setForeground(Tint.TEXT2.color());
        count.setText(words.text("doubts.of", entry.decided(), entry.all()));
        count.setFont(Type.CAPTION.font());
        count.setForeground(Tint.TEXT2.color());
        kind.getAccessibleContext().setAccessibleName(name.getText() + ", " + count.getText());
        return kind;
    }

    private JPanel doubt(Doubt each, boolean selected, boolean focused) {
        doubt.setBackground((selected ? Tint.ACC_SOFT : Tint.PANEL).color());
        mark.setIcon(each.decided() ? settled : open);
        question.setText(each.question(words.language()));
        question.setFont(selected && focused ? Type.TABLE_STRONG.font() : Type.TABLE.font());
        question.setForeground(Tint.TEXT.color());
        answer.setText(words.text(each.decided() ? "doubts.decided" : "doubts.proposed", answer(each)));
        answer.setFont(Type.CAPTION.font());
        answer.setForeground(Tint.TEXT2.color());
        doubt.getAccessibleContext().setAccessibleName(question.getText() + " " + answer.getText());
        return doubt;
    }

    private String answer(Doubt each) {
        return each.answer(words.language());
    }
}
