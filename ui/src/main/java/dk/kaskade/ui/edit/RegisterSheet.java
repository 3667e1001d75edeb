package dk.kaskade.ui.edit;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import net.miginfocom.swing.MigLayout;

/** The registers in tabs. Every change is done at once as a step of its own; the last one is told below, with a way back. */
final class RegisterSheet extends JPanel {
    private final Session session;
    private final RegisterDesk desk;
    private final CommunitiesPage communities;
    private final UnitsPage units;
    private final PeoplePage people;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JLabel said = Type.CAPTION.label("", Tint.TEXT2);
    private final TextLink undo;
    private final JButton shut;
    private final int stepsBefore;

    /** @param close shuts the dialog */
    RegisterSheet(Session session, Wording wording, Runnable close) {
        super(new BorderLayout());
        this.session = session;
        stepsBefore = steps();
        desk = new RegisterDesk(session, wording, this::say);
        communities = new CommunitiesPage(desk);
        units = new UnitsPage(desk);
        people = new PeoplePage(desk);
        undo = new TextLink(desk.text("undo"), Type.CAPTION, this::undo);
        shut = new JButton(desk.text("close"));
        shut.addActionListener(event -> {
            if (settle()) {
                close.run();
            }
        });
        tabs.addTab(desk.text("communities"), communities.component());
        tabs.addTab(desk.text("units"), units.component());
        tabs.addTab(desk.text("people"), people.component());
        for (int page = 0; page < tabs.getTabCount(); page++) {
            tabs.setMnemonicAt(page, Character.toUpperCase(tabs.getTitleAt(page).charAt(0)));
        }
        tabs.addChangeListener(event -> settle());
        add(tabs);
        add(foot(), BorderLayout.PAGE_END);
        say(desk.text("explained"));
        refresh();
    }

    private JPanel foot() {
        JPanel foot =
                new JPanel(new MigLayout("insets 12 16 12 16, fillx, gapx 12, hidemode 3", "[][][grow, right]", "[]"));
        Ground.paint(foot, Tint.CANVAS);
        Ground.line(foot, Ground.Side.TOP);
        foot.add(said, "wmin 0");
        foot.add(undo);
        foot.add(shut);
        return foot;
    }

    private List<RegisterPage> pages() {
        return List.of(communities, units, people);
    }

    /** Shows the present value in all pages. */
    void refresh() {
        pages().forEach(RegisterPage::refresh);
        undo.setVisible(steps() > stepsBefore);
    }

    /** Takes what is being typed; false where it cannot be taken. */
    boolean settle() {
        return pages().stream().map(RegisterPage::settle).toList().stream().allMatch(String::isEmpty);
    }

    /** Goes back a step, but not behind what was done here. */
    void undo() {
        settle();
        if (steps() > stepsBefore) {
            String step = desk.text("undone", lastStep());
            session.undo();
            say(step);
        }
    }

    /** Does again what was undone here. */
    void redo() {
        if (session.canRedo()) {
            session.redo();
            say(lastStep());
        }
    }

    private String lastStep() {
        return session.history()
                .map(history -> history.done().get(history.done().size() - 1))
                .map(step -> desk.words(step.sentence()))
                .orElse("");
    }

    private int steps() {
        return session.history().map(history -> history.done().size()).orElse(0);
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setToolTipText(sentence);
    }

    /** Where the cursor stands first. */
    void focus() {
        pages().get(tabs.getSelectedIndex()).first().requestFocusInWindow();
    }

    JTabbedPane tabs() {
        return tabs;
    }

    CommunitiesPage communities() {
        return communities;
    }

    UnitsPage units() {
        return units;
    }

    PeoplePage people() {
        return people;
    }

    JLabel said() {
        return said;
    }
}
