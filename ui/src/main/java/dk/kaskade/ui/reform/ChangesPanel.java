package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.reform.Kind;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.paint.ChangeSign;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The list of what the proposal changes, by kind, each row to be taken or turned down. */
final class ChangesPanel extends JPanel {
    private final transient ReformDesk desk;
    private final transient Deeds deeds;
    private final DefaultListModel<ChangeRow> model = new DefaultListModel<>();
    private final JList<ChangeRow> list = new Rows();
    private final Flow pills = new Flow();
    /** Says, while something is rejected, that the proposal itself still has it. */
    private final WrappedText standing = new WrappedText("", Type.CAPTION, Tint.TEXT2, 300);

    private final transient Map<Kind, Pill> byKind = new EnumMap<>(Kind.class);
    private final transient Set<Kind> hidden = EnumSet.noneOf(Kind.class);
    private final transient Set<String> open = new HashSet<>();
    private transient @Nullable ChangeRows rows;
    private boolean filling;

    /** What a person can do in the list. */
    interface Deeds {
        void decide(Collection<ChangeRow> rows, @Nullable Verdict verdict);

        void notTheSame(ChangeRow row);

        /** Rows were chosen. */
        void chosen(Set<String> positions);

        /** Wants to see where it is about in the chain. */
        void visit(ChangeRow row);
    }

    ChangesPanel(ReformDesk desk, Deeds deeds) {
        super(new BorderLayout());
        this.desk = desk;
        this.deeds = deeds;
        setOpaque(false);
        JPanel top = new JPanel(new MigLayout("insets 8 12 8 12, fillx, hidemode 3", "[grow]", "[]"));
        top.setOpaque(false);
        top.add(pills, "growx, wmin 0, wrap");
        standing.setVisible(false);
        top.add(standing, "growx, wmin 0");
        Ground.line(top, Ground.Side.BOTTOM);
        add(top, BorderLayout.PAGE_START);
        list.setCellRenderer(new ChangeCell(desk));
        list.setFixedCellHeight(UIScale.scale(ChangeCell.HEIGHT));
        list.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        Ground.paint(list, Tint.PANEL);
        add(Tables.scroll(list));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                deeds.chosen(positions(list.getSelectedValuesList()));
            }
        });
        keys();
        for (Kind kind : Kind.values()) {
            Pill pill = Pill.filter(
                    "",
                    new ChangeSign(Signs.of(kind), 12),
                    Signs.of(kind).ink(),
                    Signs.of(kind).soft());
            pill.setSelected(true);
            pill.addActionListener(event -> toggle(kind, pill.isSelected()));
            byKind.put(kind, pill);
            pills.add(pill);
        }
        name();
    }

    JList<ChangeRow> rows() {
        return list;
    }

    Pill pill(Kind kind) {
        return java.util.Objects.requireNonNull(byKind.get(kind));
    }

    void name() {
        list.getAccessibleContext().setAccessibleName(desk.text("changes.list"));
        list.getAccessibleContext().setAccessibleDescription(desk.text("changes.keys"));
        list.setToolTipText(null);
        standing.setText(desk.text("changes.standing"));
    }

    private static Set<String> positions(List<ChangeRow> chosen) {
        Set<String> all = new LinkedHashSet<>();
        chosen.forEach(row -> all.addAll(row.positions()));
        return all;
    }

    void show(ChangeRows next) {
        rows = next;
        fill();
    }

    private void toggle(Kind kind, boolean shown) {
        if (shown) {
            hidden.remove(kind);
        } else {
            hidden.add(kind);
        }
        fill();
    }

    private void fill() {
        if (rows == null) {
            return;
        }
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Set<String> chosen = new HashSet<>();
        list.getSelectedValuesList().forEach(row -> chosen.addAll(row.ids()));
        int lead = list.getSelectionModel().getLeadSelectionIndex();
        List<ChangeRow> shown = new ArrayList<>();
        for (ChangeRow row : rows.rows(open)) {
            if (!row.inside()) {
                counts.merge(row.kind(), row.changes().size(), Integer::sum);
            }
            if (!hidden.contains(row.kind())) {
                shown.add(row);
            }
        }
        filling = true;
        model.clear();
        model.addAll(shown);
        for (int i = 0; i < shown.size(); i++) {
            if (!chosen.isEmpty()
                    && chosen.containsAll(shown.get(i).ids())
                    && !shown.get(i).inside()) {
                list.addSelectionInterval(i, i);
            }
        }
        if (list.isSelectionEmpty() && lead >= 0 && lead < shown.size() && !chosen.isEmpty()) {
            list.setSelectedIndex(lead);
        }
        filling = false;
        standing.setVisible(rows.rows(open).stream().anyMatch(row -> row.verdict() == Verdict.REJECTED));
        byKind.forEach((kind, pill) -> {
            int count = counts.getOrDefault(kind, 0);
            pill.setVisible(count > 0);
            pill.setText(desk.text("pill", kind.name(desk.language()), count));
        });
    }

    /** Shows what stands on positions that were selected elsewhere. */
    void select(Set<String> positions) {
        filling = true;
        if (!positions(list.getSelectedValuesList()).equals(positions)) {
            list.clearSelection();
            for (int i = 0; i < model.size(); i++) {
                if (!positions.isEmpty() && model.get(i).positions().stream().anyMatch(positions::contains)) {
                    list.addSelectionInterval(i, i);
                    list.ensureIndexIsVisible(i);
                }
            }
        }
        filling = false;
    }

    private void keys() {
        key("PLUS", () -> decide(Verdict.ACCEPTED));
        key("ADD", () -> decide(Verdict.ACCEPTED));
        key("EQUALS", () -> decide(Verdict.ACCEPTED));
        key("MINUS", () -> decide(Verdict.REJECTED));
        key("SUBTRACT", () -> decide(Verdict.REJECTED));
        key("SPACE", this::turn);
        key("ENTER", () -> list.getSelectedValuesList().stream().findFirst().ifPresent(deeds::visit));
        key("DELETE", () -> decide(null));
        key("RIGHT", () -> fold(true));
        key("LEFT", () -> fold(false));
    }

    private void key(String key, Runnable what) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        list.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    private void decide(@Nullable Verdict verdict) {
        List<ChangeRow> chosen = list.getSelectedValuesList().stream()
                .filter(row -> !row.falls())
                .toList();
        if (!chosen.isEmpty()) {
            deeds.decide(chosen, verdict);
        }
    }

    /** Taken becomes turned down, and anything else taken. */
    private void turn() {
        ChangeRow row = list.getSelectedValue();
        if (row != null) {
            decide(row.verdict() == Verdict.ACCEPTED ? Verdict.REJECTED : Verdict.ACCEPTED);
        }
    }

    private void fold(boolean unfold) {
        ChangeRow row = list.getSelectedValue();
        if (row != null && row.isSeveral() && (unfold ? open.add(row.key()) : open.remove(row.key()))) {
            fill();
        }
    }

    /** The list; a press on a button of a row is no press on the row. */
    private final class Rows extends JList<ChangeRow> {
        Rows() {
            super(model);
        }

        /** What does not fit is cut off; nothing stands at the side. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        protected void processMouseEvent(MouseEvent event) {
            if (event.getID() == MouseEvent.MOUSE_PRESSED && pressed(event)) {
                requestFocusInWindow();
                event.consume();
            } else {
                super.processMouseEvent(event);
            }
        }
    }

    /** @return whether it was for something else than choosing the row */
    private boolean pressed(MouseEvent event) {
        int at = list.locationToIndex(event.getPoint());
        if (at < 0 || !list.getCellBounds(at, at).contains(event.getPoint())) {
            return false;
        }
        ChangeRow row = model.get(at);
        int y = event.getY() - list.getCellBounds(at, at).y;
        boolean selected = list.isSelectedIndex(at);
        ChangeCell.Spot spot = ChangeCell.spot(row, selected, event.getX(), y, list.getWidth());
        if (spot == ChangeCell.Spot.ELSEWHERE) {
            if (event.getClickCount() == 2) {
                deeds.visit(row);
            }
            return false;
        }
        if (!selected) {
            list.setSelectedIndex(at);
        }
        switch (spot) {
            case ACCEPT -> deeds.decide(List.of(row), Verdict.ACCEPTED);
            case REJECT -> deeds.decide(List.of(row), Verdict.REJECTED);
            case NOT_THE_SAME -> deeds.notTheSame(row);
            default -> fold(!row.open());
        }
        return true;
    }

    /** A link that takes all that is shown. */
    TextLink acceptAll() {
        return new TextLink("", Type.BODY, () -> {
            List<ChangeRow> all = new ArrayList<>();
            for (int i = 0; i < model.size(); i++) {
                if (!model.get(i).inside()) {
                    all.add(model.get(i));
                }
            }
            if (!all.isEmpty()) {
                deeds.decide(all, Verdict.ACCEPTED);
            }
        });
    }
}
