package dk.kaskade.ui.leaders;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * All leaders as an indented list to choose one from, each with a figure of the view's own, filtered by what is written
 * over it. Made anew after a change of language.
 */
public final class LeaderPicker extends JPanel {
    private static final Texts TEXTS = Texts.beside(LeaderPicker.class, "leaders");
    private static final int WIDTH = 268;

    private final transient Consumer<String> chosen;
    private final Badge count = new Badge("");
    private final RowList rows = new RowList();
    private final JList<LeaderRow> list = new JList<>(rows);
    private final Wording wording;
    private transient List<LeaderRow> all = List.of();
    private String words = "";
    private @Nullable String current;
    private boolean showing;

    /**
     * An empty list.
     *
     * @param figures what stands at the end of a row, by id of the position; asked for at every paint
     * @param chosen  gets the id of the leader that a person picks
     * @param onwards leaves the list for what it leads to, by Enter
     */
    public LeaderPicker(Wording wording, Function<String, Figure> figures, Consumer<String> chosen, Runnable onwards) {
        super(new BorderLayout());
        this.wording = wording;
        this.chosen = chosen;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.RIGHT);
        add(head(), BorderLayout.PAGE_START);
        add(Tables.scroll(list));
        list.setCellRenderer(new LeaderCell(figures, text("vacant")));
        list.setFixedCellHeight(UIScale.scale(LeaderCell.HEIGHT));
        list.setFixedCellWidth(UIScale.scale(120));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setOpaque(false);
        list.getAccessibleContext().setAccessibleName(text("leaders"));
        list.addListSelectionListener(event -> picked());
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "onwards");
        list.getActionMap().put("onwards", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                onwards.run();
            }
        });
    }

    private JPanel head() {
        SearchField search = new SearchField(Icons.SEARCH.icon(), this::filter);
        search.name(text("find"));
        SectionHeading heading = new SectionHeading(text("leaders"));
        heading.aside(count);
        JPanel head = new JPanel(new BorderLayout(0, UIScale.scale(8)));
        head.setOpaque(false);
        int edge = UIScale.scale(12);
        head.setBorder(BorderFactory.createEmptyBorder(edge, edge, UIScale.scale(8), edge));
        head.add(heading, BorderLayout.PAGE_START);
        head.add(search);
        return head;
    }

    /** What stands for a name where nobody holds a position, in a language. */
    public static String vacant(Wording wording) {
        return wording.text(TEXTS, "vacant");
    }

    private String text(String key) {
        return wording.text(TEXTS, key);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), super.getPreferredSize().height);
    }

    /** Shows the leaders as they are now. */
    public void show(List<LeaderRow> next) {
        all = next;
        count.setText(wording.number(next.size()));
        refill();
    }

    /** Marks a position and brings it into sight; none where it is null or not there. */
    public void select(@Nullable String position) {
        boolean other = position != null && !position.equals(current);
        current = position;
        mark(other);
    }

    /** Gives the list the focus. */
    public boolean focusList() {
        return list.requestFocusInWindow();
    }

    private void picked() {
        LeaderRow row = list.getSelectedValue();
        if (!showing && row != null && !row.id().equals(current)) {
            current = row.id();
            chosen.accept(row.id());
        }
    }

    private void filter(String next) {
        words = next;
        refill();
    }

    private void refill() {
        showing = true;
        rows.show(LeaderRows.found(all, words));
        showing = false;
        mark(true);
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
        list.repaint();
    }
}
