package dk.kaskade.plugin.odsherred.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.answer.MarkSign;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The guide marks down the chain. Works while it is in sight, and catches up when it comes there. */
final class MarksView implements View, SessionListener {
    private static final int ROOM_FOR_SIDE = 860;

    private final MarksDesk desk;
    private final Session session;
    private final Predicate<Framework> isFor;
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());
    private @Nullable Page page;
    private @Nullable GuideMark only;
    private boolean outdated = true;

    /** What the view is made of in one language. */
    private record Page(JPanel component, MarkChoice choice, MarksTable table, MarksSide side) {}

    /** @param isFor whether there is anything to see under a framework */
    MarksView(MarksDesk desk, Predicate<Framework> isFor) {
        this.desk = desk;
        this.isFor = isFor;
        session = desk.session();
        session.listen(this);
        desk.wording().follow(() -> {
            page = null;
            later();
        });
        root.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    private Page page() {
        MarkChoice choice = new MarkChoice(desk, this::choose);
        MarksTable table = new MarksTable(desk, new MarksModel(desk));
        MarksSide side = new MarksSide(desk, tension -> {
            desk.select(tension.leader().id());
            table.select(tension.leader().id(), tension.mark());
        });
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && only == null) {
                showSide();
            }
        });
        JPanel head = Ground.panel(
                Tint.PANEL, new MigLayout("insets 10 14 10 14, fillx, gapx 14", "[grow,fill][][]", "[center]"));
        head.add(choice, "wmin 120");
        head.add(sign(MarkSign.MINE, desk.text("mine")));
        head.add(sign(MarkSign.LEADERS, desk.text("leaders")));
        JPanel middle = new JPanel(new BorderLayout());
        middle.setOpaque(false);
        middle.add(head, BorderLayout.PAGE_START);
        middle.add(Tables.scroll(table));
        JPanel all = Ground.panel(Tint.PANEL, new BorderLayout());
        all.add(middle);
        all.add(side, BorderLayout.LINE_END);
        return new Page(all, choice, table, side);
    }

    private static JLabel sign(Icon icon, String text) {
        JLabel label = Type.CAPTION.label(text, Tint.TEXT2);
        label.setIcon(icon);
        label.setIconTextGap(UIScale.scale(4));
        return label;
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void onShown() {
        if (outdated) {
            refresh(true);
        }
        if (page != null) {
            page.table().requestFocusInWindow();
        }
    }

    @Override
    public void opened() {
        only = null;
        page = null;
        later();
    }

    @Override
    public void changed() {
        if (root.isShowing()) {
            refresh(page == null);
        } else {
            outdated = true;
        }
    }

    @Override
    public void selected() {
        if (page != null && root.isShowing()) {
            page.table().select(session.selection().lead().orElse(null), null);
        } else {
            outdated = true;
        }
    }

    @Override
    public void followed() {
        if (page != null && root.isShowing()) {
            topic().filter(mark -> !mark.equals(only)).ifPresent(mark -> {
                only = mark;
                refresh(true);
            });
        } else {
            outdated = true;
        }
    }

    private Optional<GuideMark> topic() {
        return session.topic()
                .filter(topic -> topic.kind() == Topic.Kind.MARK)
                .flatMap(topic -> session.framework().guideMark(topic.id()));
    }

    private void choose(@Nullable GuideMark mark) {
        only = mark;
        session.follow(mark == null ? null : new Topic(Topic.Kind.MARK, mark.id()));
        refresh(false);
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            refresh(true);
        }
    }

    /** @param fresh the marks may be others, or what is followed */
    private void refresh(boolean fresh) {
        outdated = false;
        Framework framework = session.framework();
        String empty = emptyKey(framework);
        if (empty != null) {
            page = null;
            put(new EmptyState(Icons.GUIDEMARK, desk.text(empty), null));
            return;
        }
        Page shown = page == null ? page() : page;
        page = shown;
        if (fresh) {
            only = topic().orElse(only);
        }
        Strengths strengths = Strengths.of(session.organisation(), framework);
        if (fresh) {
            shown.choice().show(strengths.marks(), only);
        }
        shown.table().show(strengths, only);
        shown.table().select(session.selection().lead().orElse(null), null);
        put(shown.component());
        shown.side().show(strengths, only, told(strengths));
        fit();
    }

    private @Nullable String emptyKey(Framework framework) {
        if (!session.isOpen()) {
            return "empty.closed";
        }
        if (!isFor.test(framework) || framework.guideMarks().isEmpty()) {
            return "empty.other";
        }
        return session.organisation().positions().isEmpty() ? "empty.positions" : null;
    }

    private void showSide() {
        Page shown = page;
        if (shown != null && shown.component().getParent() != null) {
            Strengths strengths = Strengths.of(session.organisation(), session.framework());
            shown.side().show(strengths, only, told(strengths));
        }
    }

    /** The mark whose spread is told: the only one, else that of the selected column. */
    private GuideMark told(Strengths strengths) {
        GuideMark selected = page == null ? null : page.table().selectedMark();
        GuideMark first = strengths.marks().get(0);
        return only != null ? only : selected != null && strengths.marks().contains(selected) ? selected : first;
    }

    private void fit() {
        if (page != null) {
            page.side().setVisible(root.getWidth() == 0 || root.getWidth() >= UIScale.scale(ROOM_FOR_SIDE));
        }
    }

    private void put(JComponent component) {
        if (root.getComponentCount() != 1 || root.getComponent(0) != component) {
            root.removeAll();
            root.add(component);
            root.revalidate();
            root.repaint();
        }
    }
}
