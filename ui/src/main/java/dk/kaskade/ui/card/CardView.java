package dk.kaskade.ui.card;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
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
    private boolean seen;
    private boolean outdated;

    CardView(Desk desk) {
        this.desk = desk;
        desk.wording().follow(this::startAgain);
        desk.session().listen(this);
        root.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && root.isShowing()) {
                comeIntoSight();
            }
        });
    }

    private void comeIntoSight() {
        seen = true;
        if (outdated) {
            follow();
        }
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
        later();
    }

    @Override
    public void analysed() {
        later();
    }

    @Override
    public void selected() {
        later();
    }

    /** Where another view stands in its place nothing is built: it is caught up with when it comes into sight again. */
    private void later() {
        outdated = true;
        if (!seen || root.isShowing()) {
            follow();
        }
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
        outdated = false;
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
