package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The heads over the columns of a file: what each is called there, and the choice of what it tells. */
final class ColumnHeads extends JPanel {
    private static final int HEIGHT = 66;
    private static final int LINE_INSET = 6;

    private final transient PreviewTable table;
    private final transient IntakeWords words;
    private final transient BiConsumer<Integer, @Nullable Field> chosen;
    private final transient List<ColumnHead> heads = new ArrayList<>();
    private final JLabel line;

    /** @param chosen hears which field a person gives a column, from 0; none = the column is not used */
    ColumnHeads(PreviewTable table, IntakeWords words, BiConsumer<Integer, @Nullable Field> chosen) {
        super(null);
        this.table = table;
        this.words = words;
        this.chosen = chosen;
        line = Type.CAPTION_STRONG.label(words.text("file.line"), Tint.TEXT2);
        line.setHorizontalAlignment(JLabel.TRAILING);
        Ground.paint(this, Tint.CANVAS);
        Ground.line(this, Ground.Side.BOTTOM);
    }

    /**
     * Shows a mapping.
     *
     * @param passedOver columns that somebody does not want to use: they no longer stand out
     * @param samples    what stands in a column, for those who cannot see it below
     */
    void show(Mapping mapping, Set<Integer> passedOver, Function<Integer, String> samples) {
        if (heads.size() != mapping.width()) {
            heads.clear();
            removeAll();
            add(line);
            for (int column = 0; column < mapping.width(); column++) {
                int own = column;
                ColumnHead head =
                        new ColumnHead(words, field -> chosen.accept(own, field), () -> table.reveal(own + 1));
                heads.add(head);
                add(head);
            }
        }
        List<Integer> unmatched = mapping.unmatched();
        for (int column = 0; column < heads.size(); column++) {
            heads.get(column)
                    .show(
                            mapping.name(column),
                            mapping.field(column),
                            unmatched.contains(column) && !passedOver.contains(column),
                            samples.apply(column));
        }
        revalidate();
        repaint();
    }

    /** The head of a column, from 0. */
    ColumnHead head(int column) {
        return heads.get(column);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(table.getPreferredSize().width, UIScale.scale(HEIGHT));
    }

    @Override
    public void doLayout() {
        int height = getHeight() - UIScale.scale(1);
        for (int column = 0; column < Math.min(getComponentCount(), table.getColumnCount()); column++) {
            Rectangle cell = table.getCellRect(0, column, true);
            int inset = UIScale.scale(column == 0 ? LINE_INSET : 0);
            getComponent(column).setBounds(cell.x, 0, cell.width - inset, column == 0 ? height / 2 : height);
        }
    }
}
