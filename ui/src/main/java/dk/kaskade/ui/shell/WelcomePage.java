package dk.kaskade.ui.shell;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** From the start to a living chain in one click: samples, what was open lately, and a place to drop a file. */
final class WelcomePage extends JPanel {
    private static final int AS_CARDS = 4;

    private final transient Welcome welcome;
    private final transient Actions actions;
    private final transient Wording wording;
    private boolean filled;

    WelcomePage(Welcome welcome, Actions actions, Wording wording) {
        super(new BorderLayout());
        this.welcome = welcome;
        this.actions = actions;
        this.wording = wording;
        Ground.paint(this, Tint.CANVAS);
        wording.follow(() -> {
            if (filled) {
                refresh();
            }
        });
    }

    /** Draws everything anew, as what there is may have changed. */
    void refresh() {
        filled = true;
        removeAll();
        add(new WelcomeSide(welcome, actions, wording), BorderLayout.WEST);
        JScrollPane scroll = Tables.scroll(Sheet.of(content()));
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
        revalidate();
        repaint();
    }

    private JPanel content() {
        JPanel content =
                Ground.panel(Tint.CANVAS, new MigLayout("insets 36 40 24 40, fillx, wrap 1", "[0:0, grow, fill]", ""));
        content.add(Type.PAGE_TITLE.label(wording.text("welcome.samples")));
        content.add(new WrappedText(wording.text("welcome.samples.about"), Type.BODY, Tint.TEXT2, 900), "gapbottom 10");
        samples(content);
        recent(content);
        if (actions.isDone(ActionId.OPEN)) {
            content.add(new DropZone(welcome, actions, wording), "h 90!, gaptop 20");
        }
        return content;
    }

    private void samples(JPanel content) {
        List<Welcome.Sample> samples = welcome.samples();
        int large = Math.min(AS_CARDS, samples.size());
        content.add(new SampleGrid(samples.subList(0, large), wording));
        if (samples.size() > large) {
            content.add(line(samples.subList(large, samples.size())), "growx 0, gaptop 8");
        }
    }

    /** Further samples as buttons in a line. */
    private JPanel line(List<Welcome.Sample> samples) {
        JPanel line = new JPanel(new MigLayout("insets 0, gapx 8", "", "[center]"));
        line.setOpaque(false);
        line.add(Type.TABLE.label(wording.text("welcome.more"), Tint.TEXT2));
        for (Welcome.Sample sample : samples) {
            String name = (sample.name() + " " + sample.aside()).strip();
            JButton button = new JButton(name, Icons.CHAIN.icon());
            button.setToolTipText(sample.figures());
            button.addActionListener(event -> sample.open().run());
            line.add(button);
        }
        return line;
    }

    private void recent(JPanel content) {
        List<RecentFile> files = welcome.recent();
        if (!files.isEmpty()) {
            content.add(Type.PANEL_TITLE.label(wording.text("welcome.recent")), "gaptop 22, gapbottom 4");
            content.add(new RecentTable(files, welcome::open, wording));
        }
    }
}
