package dk.kaskade.ui.reform;

import dk.kaskade.organisation.Scenario;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What stands here where what is open is no proposal: how to make one, the proposals that are open, or a file. */
final class NothingHere extends JPanel {
    private final transient ReformDesk desk;
    private final transient Runnable file;

    NothingHere(ReformDesk desk, Runnable file) {
        super(new MigLayout("fill, wrap 1, insets 24, gapy 8", "[center]", "push[][][][]push"));
        this.desk = desk;
        this.file = file;
        setOpaque(false);
    }

    void show(Session session) {
        removeAll();
        JPanel all = new JPanel(new MigLayout("insets 0, wrap 1, gapy 10", "[center]"));
        all.setOpaque(false);
        all.add(new JLabel(Icons.REFORM.icon(20, Tint.TEXT3)));
        WrappedText sentence =
                new WrappedText(desk.text(session.isOpen() ? "empty" : "empty.closed"), Type.BODY, Tint.TEXT2, 360);
        sentence.setHorizontalAlignment(JLabel.CENTER);
        all.add(sentence, "w 80:360:360");
        if (session.isOpen()) {
            JButton propose = new JButton(desk.text("empty.propose"));
            propose.addActionListener(event -> desk.context().actions().run(ActionId.MAKE_PROPOSAL));
            all.add(propose, "gaptop 4");
            proposals(session, all);
            all.add(new TextLink(desk.text("empty.file"), Type.BODY, file), "gaptop 4");
        }
        add(all);
        revalidate();
        repaint();
    }

    private void proposals(Session session, JPanel into) {
        String id = session.organisation().id();
        for (OpenDocument each : session.documents()) {
            Scenario scenario = each.organisation().scenario();
            if (scenario != null && scenario.base().id().equals(id)) {
                JButton show =
                        new JButton(desk.text("empty.show", each.organisation().name()));
                show.addActionListener(event -> session.show(each));
                into.add(show);
            }
        }
    }
}
