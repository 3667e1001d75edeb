package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.Face;
import dk.kaskade.ui.paint.GraphicsPen;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** The red threads of the framework with how each stands; typed words leave those whose name or state has them. */
final class ThreadList extends JPanel {
    private final transient FrameworkWords words;
    private final DefaultListModel<ThreadStand> model = new DefaultListModel<>();
    private final JList<ThreadStand> list = new JList<>(model);
    private final SearchField filter = new SearchField(Icons.FILTER.icon(), this::typed);
    private final EmptyState nothing = new EmptyState(Icons.FRAMEWORK, "", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private transient List<ThreadStand> all = List.of();
    private String typed = "";
    private boolean quiet;

    ThreadList(FrameworkWords words, Consumer<String> chosen) {
        super(new BorderLayout());
        this.words = words;
        setOpaque(false);
        Ground.paint(list, Tint.PANEL);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFixedCellHeight(UIScale.scale(ThreadCell.HEIGHT));
        list.setCellRenderer(new ThreadCell(words));
        list.addListSelectionListener(event -> {
            ThreadStand stand = list.getSelectedValue();
            if (!quiet && stand != null && !event.getValueIsAdjusting()) {
                chosen.accept(stand.id());
            }
        });
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(10), UIScale.scale(10), UIScale.scale(4), UIScale.scale(10)));
        top.add(filter);
        JScrollPane scroll = Tables.scroll(list);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setColumnHeaderView(new Heads());
        stage.setOpaque(false);
        stage.add(scroll, "list");
        stage.add(nothing, "nothing");
        add(top, BorderLayout.PAGE_START);
        add(stage);
    }

    void name() {
        filter.name(words.text("list.filter"));
        list.getAccessibleContext().setAccessibleName(words.text("list.name"));
        fill();
    }

    void show(List<ThreadStand> next) {
        all = next;
        filter.setVisible(!next.isEmpty());
        fill();
    }

    private void typed(String next) {
        typed = next.toLowerCase(Locale.ROOT);
        fill();
    }

    private void fill() {
        ThreadStand before = list.getSelectedValue();
        quiet = true;
        model.clear();
        all.stream()
                .filter(stand -> (stand.thread().name() + " " + words.state(stand))
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .forEach(model::addElement);
        quiet = false;
        select(before == null ? null : before.id());
        nothing.say(words.text(all.isEmpty() ? "list.none" : "list.no-match"));
        cards.show(stage, model.isEmpty() ? "nothing" : "list");
    }

    /** Marks a thread without telling anybody. */
    void select(@Nullable String thread) {
        quiet = true;
        list.clearSelection();
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).id().equals(thread)) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
            }
        }
        quiet = false;
    }

    JComponent focus() {
        return list;
    }

    /** The mark of each level over its dots. */
    private final class Heads extends JComponent {
        private static final int HEIGHT = 24;

        @Override
        public Dimension getPreferredSize() {
            return UIScale.scale(new Dimension(10, HEIGHT));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Tint.PANEL.color());
            g.fillRect(0, 0, getWidth(), getHeight());
            double scale = UIScale.scale(1f);
            g.scale(scale, scale);
            GraphicsPen pen = new GraphicsPen(g).smooth(true);
            double width = list.getWidth() / scale;
            int levels = all.isEmpty() ? 0 : all.get(0).dots().size();
            double left = ThreadCell.dots(width, levels);
            pen.text(words.text("list.thread-head"), 14, 16, Face.REGULAR, 10.5, Tint.TEXT3.color());
            pen.text(
                    words.text("list.state-head"),
                    width - 14 - ThreadCell.STATE + 10,
                    16,
                    Face.REGULAR,
                    10.5,
                    Tint.TEXT3.color());
            for (int i = 0; i < levels; i++) {
                int level = levelOf(i);
                g.setColor(Tint.level(level).color());
                double x = left + (i + 0.5) * ThreadCell.step() - 2;
                pen.shifted(x, 5, () -> LevelMark.paint(g, level, 4, 13));
            }
            g.dispose();
        }
    }

    private transient List<Integer> levels = List.of();

    /** The levels that the dots stand for. */
    void levels(List<Integer> next) {
        levels = next;
    }

    private int levelOf(int rung) {
        return rung < levels.size() ? levels.get(rung) : rung + 1;
    }
}
