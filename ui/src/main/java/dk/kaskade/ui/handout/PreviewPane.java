package dk.kaskade.ui.handout;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.Tasks;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;

/** Shows pages, the first rows of a table, or a word, and below them what there is to know about them. */
final class PreviewPane extends JPanel {
    private static final int COLUMN = 150;

    private final transient Wording wording;
    private final CardLayout cards = new CardLayout();
    private final JPanel room = new JPanel(cards);
    private final PagesPane pages;
    private final JTable table = Tables.dress(new JTable());
    private final EmptyState told = new EmptyState(Icons.FILE, "", null);
    private final JLabel note = Type.CAPTION.label(" ", Tint.TEXT2);

    PreviewPane(Wording wording, Tasks drawing) {
        super(new BorderLayout());
        this.wording = wording;
        pages = new PagesPane(wording, drawing);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setEnabled(false);
        table.getAccessibleContext().setAccessibleName(Words.text(wording, "handout.preview"));
        Ground.paint(told, Tint.CANVAS);
        room.add(told, "told");
        room.add(pages, "pages");
        room.add(Tables.scroll(table), "rows");
        JPanel foot = Ground.panel(Tint.CANVAS, new MigLayout("insets 8 16 8 16, fillx", "[grow, fill]"));
        Ground.line(foot, Ground.Side.TOP);
        foot.add(note, "wmin 0");
        add(room);
        add(foot, BorderLayout.SOUTH);
    }

    void show(Preview preview) {
        pages.show(preview instanceof Preview.Pages paged ? paged.pages() : null);
        if (preview instanceof Preview.Pages paged) {
            note(paged.note(), paged.warning());
            cards.show(room, "pages");
        } else if (preview instanceof Preview.Rows rows) {
            show(rows);
        } else if (preview instanceof Preview.Told words) {
            note(" ", false);
            told.say(words.words());
            cards.show(room, "told");
        }
    }

    /** Something is being made ready; what is shown stays until then. */
    void await(String words) {
        note(words, false);
    }

    private void note(String words, boolean warning) {
        note.setText(words.isEmpty() ? " " : words);
        note.setForeground((warning ? Tint.GAP_TEXT : Tint.TEXT2).color());
        note.setIcon(warning ? Icons.WARNING.icon(14, Tint.GAP_TEXT) : null);
    }

    private void show(Preview.Rows rows) {
        Object[][] cells = rows.rows().stream().map(row -> row.toArray()).toArray(Object[][]::new);
        table.setModel(new DefaultTableModel(cells, rows.headings().toArray()));
        for (int column = 0; column < table.getColumnCount(); column++) {
            table.getColumnModel()
                    .getColumn(column)
                    .setPreferredWidth(com.formdev.flatlaf.util.UIScale.scale(
                            rows.figures().contains(column) ? COLUMN / 2 : COLUMN));
        }
        DefaultTableCellRenderer right = new DefaultTableCellRenderer();
        right.setHorizontalAlignment(JLabel.TRAILING);
        rows.figures().forEach(column -> {
            table.getColumnModel().getColumn(column).setCellRenderer(right);
            Tables.figures(table, column);
        });
        boolean cut = rows.rows().size() < rows.all();
        note(
                cut
                        ? Words.text(wording, "handout.first-rows", rows.rows().size(), rows.all())
                        : Words.text(wording, "handout.rows", rows.all()),
                false);
        cards.show(room, "rows");
    }
}
