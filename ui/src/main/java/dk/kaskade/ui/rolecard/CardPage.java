package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.ScrollPile;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The page of one position, which scrolls. What did not change stays as it is, focus and cursor included. */
final class CardPage extends JPanel {
    private static final String FOCUS = "permanentFocusOwner";

    private final transient Desk desk;
    private final HeadPanel head;
    private final ColumnHeads heads;
    private final RowsPanel rows;
    private final SeveralCard several;
    private final MarksCard marks;
    private final AgreementsCard agreements;
    private final TalksCard talks;
    private final IdeasCard ideas;
    private final Across below = new Across(820, 0.42, 0.29, 0.29);
    private final JPanel remedy = new JPanel(new BorderLayout());
    private final ScrollPile body = new ScrollPile(10, new Insets(18, 24, 24, 24));
    private final JScrollPane scroll;
    private final transient PropertyChangeListener follower = event -> follow(event.getNewValue());
    private transient @Nullable Sight sight;
    private transient Sieve sieve = Sieve.USUAL;
    private transient @Nullable Position now;
    private transient List<Group> sifted = List.of();
    private transient List<String> known = List.of();

    CardPage(Desk desk, Consumer<Sieve.Show> shown) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        head = new HeadPanel(desk);
        heads = new ColumnHeads(desk);
        rows = new RowsPanel(desk);
        several = new SeveralCard(desk);
        marks = new MarksCard(desk);
        agreements = new AgreementsCard(desk);
        talks = new TalksCard(desk, shown);
        ideas = new IdeasCard(desk);
        remedy.setOpaque(false);
        below.add(marks);
        below.add(agreements);
        below.add(talks);
        scroll = new JScrollPane(
                body, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(32));
        scroll.putClientProperty(FlatClientProperties.SCROLL_PANE_SMOOTH_SCROLLING, true);
        add(scroll);
        order(false);
    }

    /** What is to be talked about stands over the lines while a talk is prepared, and under them else. */
    private void order(boolean preparing) {
        body.removeAll();
        body.add(head);
        List<JComponent> parts = preparing
                ? List.of(below, remedy, heads, rows, several, ideas)
                : List.of(remedy, heads, rows, several, below, ideas);
        for (JComponent part : parts) {
            body.below(part == heads ? 18 : part == rows ? 6 : 14, part);
        }
    }

    /** Shows a position; {@code present} is how it stands now, which may be newer than the sight. */
    void show(Sight next, Position present, Sieve wanted) {
        boolean another = sight == null || !sight.position().equals(next.position());
        if (wanted.preparing() != sieve.preparing()) {
            order(wanted.preparing());
        }
        boolean rebuilt = !next.equals(sight);
        boolean chosen = another || !wanted.equals(sieve);
        sight = next;
        sieve = wanted;
        now = present;
        if (rebuilt) {
            head.show(next);
            heads.show(next.card());
            remedy(next);
            several.show(next.several());
            agreements.show(next.card());
            ideas.show(next.card().ideas());
        }
        lines(chosen);
        around();
        if (chosen) {
            scroll.getViewport().setViewPosition(new Point(0, 0));
        }
        body.revalidate();
        body.repaint();
    }

    /** Shows how the position stands now; the lines in sight stay the same ones until somebody asks for others. */
    void update(Position present) {
        if (sight != null && present.id().equals(sight.position()) && !present.equals(now)) {
            now = present;
            lines(false);
            around();
            body.revalidate();
        }
    }

    /** Which lines are in sight is decided when somebody asks for others, or when there are others to be seen. */
    private void lines(boolean anew) {
        if (sight == null) {
            return;
        }
        List<String> all = Sieve.keys(sight.groups());
        Function<String, Response> answers = answers();
        sifted = anew || !all.equals(known) ? sieve.of(sight.groups(), answers) : Sieve.current(sifted, sight.groups());
        known = all;
        rows.show(sight, sifted, answers, desk.text(emptyKey()));
    }

    private String emptyKey() {
        boolean narrowed = sieve.show() != Sieve.Show.ALL || sieve.preparing();
        return narrowed ? "rows.filtered" : "rows.none";
    }

    private void around() {
        if (sight != null && now != null) {
            head.show(sight.card(), now);
            marks.show(sight.card(), now);
            talks.show(sight.card(), Agenda.of(sight.card(), sight.groups(), answers()));
        }
    }

    /** The answers as they stand now; without names as they were when the names were taken out of them. */
    private Function<String, Response> answers() {
        if (sight != null && sight.card().namesHidden()) {
            Map<String, Response> hidden = sight.card().duties().stream()
                    .collect(Collectors.toMap(duty -> duty.expectation().id(), Duty::response, (one, other) -> one));
            return key -> status(hidden.getOrDefault(key, Response.OPEN), key);
        }
        return key -> now == null ? Response.OPEN : now.response(key);
    }

    private Response status(Response hidden, String key) {
        Response present = now == null ? hidden : now.response(key);
        return hidden.withStatus(present.status()).withPriority(present.priority());
    }

    private void remedy(Sight next) {
        remedy.removeAll();
        boolean noRole = next.card().roles().isEmpty();
        boolean noFramework = next.framework().roles().isEmpty();
        remedy.setVisible(noRole);
        if (noFramework) {
            remedy.add(new EmptyState(Icons.FRAMEWORK, desk.text("empty.no-framework"), action(ActionId.PROPERTIES)));
        } else if (noRole) {
            remedy.add(new EmptyState(Icons.PEOPLE, desk.text("empty.no-role"), action(ActionId.SET_ROLES)));
        }
        heads.setVisible(!next.groups().isEmpty());
        rows.setVisible(!next.groups().isEmpty());
    }

    private @Nullable Action action(ActionId id) {
        return desk.context().actions().isDone(id) ? desk.context().actions().action(id) : null;
    }

    /** Saves what is being typed. */
    void settle() {
        rows.settle();
    }

    /** Puts the focus on the first line. */
    boolean focusLines() {
        return rows.focusFirst();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, follower);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, follower);
        super.removeNotify();
    }

    /** Brings what got the focus into sight. */
    private void follow(@Nullable Object owner) {
        if (owner instanceof Component component && SwingUtilities.isDescendingFrom(component, body)) {
            Rectangle bounds = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), body);
            bounds.height = Math.min(bounds.height, scroll.getViewport().getHeight());
            body.scrollRectToVisible(bounds);
        }
    }
}
