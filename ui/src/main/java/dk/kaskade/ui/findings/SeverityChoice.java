package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.SetPolicy;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What an inspection is for, and how bad what it finds is in this organisation. */
final class SeverityChoice extends JPanel {
    private static final int WIDTH = 310;

    private final transient FindingsDesk desk;
    private final Sheet sheet = new Sheet(new MigLayout("insets 14 16 12 16, wrap 1, fillx, gapy 3", "[grow, fill]"));

    SeverityChoice(FindingsDesk desk) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        Ground.line(this, Ground.Side.LEFT);
        JScrollPane scroll = Tables.scroll(sheet);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setFocusable(false);
        add(scroll);
        setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
    }

    /** Shows an inspection; nothing where none is chosen. */
    void show(@Nullable Inspected row, @Nullable FindingWords words) {
        String focus = focusedChoice();
        sheet.removeAll();
        if (row != null && words != null) {
            sheet.add(Type.SECTION.label(words.name(row.id())), "wmin 0");
            sheet.add(Type.CAPTION.label(row.id(), Tint.TEXT3), "wmin 0, gapbottom 6");
            text(words.whyOf(row.id()));
            sheet.add(Type.CAPTION_STRONG.label(desk.page("gaps.severity.here"), Tint.TEXT3), "gaptop 12");
            choices(row, focus);
            if (row.chosen() == null && row.counts() != row.usual()) {
                text(desk.page("gaps.severity.by-prefix"));
            }
            text(desk.page("gaps.severity.explained"));
        }
        sheet.revalidate();
        sheet.repaint();
    }

    private void choices(Inspected row, @Nullable String focus) {
        ButtonGroup group = new ButtonGroup();
        Map<String, JRadioButton> buttons = new LinkedHashMap<>();
        String usual = row.usual() == null
                ? "–"
                : desk.page("gaps.severity." + row.usual().id());
        choice(row, null, desk.page("gaps.severity.usual", usual), group, buttons);
        for (Severity severity : Severity.values()) {
            choice(row, severity, desk.page("gaps.severity." + severity.id()), group, buttons);
        }
        if (focus != null && buttons.containsKey(focus)) {
            buttons.get(focus).requestFocusInWindow();
        }
    }

    private void choice(
            Inspected row,
            @Nullable Severity severity,
            String name,
            ButtonGroup group,
            Map<String, JRadioButton> buttons) {
        JRadioButton button = new JRadioButton(name, row.chosen() == severity);
        button.setName("severity." + (severity == null ? "usual" : severity.id()));
        button.setOpaque(false);
        button.addActionListener(event -> {
            if (row.chosen() != severity) {
                new Deeds(desk).apply(new SetPolicy(row.id(), severity));
            }
        });
        group.add(button);
        buttons.put(button.getName(), button);
        sheet.add(button, "wmin 0");
    }

    private @Nullable String focusedChoice() {
        for (java.awt.Component child : sheet.getComponents()) {
            if (child.isFocusOwner()) {
                return child.getName();
            }
        }
        return null;
    }

    private void text(String text) {
        if (!text.isBlank()) {
            sheet.add(new WrappedText(text, Type.TABLE, Tint.TEXT2, 600), "wmin 0, growx, gaptop 4");
        }
    }
}
