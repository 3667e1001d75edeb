package dk.kaskade.ui.card;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The inspector: the role card of the selected position, or a word about how to get one. */
final class CardView implements View, SessionListener {
    private final Desk desk;
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private @Nullable CardPanel card;
    private @Nullable String shown;

    CardView(Desk desk) {
        this.desk = desk;
        desk.wording().follow(this::startAgain);
        desk.session().listen(this);
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void opened() {
        startAgain();
    }

    @Override
    public void changed() {
        follow();
    }

    @Override
    public void analysed() {
        follow();
    }

    @Override
    public void selected() {
        follow();
    }

    @Override
    public void settling() {
        if (card != null) {
            card.settle();
        }
    }

    /** Builds everything anew: other words, or another organisation. */
    private void startAgain() {
        settling();
        card = null;
        shown = null;
        root.removeAll();
        follow();
        if (card == null) {
            root.add(new EmptyState(Icons.ROLECARD, desk.text(emptyKey()), null));
        }
        root.revalidate();
        root.repaint();
    }

    private String emptyKey() {
        Session session = desk.session();
        return session.isOpen() ? "card.empty" : "card.empty.nothing-open";
    }

    private void follow() {
        Optional<Subject> subject = Subject.of(desk.session());
        if (subject.isEmpty()) {
            if (card != null) {
                startAgain();
            }
            return;
        }
        if (card == null) {
            card = new CardPanel(desk);
            root.removeAll();
            root.add(card);
        }
        String id = subject.get().position().id();
        card.show(subject.get(), !id.equals(shown));
        shown = id;
        root.revalidate();
        root.repaint();
    }
}
