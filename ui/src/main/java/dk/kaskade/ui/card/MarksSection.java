package dk.kaskade.ui.card;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Strength;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.answer.MarkSign;
import dk.kaskade.ui.answer.MarkSlider;
import dk.kaskade.ui.answer.MarkWords;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How strongly the leader turns up each guide mark, beside the nearest leader. */
final class MarksSection extends Section<MarksSection.Marks> {
    private static final int WIDEST = 600;

    private final transient Desk desk;
    private final transient MarkWords words;
    private final transient Map<String, MarkSlider> sliders = new LinkedHashMap<>();
    private final transient Map<String, JLabel> notes = new LinkedHashMap<>();

    /**
     * What is shown.
     *
     * @param strengths as they stand now, of which the card may know only earlier ones
     */
    record Marks(String position, List<Mark> marks, List<Strength> strengths, LocalDate day) {
        boolean hasShapeOf(@Nullable Marks other) {
            return other != null && position.equals(other.position) && names().equals(other.names());
        }

        private List<Object> names() {
            return marks.stream().map(mark -> (Object) mark.mark()).toList();
        }
    }

    MarksSection(Desk desk) {
        this.desk = desk;
        words = new MarkWords(desk.wording());
    }

    @Override
    Marks read(Subject subject) {
        return new Marks(
                subject.position().id(),
                subject.card() == null ? List.of() : subject.card().marks(),
                subject.position().strengths(),
                subject.day());
    }

    @Override
    void build(Marks now, @Nullable Marks before) {
        setVisible(!now.marks().isEmpty());
        if (!now.hasShapeOf(before)) {
            fill(now);
        }
        now.marks().forEach(mark -> update(mark));
    }

    private void update(Mark mark) {
        words.show(sliders.get(mark.mark().id()), mark);
        JLabel note = notes.get(mark.mark().id());
        note.setText(words.note(mark));
        note.setIcon(mark.tension() ? Icons.INFO.icon(12, Tint.NOTE) : null);
        note.setVisible(!note.getText().isEmpty());
    }

    private void fill(Marks now) {
        removeAll();
        sliders.clear();
        notes.clear();
        SectionHeading heading = new SectionHeading(desk.text("card.marks"));
        heading.aside(legend());
        add(heading);
        for (Mark mark : now.marks()) {
            add(line(mark, now));
        }
        now.marks().stream()
                .map(mark -> mark.mark().scale().note())
                .map(note -> note.isBlank() ? desk.text("card.mark.scale") : note)
                .distinct()
                .forEach(note -> below(10, new WrappedText(note, Type.CAPTION, Tint.TEXT3, WIDEST)));
    }

    private JPanel line(Mark mark, Marks now) {
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 8, gapy 0, hidemode 3", "[grow,fill][]"));
        line.setOpaque(false);
        JLabel name = new WrappedText(mark.mark().name(), Type.TABLE, Tint.TEXT, WIDEST);
        name.setToolTipText(mark.mark().text().isBlank() ? null : mark.mark().text());
        MarkSlider slider = words.slider(desk.session(), now.position(), mark);
        JLabel note = Type.CAPTION.label("", Tint.TEXT2);
        note.setIconTextGap(UIScale.scale(4));
        sliders.put(mark.mark().id(), slider);
        notes.put(mark.mark().id(), note);
        line.add(name, "wmin 0");
        line.add(slider);
        line.add(note, "spanx 2, growx, wmin 0");
        return line;
    }

    /** What disc and diamond mean. */
    private JPanel legend() {
        JPanel legend = new JPanel(new MigLayout("insets 0, gapx 10"));
        legend.setOpaque(false);
        legend.add(sign(MarkSign.MINE, desk.text("card.marks.mine")));
        legend.add(sign(MarkSign.LEADERS, desk.text("card.marks.leaders")));
        return legend;
    }

    private static JLabel sign(Icon icon, String text) {
        JLabel label = Type.CAPTION.label(text, Tint.TEXT2);
        label.setIcon(icon);
        label.setIconTextGap(UIScale.scale(4));
        return label;
    }
}
