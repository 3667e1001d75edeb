package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/** All leaders as an indented list to choose from, filtered by what is written over it. */
final class LeaderList extends JPanel {
    /** A larger organisation begins with its first levels only. */
    private static final int LARGE = 400;

    private static final int LARGE_DEPTH = 1;

    private final transient Consumer<String> chosen;
    private final Badge count = new Badge("");
    private final SearchField search;
    private final Rows rows = new Rows();
    private final JList<Leader> list = new JList<>(rows);
    private final transient Set<String> folded = new HashSet<>();
    private transient @Nullable Roster roster;
    private String words = "";
    private @Nullable String current;
    private boolean showing;

    LeaderList(Desk desk, Consumer<String> chosen, Runnable onwards) {
        super(new BorderLayout());
        this.chosen = chosen;
        Ground.paint(this, Tint.PANEL);
        search = new SearchField(Icons.SEARCH.icon(), this::filter);
        search.name(desk.text("list.find"));
        SectionHeading heading = new SectionHeading(desk.text("list"));
        heading.aside(count);
        JPanel top = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        top.setOpaque(false);
        top.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(12), UIScale.scale(12), UIScale.scale(8), UIScale.scale(12)));
        top.add(heading, BorderLayout.PAGE_START);
        top.add(search);
        add(top, BorderLayout.PAGE_START);
        dress(desk);
        bind("LEFT", this::out);
        bind("RIGHT", this::in);
        bind("ENTER", onwards);
        add(Tables.scroll(list));
    }

    private void dress(Desk desk) {
        list.setCellRenderer(new LeaderCell(
                desk,
                leader -> words.isBlank() && folded.contains(leader.id()),
                leader -> Roster.answers(leader, words)));
        list.setFixedCellHeight(UIScale.scale(LeaderCell.HEIGHT));
        list.setFixedCellWidth(UIScale.scale(120));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.getAccessibleContext().setAccessibleName(desk.text("list"));
        list.addListSelectionListener(event -> {
            Leader leader = list.getSelectedValue();
            if (!showing && leader != null && !leader.id().equals(current)) {
                current = leader.id();
                chosen.accept(leader.id());
            }
        });
        list.addMouseListener(new Folding());
    }

    /** Shows the leaders of an organisation as they are now; {@code fresh} folds and filters as at the beginning. */
    void show(Roster next, boolean fresh) {
        roster = next;
        count.setText(String.valueOf(next.size()));
        if (fresh) {
            folded.clear();
            if (next.size() > LARGE) {
                folded.addAll(next.leadersFrom(LARGE_DEPTH));
            }
        }
        refill();
    }

    /** Marks the position that is shown, unfolds what it stands under, and brings it into sight. */
    void select(@Nullable String position) {
        boolean other = position != null && !position.equals(current);
        current = position;
        if (roster != null && position != null && folded.removeAll(roster.path(position))) {
            refill();
        }
        mark(other);
    }

    private void filter(String next) {
        words = next;
        refill();
    }

    private void refill() {
        if (roster != null) {
            showing = true;
            rows.show(roster.visible(words, folded));
            showing = false;
            mark(true);
        }
    }

    private void mark(boolean scroll) {
        int at = rows.indexOf(current);
        showing = true;
        if (at < 0) {
            list.clearSelection();
        } else if (list.getSelectedIndex() != at) {
            list.setSelectedIndex(at);
        }
        showing = false;
        if (at >= 0 && scroll) {
            list.ensureIndexIsVisible(at);
        }
    }

    /** Folds what is unfolded, else goes to the leader above. */
    private void out() {
        Leader leader = list.getSelectedValue();
        if (leader == null || roster == null) {
            return;
        }
        if (words.isBlank() && leader.leads() > 0 && folded.add(leader.id())) {
            refill();
        } else if (!roster.above(leader.id()).isEmpty()) {
            list.setSelectedIndex(rows.indexOf(roster.above(leader.id())));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    /** Unfolds what is folded, else goes to the first below. */
    private void in() {
        Leader leader = list.getSelectedValue();
        if (leader == null || leader.leads() == 0) {
            return;
        }
        if (words.isBlank() && folded.remove(leader.id())) {
            refill();
        } else if (list.getSelectedIndex() + 1 < rows.getSize()) {
            list.setSelectedIndex(list.getSelectedIndex() + 1);
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void bind(String key, Runnable what) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        list.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    boolean focusList() {
        return list.requestFocusInWindow();
    }

    /** A click on the sign before a leader folds and unfolds. */
    private final class Folding extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            int at = list.locationToIndex(event.getPoint());
            if (at < 0 || !list.getCellBounds(at, at).contains(event.getPoint())) {
                return;
            }
            Leader leader = rows.getElementAt(at);
            int sign = LeaderCell.foldAt(leader);
            boolean onSign = event.getX() >= sign && event.getX() < sign + UIScale.scale(LeaderCell.FOLD);
            if (onSign && leader.leads() > 0 && words.isBlank()) {
                if (!folded.remove(leader.id())) {
                    folded.add(leader.id());
                }
                refill();
            }
        }
    }

    /** What is in sight of the list. */
    private static final class Rows extends AbstractListModel<Leader> {
        private transient List<Leader> rows = List.of();

        void show(List<Leader> next) {
            int before = rows.size();
            rows = next;
            if (before > next.size()) {
                fireIntervalRemoved(this, next.size(), before - 1);
            } else if (before < next.size()) {
                fireIntervalAdded(this, before, next.size() - 1);
            }
            if (!next.isEmpty()) {
                fireContentsChanged(this, 0, next.size() - 1);
            }
        }

        int indexOf(@Nullable String id) {
            for (int at = 0; id != null && at < rows.size(); at++) {
                if (rows.get(at).id().equals(id)) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        public int getSize() {
            return rows.size();
        }

        @Override
        public Leader getElementAt(int index) {
            return rows.get(index);
        }
    }
}
