package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.Icon;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One column: its heading in the file, and the choice of the field that it tells. One without a field stands out. */
final class ColumnHead extends JPanel {
    private static final int MOST_ROWS = 16;

    private final JLabel name = Type.TABLE_STRONG.label("");
    private final JComboBox<FieldChoice> box;
    private final Icon mark = new SeverityMark(SeverityMark.Kind.GAP, 12);
    private final String unmatchedWords;
    private final String whatItTells;
    private boolean showing;

    /**
     * A field, or none.
     *
     * @param name as people say it
     */
    private record FieldChoice(@Nullable Field field, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    ColumnHead(IntakeWords words, Consumer<@Nullable Field> chosen, Runnable focused) {
        super(new MigLayout("insets 6 6 6 6, fill, wrap 1, gapy 4", "[0:0, grow, fill]", "[][]"));
        setOpaque(false);
        unmatchedWords = words.text("file.unmatched");
        whatItTells = words.text("file.tells");
        List<FieldChoice> choices = new ArrayList<>();
        choices.add(new FieldChoice(null, words.text("file.unused")));
        Arrays.stream(Field.values())
                .map(field -> new FieldChoice(field, words.field(field)))
                .forEach(choices::add);
        box = new JComboBox<>(choices.toArray(FieldChoice[]::new));
        box.setMaximumRowCount(MOST_ROWS);
        box.setRenderer(new Choices());
        box.addActionListener(event -> {
            if (!showing && box.getSelectedItem() instanceof FieldChoice choice) {
                chosen.accept(choice.field());
            }
        });
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                focused.run();
            }
        });
        add(name, "gapleft 2");
        add(box, "wmin 0");
    }

    /** @param standsOut it has something in it, and nobody has said what */
    void show(String heading, @Nullable Field field, boolean standsOut, String sample) {
        showing = true;
        name.setText(heading);
        name.setToolTipText(standsOut ? unmatchedWords : heading);
        name.setIcon(standsOut ? mark : null);
        name.setForeground((standsOut ? Tint.GAP_TEXT : Tint.TEXT).color());
        Type.TABLE_STRONG.on(name, standsOut ? Tint.GAP_TEXT : Tint.TEXT);
        box.setSelectedIndex(field == null ? 0 : field.ordinal() + 1);
        box.putClientProperty("JComponent.outline", standsOut ? "warning" : null);
        box.setToolTipText(sample.isEmpty() ? null : sample);
        box.getAccessibleContext().setAccessibleName(heading + ", " + whatItTells);
        box.getAccessibleContext().setAccessibleDescription(standsOut ? unmatchedWords + " " + sample : sample);
        showing = false;
    }

    JComboBox<?> box() {
        return box;
    }

    /** What is not used is said more quietly. */
    private static final class Choices extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            super.getListCellRendererComponent(list, value, index, selected, focus);
            if (value instanceof FieldChoice choice && choice.field() == null && !selected) {
                setForeground(Tint.TEXT2.color());
            }
            return this;
        }
    }
}
