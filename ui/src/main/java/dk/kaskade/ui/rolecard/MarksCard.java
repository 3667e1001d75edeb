package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Strength;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.answer.MarkSign;
import dk.kaskade.ui.answer.MarkSlider;
import dk.kaskade.ui.answer.MarkWords;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How strongly the leader turns up each guide mark, beside the nearest leader; earlier settings show under the pointer. */
final class MarksCard extends Card {
    private static final int WIDEST = 500;

    private final transient Desk desk;
    private final transient MarkWords words;
    private final transient Map<String, MarkSlider> sliders = new LinkedHashMap<>();
    private final transient Map<String, JLabel> notes = new LinkedHashMap<>();
    private transient @Nullable Shape shape;

    /** What decides which lines there are. */
    private record Shape(String position, List<String> marks) {}

    MarksCard(Desk desk) {
        this.desk = desk;
        words = new MarkWords(desk.wording());
    }

    /** Shows the marks; {@code now} knows settings that nobody has looked at yet. */
    void show(RoleCard card, Position now) {
        setVisible(!card.marks().isEmpty());
        Shape next = new Shape(
                card.position().id(),
                card.marks().stream().map(mark -> mark.mark().id()).toList());
        if (!next.equals(shape)) {
            shape = next;
            fill(card);
        }
        for (Mark mark : card.marks()) {
            MarkSlider slider = sliders.get(mark.mark().id());
            if (slider != null) {
                words.show(slider, mark);
                slider.earlier(earlier(mark, now));
                note(mark);
            }
        }
    }

    private static List<Integer> earlier(Mark mark, Position now) {
        return now.strengths().stream()
                .filter(strength -> strength.mark().equals(mark.mark().id()))
                .map(Strength::value)
                .distinct()
                .filter(value -> !value.equals(mark.own()))
                .toList();
    }

    private void note(Mark mark) {
        JLabel note = notes.get(mark.mark().id());
        if (note != null) {
            boolean apart = mark.tension() && mark.own() != null && mark.leaders() != null;
            note.setText(
                    apart
                            ? desk.text("mark.apart", Math.abs(mark.own() - mark.leaders()))
                            : mark.own() == null
                                    ? desk.shared("card.mark.unset")
                                    : mark.set() == null
                                            ? ""
                                            : desk.text(
                                                    "mark.since", desk.wording().shortDate(mark.set())));
            note.setIcon(apart ? Icons.INFO.icon(12, Tint.NOTE) : null);
            note.setToolTipText(words.note(mark).isEmpty() ? note.getText() : words.note(mark));
        }
    }

    private void fill(RoleCard card) {
        sliders.clear();
        notes.clear();
        begin(
                desk.shared("card.marks"),
                sign(MarkSign.MINE, desk.shared("card.marks.mine")),
                sign(MarkSign.LEADERS, desk.shared("card.marks.leaders")));
        JPanel lines = new JPanel(
                new MigLayout("insets 0, fillx, wrap 3, gapx 12, gapy 8", "[grow 40,fill][96:150:220,grow 60,fill][]"));
        lines.setOpaque(false);
        card.marks().forEach(mark -> line(lines, card, mark));
        add(lines);
        card.marks().stream()
                .map(mark -> mark.mark().scale().note())
                .map(note -> note.isBlank() ? desk.shared("card.mark.scale") : note)
                .distinct()
                .forEach(note -> add(new WrappedText(note, Type.CAPTION, Tint.TEXT3, WIDEST)));
        end();
    }

    private void line(JPanel lines, RoleCard card, Mark mark) {
        JLabel name = new WrappedText(mark.mark().name(), Type.TABLE, Tint.TEXT, WIDEST);
        name.setToolTipText(mark.mark().text().isBlank() ? null : mark.mark().text());
        MarkSlider slider = words.slider(desk.session(), card.position().id(), mark);
        JLabel note = Type.CAPTION.label("", Tint.TEXT2);
        note.setIconTextGap(UIScale.scale(4));
        sliders.put(mark.mark().id(), slider);
        notes.put(mark.mark().id(), note);
        lines.add(name, "wmin 60");
        lines.add(slider);
        lines.add(note, "wmin 0");
    }

    private static JLabel sign(MarkSign sign, String text) {
        JLabel label = Type.CAPTION.label(text, Tint.TEXT2);
        label.setIcon(sign);
        label.setIconTextGap(UIScale.scale(4));
        return label;
    }
}
