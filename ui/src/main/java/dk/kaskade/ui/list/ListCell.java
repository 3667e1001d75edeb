package dk.kaskade.ui.list;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.JavaCompatibility;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** Paints every cell of the list. */
final class ListCell extends DefaultTableCellRenderer {
    private static final int INDENT = 18;
    private static final int SIGN = 12;
    private static final int EDGE = 8;
    private static final int STRIP = 5;

    private final Icon unfolded = Icons.DOWN.icon(SIGN, Tint.TEXT2);
    private final Icon folded = Icons.RIGHT.icon(SIGN, Tint.TEXT2);
    private final Map<SeverityMark.Kind, Icon> marks = new EnumMap<>(SeverityMark.Kind.class);
    private final transient ListModel model;
    private final transient Wording wording;
    private final transient Function<String, GapSign> gaps;
    private final transient Supplier<Set<String>> cut;

    private transient @Nullable Row row;
    private transient @Nullable Position position;
    private transient Column column = Column.TITLE;
    private boolean chosen;
    private boolean lead;
    private boolean active;

    /**
     * A painter for a model.
     *
     * @param gaps how a position stands
     * @param cut  those that are about to be moved, painted pale
     */
    ListCell(ListModel model, Wording wording, Function<String, GapSign> gaps, Supplier<Set<String>> cut) {
        this.model = model;
        this.wording = wording;
        this.gaps = gaps;
        this.cut = cut;
        for (SeverityMark.Kind kind : SeverityMark.Kind.values()) {
            marks.put(kind, new SeverityMark(kind));
        }
        putClientProperty("html.disable", true);
    }

    /** Where the words of a title begin, from the left edge of its cell. */
    static int textStart(Row row) {
        return UIScale.scale(EDGE + row.depth() * INDENT + SIGN + 6 + STRIP + 8);
    }

    /** Whether a place, counted from the left edge of a title's cell, lies on the fold sign. */
    static boolean onFold(Row row, int x) {
        int from = UIScale.scale(EDGE + row.depth() * INDENT);
        return row.parent() && x >= from - UIScale.scale(4) && x < from + UIScale.scale(SIGN + 4);
    }

    /** Whether a place lies on the strip of the level. */
    static boolean onStrip(Row row, int x) {
        int from = UIScale.scale(EDGE + row.depth() * INDENT + SIGN + 4);
        return x >= from && x < from + UIScale.scale(STRIP + 6);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focus, int number, int viewColumn) {
        super.getTableCellRendererComponent(table, value, selected, focus, number, viewColumn);
        row = model.row(number);
        position = model.position(number);
        column = ((ListTable) table).column(viewColumn);
        chosen = selected;
        ListTable list = (ListTable) table;
        lead = number == list.leadRow() && viewColumn == list.leadColumn();
        active = table.isFocusOwner();
        String told = told();
        setToolTipText(value.toString().isEmpty() && column != Column.GAPS ? null : told);
        getAccessibleContext().setAccessibleName(told);
        return this;
    }

    private String text(String key, Object... arguments) {
        return wording.text(ListTexts.TEXTS, key, arguments);
    }

    /** The whole cell in words. */
    private String told() {
        Row at = Objects.requireNonNull(row);
        Position of = position;
        if (of == null) {
            return text("row.new");
        }
        return switch (column) {
            case TITLE -> String.join(", ", titleWords(at, of));
            case HOLDERS -> of.vacant() ? text("vacant") : getText();
            case STAFF -> of.staffKnown() ? getText() : text("cell.staff.unknown");
            case GAPS -> gapWords(gaps.apply(of.id()));
            default -> getText();
        };
    }

    private List<String> titleWords(Row at, Position of) {
        List<String> words = new ArrayList<>();
        words.add(model.words().title(of.id()));
        int level = model.chain().level(at.position());
        if (level != Chain.NO_LEVEL) {
            words.add(text("cell.level", level));
        }
        if (at.parent()) {
            words.add(text(at.folded() ? "cell.folded" : "cell.unfolded"));
        }
        return words;
    }

    private String gapWords(GapSign sign) {
        return sign.kind() == SeverityMark.Kind.NOTICE
                ? text("cell.notices", sign.count())
                : text("cell.gaps", sign.gaps());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor((chosen ? Tint.ACC_SOFT : Tint.PANEL).color());
        g.fillRect(0, 0, getWidth(), getHeight());
        Row at = Objects.requireNonNull(row);
        Graphics2D words = (Graphics2D) g.create();
        if (position != null && (!at.passes() || cut.get().contains(position.id()))) {
            words.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.45f));
        }
        paint(words, at);
        words.dispose();
        if (lead) {
            float line = UIScale.scale(active ? 2f : 1f);
            g.setColor((active ? Tint.ACC : Tint.LINE2).color());
            g.setStroke(new BasicStroke(line));
            g.draw(new java.awt.geom.Rectangle2D.Float(line / 2, line / 2, getWidth() - line, getHeight() - line));
        }
        g.dispose();
    }

    private void paint(Graphics2D g, Row at) {
        if (position == null) {
            if (column == Column.TITLE) {
                boolean first = model.chain().size() == 0;
                words(g, text(first ? "first" : "new"), italic(), Tint.TEXT3, textStart(at), false);
            }
            return;
        }
        switch (column) {
            case TITLE -> title(g, at, position);
            case HOLDERS -> holders(g, position);
            case STAFF -> words(g, getText(), Type.TABLE.font(), Tint.TEXT, UIScale.scale(EDGE), true);
            case GAPS -> gaps(g, gaps.apply(position.id()));
            default -> words(g, getText(), Type.TABLE.font(), Tint.TEXT2, UIScale.scale(EDGE), false);
        }
    }

    private void title(Graphics2D g, Row at, Position of) {
        int x = UIScale.scale(EDGE + at.depth() * INDENT);
        if (at.parent()) {
            Icon sign = at.folded() ? folded : unfolded;
            sign.paintIcon(this, g, x, (getHeight() - sign.getIconHeight()) / 2);
        }
        x += UIScale.scale(SIGN + 6);
        strip(g, model.chain().level(at.position()), x);
        Font font = at.parent() ? Type.TABLE_STRONG.font() : Type.TABLE.font();
        words(g, model.words().title(of.id()), font, Tint.TEXT, textStart(at), false);
    }

    private void strip(Graphics2D g, int level, int x) {
        int height = UIScale.scale(16);
        Graphics2D strip = (Graphics2D) g.create();
        strip.translate(x, (getHeight() - height) / 2);
        strip.setColor((level == Chain.NO_LEVEL ? Tint.LINE2 : Tint.level(level)).color());
        if (level == Chain.NO_LEVEL) {
            strip.draw(new java.awt.geom.Rectangle2D.Double(0.5, 0.5, UIScale.scale(STRIP) - 1.0, height - 1.0));
        } else {
            LevelMark.paint(strip, level, UIScale.scale(STRIP), height);
        }
        strip.dispose();
    }

    private void holders(Graphics2D g, Position of) {
        if (of.vacant()) {
            words(g, text("vacant"), italic(), Tint.TEXT3, UIScale.scale(EDGE), false);
        } else {
            words(g, getText(), Type.TABLE.font(), Tint.TEXT, UIScale.scale(EDGE), false);
        }
    }

    private void gaps(Graphics2D g, GapSign sign) {
        if (sign.kind() != null) {
            Icon mark = Objects.requireNonNull(marks.get(sign.kind()));
            int x = UIScale.scale(EDGE);
            mark.paintIcon(this, g, x, (getHeight() - mark.getIconHeight()) / 2);
            Tint tint = sign.gaps() > 0 ? Tint.TEXT : Tint.TEXT3;
            int behind = x + mark.getIconWidth() + UIScale.scale(6);
            words(g, wording.number(sign.count()), Type.TABLE.font(), tint, behind, false);
        }
    }

    private static Font italic() {
        return Type.TABLE.font().deriveFont(Font.ITALIC);
    }

    private void words(Graphics2D g, String text, Font font, Tint tint, int x, boolean right) {
        FontMetrics metrics = getFontMetrics(font);
        int room = getWidth() - x - UIScale.scale(EDGE);
        String shown = JavaCompatibility.getClippedString(this, metrics, text, room);
        g.setFont(font);
        g.setColor(tint.color());
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        int at = right ? getWidth() - UIScale.scale(EDGE) - metrics.stringWidth(shown) : x;
        FlatUIUtils.drawString(this, g, shown, at, y);
    }
}
