package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The dock under the chain: the findings in a table, and beside it what the chosen one means. */
final class FindingsView
        implements View, SessionListener, FindingsTable.Handler, FindingsHead.Handler, FindingDetail.Handler {
    private static final String ROWS = "rows";
    private static final String NOTHING = "nothing";
    private static final int ROOM_FOR_DETAIL = 760;

    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final Talk talk;
    private final FindingsModel model = new FindingsModel();
    private final FindingsTable table;
    private final FindingsHead head;
    private final FindingDetail detail;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final JPanel empty = new JPanel(new BorderLayout());
    private final JPanel body = new JPanel(new BorderLayout());
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());

    private FindingsFilter filter = FindingsFilter.USUAL;
    private boolean explained = true;
    private @Nullable FindingWords words;
    private @Nullable FindingKey current;

    FindingsView(Session session, Actions actions, Wording wording, Talk talk) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.talk = talk;
        table = new FindingsTable(model, new FindingCell(model, session::isLooking), this);
        head = new FindingsHead(wording, this);
        detail = new FindingDetail(wording, this);
        assemble();
        bind();
        session.listen(this);
        wording.follow(this::rebuild);
    }

    private void assemble() {
        body.add(Tables.scroll(table));
        body.add(detail, BorderLayout.LINE_END);
        empty.setOpaque(false);
        stage.setOpaque(false);
        stage.add(body, ROWS);
        stage.add(empty, NOTHING);
        Ground.line(head, Ground.Side.BOTTOM);
        root.add(head, BorderLayout.PAGE_START);
        root.add(stage);
        body.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showDetail();
            }
        });
    }

    private void bind() {
        actions.on(ActionId.NEXT_GAP, () -> step(1), session::isOpen);
        actions.on(ActionId.PREVIOUS_GAP, () -> step(-1), session::isOpen);
        actions.on(
                ActionId.ACCEPT_FINDING,
                this::acceptChosen,
                () -> !open(table.chosen()).isEmpty());
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public void opened() {
        filter = FindingsFilter.USUAL;
        current = null;
        words = null;
        table.quietly(model::clear);
        head.clearWords();
        rebuild();
    }

    @Override
    public void changed() {
        table.repaint();
        actions.refresh();
    }

    @Override
    public void analysed() {
        rebuild();
    }

    @Override
    public void selected() {
        Set<String> positions = session.selection().positions();
        FindingRow lead = table.lead();
        if (lead == null || !lead.isAbout(positions)) {
            table.markAbout(positions);
            remember();
        }
    }

    /** Shows the findings of the newest analysis through the filter, with the same row marked as before. */
    private void rebuild() {
        Optional<Analysis> analysis = session.analysis();
        head.chosen(filter.kinds());
        table.getAccessibleContext().setAccessibleName(wording.text("findings.title"));
        if (analysis.isPresent()) {
            InspectionReport report = analysis.get().report();
            FindingWords told = new FindingWords(analysis.get(), wording);
            words = told;
            head.counts(report.counts());
            table.quietly(() -> model.show(new FindingRows(report, told, filter), told));
            table.nameColumns();
            markCurrent();
        }
        showStage();
        remember();
    }

    private void markCurrent() {
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < model.getRowCount() && current != null; i++) {
            FindingRow row = model.row(i);
            boolean elsewhere = !row.positions().isEmpty()
                    && !row.isAbout(session.selection().positions());
            if (!elsewhere && row.findings().stream().map(FindingKey::of).anyMatch(current::equals)) {
                same.add(i);
            }
        }
        if (same.isEmpty()) {
            table.markAbout(session.selection().positions());
        } else {
            table.mark(same.subList(same.size() - 1, same.size()));
        }
    }

    private void remember() {
        FindingRow lead = table.lead();
        if (lead != null && !lead.findings().isEmpty()) {
            current = FindingKey.of(lead.findings().get(0));
        }
        detail.show(lead, words);
        actions.refresh();
    }

    private void showStage() {
        Optional<JComponent> nothing = model.getRowCount() > 0 ? Optional.empty() : Optional.of(nothing());
        nothing.ifPresent(told -> {
            empty.removeAll();
            empty.add(told);
            empty.revalidate();
        });
        cards.show(stage, nothing.isPresent() ? NOTHING : ROWS);
    }

    private JComponent nothing() {
        return new NothingFound(session, actions, wording, filter, this::filter).component();
    }

    private void filter(FindingsFilter next) {
        filter = next;
        if (next.words().isEmpty()) {
            head.clearWords();
        }
        rebuild();
    }

    @Override
    public void toggle(Kind kind) {
        filter(filter.toggled(kind));
    }

    @Override
    public void words(String next) {
        if (!filter.withWords(next).equals(filter)) {
            filter = filter.withWords(next);
            rebuild();
        }
    }

    @Override
    public void explain(boolean shown) {
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
    public void examined() {
        if (words != null) {
            FindingWords told = words;
            session.analysis().ifPresent(analysis -> ExaminedPage.show(root, wording, analysis.report(), told));
        }
    }

    @Override
    public void chosen(List<FindingRow> rows) {
        Set<String> positions = new LinkedHashSet<>();
        rows.forEach(row -> positions.addAll(row.positions()));
        positions.removeIf(id -> session.organisation().position(id).isEmpty());
        if (!positions.isEmpty()) {
            session.select(new Selection(positions));
        }
        remember();
    }

    @Override
    public void next(FindingRow row) {
        if (row instanceof FindingRow.Fold fold) {
            table.fold(fold, !fold.open());
        } else if (row.kind() == Kind.ACCEPTED) {
            withdraw(row);
        } else {
            go(row.findings().get(0));
        }
    }

    private void go(Finding finding) {
        OrganisationChange fix = finding.fix();
        if (fix != null) {
            apply(fix);
            return;
        }
        NextStep.of(finding).actions().stream()
                .filter(actions::isDone)
                .findFirst()
                .ifPresent(actions::run);
    }

    private void apply(OrganisationChange change) {
        String what = change.sentence(session.organisation()).in(wording.language());
        Optional<Sentence> refusal = session.apply(change);
        if (refusal.isPresent()) {
            talk.say(refusal.get().in(wording.language()));
        } else {
            talk.done(what);
        }
    }

    private void acceptChosen() {
        List<Finding> chosen = open(table.chosen());
        if (words != null && !chosen.isEmpty()) {
            new Accepting(session, wording, words, talk).ask(chosen).ifPresent(this::apply);
        }
    }

    @Override
    public void accept(FindingRow row) {
        if (words != null) {
            new Accepting(session, wording, words, talk).ask(open(List.of(row))).ifPresent(this::apply);
        }
    }

    @Override
    public void withdraw(FindingRow row) {
        apply(Accepting.withdraw(row));
    }

    private static List<Finding> open(List<FindingRow> rows) {
        return rows.stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> !finding.isAccepted())
                .distinct()
                .toList();
    }

    /** Marks a finding: the filter lets it through, and the fold that it stands in opens. */
    void show(Finding finding) {
        FindingKey wanted = FindingKey.of(finding);
        current = wanted;
        filter(filter.with(FindingsFilter.kind(finding)).withWords(""));
        FindingRow lead = table.lead();
        if (lead instanceof FindingRow.Fold fold) {
            table.fold(fold, true);
            current = wanted;
            rebuild();
        }
    }

    /** Goes to the next or the previous error or gap in the order of the table, and round at the end. */
    private void step(int step) {
        int size = model.getRowCount();
        int from = table.getSelectionModel().getLeadSelectionIndex();
        int start = table.lead() == null ? (step > 0 ? -1 : size) : from;
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(start + step * i, size);
            FindingRow row = model.row(at);
            if (row instanceof FindingRow.Fold fold && isGap(row) && !fold.open()) {
                table.fold(fold, true);
                show(step > 0 ? at + 1 : at + fold.findings().size());
                return;
            }
            if (row instanceof FindingRow.Single && isGap(row)) {
                show(at);
                return;
            }
        }
    }

    private void show(int number) {
        table.changeSelection(number, Column.WHAT.ordinal(), false, false);
    }

    private static boolean isGap(FindingRow row) {
        return row.findings().stream()
                .anyMatch(f -> !f.isAccepted() && f.severity().atLeast(Severity.GAP));
    }
}
