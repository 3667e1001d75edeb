package dk.kaskade.ui.cascade;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;

/** Beside the lanes: how it is worded, where it breaks and what can be done, and what leaders have answered. */
final class SidePanel extends JPanel {
    static final int WIDTH = 290;
    private final transient Wording wording;
    private final JTabbedPane tabs = new JTabbedPane();
    private final WordingPanel words;
    private final BreaksPanel breaks;
    private final AnswersPanel answers;

    SidePanel(Wording wording, Deeds deeds) {
        super(new BorderLayout());
        this.wording = wording;
        words = new WordingPanel(wording, deeds);
        breaks = new BreaksPanel(wording, deeds);
        answers = new AnswersPanel(wording, deeds);
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.LEFT);
        tabs.addTab("", words);
        tabs.addTab("", breaks);
        tabs.addTab("", answers);
        add(tabs);
        setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
    }

    void show(Descent descent) {
        List<Descent.Break> all = descent.breaks();
        words.show(descent);
        breaks.show(descent, all);
        answers.show(descent);
        tabs.setTitleAt(0, CascadeTexts.in(wording, "tab.wording"));
        tabs.setTitleAt(1, CascadeTexts.in(wording, "tab.breaks", all.size()));
        tabs.setTitleAt(2, CascadeTexts.in(wording, "tab.answers"));
    }
}
