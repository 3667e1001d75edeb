package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.task.Task;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The findings in a table and beside it what the chosen one means; the dock and the page are built around one each. */
final class Board implements FindingsTable.Handler, FindingDetail.Handler {
    private static final String ROWS = "rows";
    private static final String NOTHING = "nothing";
    private static final int ROOM_FOR_DETAIL = 640;

    private final FindingsDesk desk;
    private final Deeds deeds;
    private final Session session;
    private final SinceOpened since;
    private final Consumer<FindingsFilter> filtered;
    private final FindingsModel model = new FindingsModel();
    private final FindingsTable table;
    private final FindingDetail detail;
    private final CardLayout cards = new CardLayout();
    private final JPanel root = Ground.panel(Tint.PANEL, cards);
    private final JPanel empty = new JPanel(new BorderLayout());
    private final JPanel body = new JPanel(new BorderLayout());

    private FindingsFilter filter = FindingsFilter.USUAL;
    private Grouping grouping = Grouping.NONE;
    private Counts counts = new Counts(0, 0, 0, 0);
    private boolean explained = true;
    private boolean picking;
    private @Nullable FindingWords words;
    private volatile @Nullable FindingWords spelling;
    private @Nullable FindingKey current;

    /**
     * A board for one view.
     *
     * @param width    of the explanation, in px at 100 %
     * @param filtered hears of a filter that was not asked for at the head: to show a finding, or to clear it
     */
    Board(FindingsDesk desk, SinceOpened since, int width, Consumer<FindingsFilter> filtered) {
        this.desk = desk;
        this.since = since;
        this.filtered = filtered;
        session = desk.session();
        deeds = new Deeds(desk);
        table = new FindingsTable(model, new FindingCell(model, session::isLooking), this);
        detail = new FindingDetail(desk.wording(), this, width);
        body.setOpaque(false);
        body.add(Tables.scroll(table));
        body.add(detail, BorderLayout.LINE_END);
        empty.setOpaque(false);
        root.add(body, ROWS);
        root.add(empty, NOTHING);
        body.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showDetail();
            }
        });
    }

    JComponent component() {
        return root;
    }

    FindingsTable table() {
        return table;
    }

    FindingsFilter filter() {
        return filter;
    }

    /** Of what passes the filter but for the severities: exact, folded or not. */
    Counts counts() {
        return counts;
    }

    @Nullable
    FindingWords words() {
        return words;
    }

    /** How many findings the rows stand for. */
    int shown() {
        return (int) model.rows().stream()
                .filter(row -> grouping == Grouping.NONE || row instanceof FindingRow.Section)
                .filter(row ->
                        grouping != Grouping.NONE || !(row instanceof FindingRow.Single single && single.inside()))
                .mapToLong(row -> row.findings().size())
                .sum();
    }

    /** Shows nothing, until the next organisation has been looked at. */
    void clear() {
        filter = FindingsFilter.USUAL;
        current = null;
        words = null;
        spelling = null;
        table.quietly(model::clear);
        rebuild();
    }

    void filter(FindingsFilter next) {
        filter = next;
        rebuild();
    }

    void group(Grouping next) {
        grouping = next;
        rebuild();
    }

    void sort(FindingRows.Order order) {
        table.quietly(() -> model.sort(order));
        table.getTableHeader().repaint();
        markCurrent();
        remember();
    }

    /** Shows the findings of the newest analysis through the filter, with the same row marked as before. */
    void rebuild() {
        table.getAccessibleContext().setAccessibleName(desk.wording().text("findings.title"));
        session.analysis().ifPresent(this::show);
        showStage();
        remember();
    }

    private void show(Analysis analysis) {
        FindingWords told = wordsOf(analysis);
        if (!filter.words().isEmpty() && !told.isSearchable()) {
            spell(told);
            return;
        }
        spelling = null;
        List<FindingRow.Gone> gone = grouping == Grouping.NONE ? List.of() : since.gone(analysis, desk.wording());
        FindingRows rows = new FindingRows(analysis.report(), told, filter, grouping, gone);
        words = told;
        counts = rows.counts();
        table.quietly(() -> model.show(rows, told));
        table.nameColumns();
        markCurrent();
    }

    private FindingWords wordsOf(Analysis analysis) {
        if (words != null && words.fits(analysis)) {
            return words;
        }
        return spelling != null && spelling.fits(analysis) ? spelling : new FindingWords(analysis, desk.wording());
    }

    /** Thousands of findings are put into words in the background before they are searched; the rows stay meanwhile. */
    private void spell(FindingWords told) {
        if (spelling == told) {
            return;
        }
        spelling = told;
        desk.tasks()
                .run(new Task<>(
                        "",
                        progress -> told.spelled(() -> spelling != told),
                        found -> {
                            if (spelling == told) {
                                told.learn(found);
                                filtered.accept(filter);
                            }
                        },
                        failure -> {
                            throw new IllegalStateException(failure);
                        }));
    }

    private void markCurrent() {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < model.getRowCount() && current != null; i++) {
            FindingRow row = model.row(i);
            boolean elsewhere = !row.positions().isEmpty()
                    && !row.isAbout(session.selection().positions());
            boolean heading = row instanceof FindingRow.Section section && section.open();
            if (!heading
                    && !elsewhere
                    && row.findings().stream().map(FindingKey::of).anyMatch(current::equals)) {
                same.add(i);
            }
        }
        if (same.isEmpty()) {
            table.markAbout(session.selection().positions());
        } else {
            table.mark(same.subList(same.size() - 1, same.size()));
        }
    }

    /** Marks what is about the selected positions, unless the marked row is. */
    void selected() {
        FindingRow lead = table.lead();
        Set<String> positions = session.selection().positions();
        if (!picking && (lead == null || !lead.isAbout(positions))) {
            table.markAbout(positions);
            remember();
        }
    }

    private void remember() {
        FindingRow lead = table.lead();
        if (lead != null && !lead.findings().isEmpty()) {
            current = FindingKey.of(lead.findings().get(0));
        }
        detail.show(lead, words);
        desk.actions().refresh();
    }

    private void showStage() {
        boolean nothing = model.getRowCount() == 0;
        if (nothing) {
            empty.removeAll();
            empty.add(new NothingFound(session, desk.actions(), desk.wording(), filter, filtered).component());
            empty.revalidate();
        }
        cards.show(root, nothing ? NOTHING : ROWS);
    }

    void explain(boolean shown) {
        explained = shown;
        showDetail();
    }

    private void showDetail() {
        boolean shown = explained && body.getWidth() >= UIScale.scale(ROOM_FOR_DETAIL);
        if (shown != detail.isVisible()) {
            detail.setVisible(shown);
            body.revalidate();
        }
    }

    @Override
    public void chosen(List<FindingRow> rows) {
        Set<String> positions = new LinkedHashSet<>();
        rows.forEach(row -> positions.addAll(row.positions()));
        deeds.select(positions);
        remember();
    }

    @Override
    public void next(FindingRow row) {
        if (row instanceof FindingRow.Foldable fold) {
            table.fold(fold, !fold.open());
        } else {
            deeds.next(row);
        }
    }

    @Override
    public void mend(FindingRow row) {
        List<Finding> marked = openOnes(table.chosen());
        List<Finding> own = openOnes(List.of(row));
        deeds.mend(marked.containsAll(own) ? marked : own);
    }

    @Override
    public void accept(FindingRow row) {
        if (words != null) {
            deeds.accept(row.findings(), words);
        }
    }

    /** Accepts all that is marked. */
    void acceptChosen() {
        if (words != null) {
            deeds.accept(openOnes(table.chosen()), words);
        }
    }

    boolean canAccept() {
        return !openOnes(table.chosen()).isEmpty();
    }

    @Override
    public void withdraw(FindingRow row) {
        deeds.withdraw(row);
    }

    @Override
    public void pick(String position) {
        picking = true;
        deeds.select(Set.of(position));
        picking = false;
    }

    @Override
    public void visit(String position) {
        deeds.show(Set.of(position));
    }

    @Override
    public void pick(Topic topic) {
        session.follow(topic);
    }

    @Override
    public void visit(Topic topic) {
        deeds.follow(topic);
    }

    private static List<Finding> openOnes(List<FindingRow> rows) {
        return rows.stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> !finding.isAccepted())
                .distinct()
                .toList();
    }

    /** Marks a finding: the filter lets it through, and what it stands under opens. */
    void show(Finding finding) {
        FindingKey wanted = FindingKey.of(finding);
        current = wanted;
        filtered.accept(filter.wide().with(FindingsFilter.kind(finding)));
        for (int i = 0; i < 2 && table.lead() instanceof FindingRow.Foldable fold && !fold.open(); i++) {
            table.fold(fold, true);
            current = wanted;
            rebuild();
        }
    }

    /** Goes to the next or the previous error or gap in the order of the table, and round at the end. */
    void step(int step) {
        int size = model.getRowCount();
        int from = table.getSelectionModel().getLeadSelectionIndex();
        step(table.lead() == null ? (step > 0 ? -1 : size) : from, step);
    }

    private void step(int start, int step) {
        int size = model.getRowCount();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(start + step * i, size);
            FindingRow row = model.row(at);
            if (row instanceof FindingRow.Foldable fold && FindingsFilter.isGap(row) && !fold.open()) {
                table.fold(fold, true);
                step(step > 0 ? at : at + 1 + model.getRowCount() - size, step);
                return;
            }
            if (row instanceof FindingRow.Single && FindingsFilter.isGap(row)) {
                table.changeSelection(at, Column.WHAT.ordinal(), false, false);
                return;
            }
        }
    }
}
