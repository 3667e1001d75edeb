package dk.kaskade.ui.findings;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.inspect.Counts;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The head of the dock: its name with the count of gaps, a filter for each severity, and a field to filter by words. */
final class FindingsHead extends JPanel {
    private final transient Wording wording;
    private final JLabel title = Type.SECTION.label("");
    private final Badge badge = new Badge("0");
    private final transient Map<Kind, Pill> pills = new EnumMap<>(Kind.class);
    private final SearchField words;
    private final JToggleButton explain = new JToggleButton(Icons.DOCK_RIGHT.icon());
    private final JButton more = new JButton(Icons.FIT.icon());

    /** What a person asks for here. */
    interface Handler {
        void toggle(Kind kind);

        void words(String words);

        void explain(boolean shown);

        /** Wants the whole page. */
        void page();
    }

    FindingsHead(Wording wording, Handler handler) {
        super(new MigLayout("insets 0 16 0 8, fill, gapx 8", "[][][][][][][][]push[60:190:190][][]", "[34!, center]"));
        this.wording = wording;
        setOpaque(false);
        title.setIcon(Icons.GAPS.icon(16, Tint.TEXT));
        title.setIconTextGap(8);
        words = new SearchField(Icons.FILTER.icon(), handler::words);
        add(title);
        add(badge);
        add(bar(), "h 18!, gapx 6 6");
        pill(Kind.ERROR, Tint.ERROR, Tint.ERROR_SOFT, handler::toggle);
        pill(Kind.GAP, Tint.GAP_TEXT, Tint.GAP_SOFT, handler::toggle);
        pill(Kind.NOTICE, Tint.NOTE, Tint.NOTE_SOFT, handler::toggle);
        pill(Kind.ACCEPTED, Tint.TEXT2, Tint.HOVER, handler::toggle);
        add(new JLabel());
        add(words, "h 26!, growx");
        tool(explain);
        explain.setSelected(true);
        explain.addActionListener(event -> handler.explain(explain.isSelected()));
        tool(more);
        more.addActionListener(event -> handler.page());
        wording.follow(this::name);
    }

    /** Shows how many there are of each, shown below or not. */
    void counts(Counts counts) {
        badge.setText(wording.number(counts.gaps()));
        say(Kind.ERROR, counts.errors());
        say(Kind.GAP, counts.gaps());
        say(Kind.NOTICE, counts.notices());
        say(Kind.ACCEPTED, counts.accepted());
        revalidate();
        repaint();
    }

    void chosen(Set<Kind> kinds) {
        pills.forEach((kind, pill) -> pill.setSelected(kinds.contains(kind)));
    }

    void clearWords() {
        words.setText("");
    }

    private void name() {
        title.setText(wording.text("findings.title"));
        words.name(wording.text("findings.filter"));
        explain.setToolTipText(wording.text("findings.explain"));
        explain.getAccessibleContext().setAccessibleName(wording.text("findings.explain"));
        more.setToolTipText(wording.text(FindingWords.PAGE, "gaps.open"));
        more.getAccessibleContext().setAccessibleName(wording.text(FindingWords.PAGE, "gaps.open"));
    }

    private void say(Kind kind, int count) {
        pills.get(kind).setText(wording.text("findings.pill." + kind.name().toLowerCase(java.util.Locale.ROOT), count));
    }

    private void pill(Kind kind, Tint text, Tint ground, Consumer<Kind> toggle) {
        Pill pill = Pill.filter("", new SeverityMark(kind, 13), text, ground);
        pill.addActionListener(event -> toggle.accept(kind));
        pills.put(kind, pill);
        add(pill);
    }

    private void tool(javax.swing.AbstractButton button) {
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        add(button, "w 28!, h 28!");
    }

    private static JSeparator bar() {
        JSeparator bar = new JSeparator(JSeparator.VERTICAL);
        bar.setPreferredSize(new Dimension(2, UIScale.scale(18)));
        return bar;
    }
}
