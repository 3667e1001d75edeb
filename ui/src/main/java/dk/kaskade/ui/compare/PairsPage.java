package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.correspondence.Correction;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.CorrespondenceTexts;
import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.correspondence.Verdict;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Compared;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Framework against framework, point by point: what corresponds to what, on which ground, and what a person says about it. */
final class PairsPage implements Page, PairsBar.Handler {
    private static final String PAIRS = "pairs";
    private static final String NOTHING = "nothing";

    private final CompareDesk desk;
    private final Consumer<Spot> asked;
    private final Remarks remarks;
    private final PairsBar bar;
    private final PairsModel model = new PairsModel();
    private final JTable table = Tables.dress(new JTable(model));
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final JPanel empty = new JPanel(new BorderLayout());
    private final JPanel room = new JPanel(new BorderLayout());

    private @Nullable Showing showing;
    private @Nullable Running comparing;
    private @Nullable Wanted wanted;
    private @Nullable Correspondences known;
    private Pair.Kind kind = Pair.Kind.ALL;

    /** What was asked for last, so that nothing is worked out twice. */
    private record Wanted(Framework one, Framework other, Corrections corrections) {}

    PairsPage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        this.asked = asked;
        remarks = new Remarks(
                desk.sources().corrections(),
                desk.sources().tasks(),
                this::compare,
                failure -> desk.context()
                        .navigation()
                        .say(desk.text("pairs.trouble", desk.sources().reason(failure))));
        bar = new PairsBar(desk, this);
        table.setRowHeight(UIScale.scale(42));
        table.setShowGrid(false);
        table.setIntercellSpacing(new java.awt.Dimension());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new PairCell(desk));
        table.getSelectionModel().addListSelectionListener(event -> tellChoice());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                ask();
            }
        });
        keys();
        empty.setOpaque(false);
        stage.setOpaque(false);
        stage.add(Tables.scroll(table), PAIRS);
        stage.add(empty, NOTHING);
        room.add(bar, BorderLayout.PAGE_START);
        room.add(stage);
        Ground.paint(room, Tint.PANEL);
    }

    private void keys() {
        key("ENTER", this::ask);
        key("PLUS", this::confirm);
        key("ADD", this::confirm);
        key("MINUS", this::reject);
        key("SUBTRACT", this::reject);
        key("DELETE", this::unsay);
    }

    private void key(String key, Runnable what) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        table.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    @Override
    public JComponent component() {
        return room;
    }

    @Override
    public void name() {
        bar.name();
        table.getAccessibleContext().setAccessibleName(desk.text("page.pairs"));
        wanted = null;
        if (showing != null) {
            compare();
        }
    }

    @Override
    public void show(Showing next) {
        showing = next;
        bar.show(next.sight().columns());
        remarks.begin();
        compare();
    }

    @Override
    public void chosen() {
        compare();
    }

    @Override
    public void kind(Pair.Kind next) {
        kind = next;
        fill();
    }

    private Optional<Sight.Column> column(int place) {
        return showing == null
                        || place < 0
                        || place >= showing.sight().columns().size()
                ? Optional.empty()
                : Optional.of(showing.sight().columns().get(place));
    }

    /** Works it out anew where a framework, the choice or what somebody said is another; the old stays meanwhile. */
    private void compare() {
        desk.session().compare(new Compared(desk.session().compared().all(), remarks.present()));
        Optional<Sight.Column> one = column(bar.one());
        Optional<Sight.Column> other = column(bar.other());
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Framework first = one.get().digest().framework();
        Framework second = other.get().digest().framework();
        bar.history(remarks.canUndo(), remarks.canRedo());
        if (first.expectations().isEmpty()
                || second.expectations().isEmpty()
                || first.id().equals(second.id())) {
            known = null;
            wanted = null;
            nothing(desk.text(first.id().equals(second.id()) ? "pairs.same" : "pairs.empty"));
            return;
        }
        Wanted next = new Wanted(first, second, remarks.present());
        if (!next.equals(wanted)) {
            wanted = next;
            work(next);
        }
    }

    private void work(Wanted now) {
        if (comparing != null) {
            comparing.cancel();
        }
        comparing = desk.sources()
                .tasks()
                .run(new Task<>(
                        "",
                        progress -> Correspondences.of(now.one(), now.other(), now.corrections(), progress),
                        found -> {
                            if (now.equals(wanted)) {
                                known = found;
                                fill();
                            }
                        },
                        failure -> {
                            throw new IllegalStateException("the frameworks cannot be compared", failure);
                        }));
    }

    private void fill() {
        if (known == null) {
            return;
        }
        Pair before = chosenPair();
        int row = table.getSelectedRow();
        List<Pair> lines = Pair.of(known).stream().filter(kind::takes).toList();
        if (model.name(List.of(head(bar.one()), desk.text("pairs.between"), head(bar.other())))) {
            model.fireTableStructureChanged();
            widths();
        }
        model.show(lines);
        bar.count(lines.size());
        if (before != null && !lines.isEmpty()) {
            int again = model.row(before);
            int select = again >= 0 ? again : Math.min(row, lines.size() - 1);
            table.setRowSelectionInterval(select, select);
        }
        if (lines.isEmpty()) {
            nothing(desk.text("pairs.none"));
        } else {
            cards.show(stage, PAIRS);
        }
        tellChoice();
    }

    private String head(int place) {
        return column(place)
                .map(column -> column.letter() + "  " + column.digest().name())
                .orElse("");
    }

    private void widths() {
        int[] wide = {430, 210, 430};
        for (int i = 0; i < wide.length; i++) {
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setPreferredWidth(UIScale.scale(wide[i]));
        }
    }

    private void nothing(String why) {
        empty.removeAll();
        empty.add(new EmptyState(Icons.FRAMEWORK, why, null));
        empty.revalidate();
        cards.show(stage, NOTHING);
        bar.count(0);
        tellChoice();
    }

    private @Nullable Pair chosenPair() {
        int row = table.getSelectedRow();
        return row < 0 || row >= model.getRowCount() ? null : model.at(row);
    }

    private void tellChoice() {
        Pair pair = chosenPair();
        Correspondence found = pair == null ? null : pair.found();
        bar.choice(pair != null, found != null, found != null && found.verdict() != null);
    }

    @Override
    public void confirm() {
        say(Verdict.CONFIRMED);
    }

    @Override
    public void reject() {
        say(Verdict.REJECTED);
    }

    private void say(Verdict verdict) {
        Pair pair = chosenPair();
        Correspondences all = known;
        if (pair != null && all != null && pair.found() != null) {
            say(all, pair.from(), pair.to(), verdict);
        }
    }

    @Override
    public void link(Component under) {
        Pair pair = chosenPair();
        Correspondences all = known;
        if (pair == null || all == null) {
            return;
        }
        boolean onward = pair.from() != null;
        Expectation point = onward ? pair.from() : pair.to();
        JPopupMenu menu = new JPopupMenu();
        for (Expectation other : (onward ? all.other() : all.one()).expectations()) {
            JMenuItem item = new JMenuItem(other.title());
            item.setToolTipText(GridTip.of(other.title(), other.text()));
            item.addActionListener(
                    event -> say(all, onward ? point : other, onward ? other : point, Verdict.CONFIRMED));
            menu.add(item);
        }
        LongMenu.show(menu, under);
    }

    private void say(Correspondences all, @Nullable Expectation from, @Nullable Expectation to, Verdict verdict) {
        if (from != null && to != null) {
            remarks.say(
                    Correction.of(Pair.ref(all.one(), from), Pair.ref(all.other(), to), verdict, LocalDate.now(), ""));
        }
    }

    @Override
    public void unsay() {
        Pair pair = chosenPair();
        Correspondences all = known;
        if (pair != null && all != null && pair.from() != null && pair.to() != null) {
            remarks.unsay(Pair.ref(all.one(), pair.from()), Pair.ref(all.other(), pair.to()));
        }
    }

    @Override
    public void undo() {
        remarks.undo();
    }

    @Override
    public void redo() {
        remarks.redo();
    }

    private void ask() {
        Pair pair = chosenPair();
        if (pair != null) {
            asked.accept(spot(pair));
        }
    }

    private Spot spot(Pair pair) {
        List<String> why = new ArrayList<>();
        text(why, bar.one(), pair.from());
        text(why, bar.other(), pair.to());
        Correspondence found = pair.found();
        if (found == null) {
            why.add(CorrespondenceTexts.whyAlone(desk.language()));
        } else {
            found.evidence().forEach(evidence -> why.add("• " + evidence.sentence(desk.language())));
            why.add(found.strength().why(desk.language()));
        }
        why.add(CorrespondenceTexts.why(desk.language()));
        Expectation named = pair.from() == null ? pair.to() : pair.from();
        return new Spot(
                "pair:" + Pair.id(pair.from()) + ">" + Pair.id(pair.to()),
                pair.from() == null ? bar.other() : bar.one(),
                named == null ? "" : named.title(),
                found == null ? desk.text("pairs.alone") : found.strength().name(desk.language()),
                String.join("\n", why),
                "",
                List.of());
    }

    private void text(List<String> why, int place, @Nullable Expectation point) {
        if (point != null) {
            column(place).ifPresent(column -> why.add(column.digest().name() + ": " + point.text()));
        }
    }

    @Override
    public void open(@Nullable Spot spot) {
        // the selected line is the one that is told of
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        for (int i = 0; i < model.getRowCount(); i++) {
            Spot found = spot(model.at(i));
            if (found.isSame(spot)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }
}
