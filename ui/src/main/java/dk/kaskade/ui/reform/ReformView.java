package dk.kaskade.ui.reform;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.chart.ChartListener;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A proposal over the chain that it was made from: follows the session, studies in the background, decides through it. */
final class ReformView implements View, SessionListener, ChartListener, ReformTools.Handler, ChangesPanel.Deeds {
    private static final String STUDY = "study";
    private static final String NOTHING = "nothing";
    private static final double STEP = 1.25;
    private static final int LIST = 330;
    private static final int SLOW_MS = 200;
    private static final int DOCK = 210;

    private final ReformDesk desk;
    private final Session session;
    private final ReformTools tools;
    private final ReformStage stage;
    private final HeadLine head;
    private final ChangesPanel changes;
    private final LeadersPanel leaders;
    private final GapsTable gaps;
    private final FiguresTable figures;
    private final JTabbedPane right = new JTabbedPane();
    private final JTabbedPane bottom = new JTabbedPane();
    private final TextLink acceptAll;
    private final JButton save = new JButton(Icons.FILE.icon(16, Tint.ON_ACC));
    private final JButton list = new JButton(Icons.EXPORT.icon());
    private final CardLayout cards = new CardLayout();
    private final JPanel root = Ground.panel(Tint.CANVAS, cards);
    private final NothingHere nothing;
    private final Deciding deciding;
    private @Nullable TodayChoice today;
    private @Nullable Organisation other;
    private @Nullable Study study;
    private @Nullable Running working;
    private @Nullable Running counting;
    private final Timer slow = new Timer(SLOW_MS, event -> dim(true));
    private boolean outdated = true;

    ReformView(ReformDesk desk) {
        this.desk = desk;
        session = desk.context().session();
        deciding = new Deciding(desk);
        tools = new ReformTools(desk, this);
        stage = new ReformStage(desk, this, panel -> tools.zoom(panel.zoom()));
        gaps = new GapsTable(desk, this::look, this::visit);
        head = new HeadLine(desk, this::showNewGaps);
        changes = new ChangesPanel(desk, this);
        leaders = new LeadersPanel(desk, this::look);
        figures = new FiguresTable(desk, this::select);
        acceptAll = changes.acceptAll();
        nothing = new NothingHere(desk, this::compareWithFile);
        root.add(laidOut(), STUDY);
        root.add(nothing, NOTHING);
        slow.setRepeats(false);
        session.listen(this);
        desk.context().wording().follow(this::name);
        opened();
    }

    private JComponent laidOut() {
        JPanel centre = Ground.panel(Tint.CANVAS, new BorderLayout());
        centre.add(head, BorderLayout.PAGE_START);
        centre.add(stage);
        bottom.addTab("", Icons.GAPS.icon(), gaps);
        bottom.addTab("", figures);
        Ground.paint(bottom, Tint.PANEL);
        // what is over goes to the chart, so it is told that it needs little
        centre.setPreferredSize(UIScale.scale(new java.awt.Dimension(300, 200)));
        JSplitPane up = new JSplitPane(JSplitPane.VERTICAL_SPLIT, centre, bottom);
        up.setResizeWeight(1);
        bottom.setPreferredSize(UIScale.scale(new java.awt.Dimension(400, DOCK)));
        bottom.setMinimumSize(UIScale.scale(new java.awt.Dimension(100, 40)));
        right.addTab("", changes);
        right.addTab("", leaders);
        right.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        bottom.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        right.putClientProperty("JTabbedPane.trailingComponent", trailing());
        Ground.paint(right, Tint.PANEL);
        JPanel side = Ground.panel(Tint.PANEL, new BorderLayout());
        side.add(right);
        side.add(foot(), BorderLayout.PAGE_END);
        side.setPreferredSize(UIScale.scale(new java.awt.Dimension(LIST, 400)));
        side.setMinimumSize(UIScale.scale(new java.awt.Dimension(240, 100)));
        JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, up, side);
        all.setResizeWeight(1);
        centre.setMinimumSize(UIScale.scale(new java.awt.Dimension(200, 160)));
        return all;
    }

    private JComponent trailing() {
        JPanel end = new JPanel(new MigLayout("insets 0 8 0 12, fill", "push[]", "[center]"));
        end.setOpaque(false);
        end.add(acceptAll);
        return end;
    }

    private JComponent foot() {
        JPanel foot = new JPanel(new MigLayout("insets 12, gapx 8", "[][]", "[]"));
        foot.setOpaque(false);
        Ground.line(foot, Ground.Side.TOP);
        save.putClientProperty(
                "FlatLaf.style",
                "background: $Kaskade.acc; foreground: $Kaskade.onAcc; hoverBackground: $Kaskade.acc; borderColor: $Kaskade.acc");
        save.addActionListener(event -> saveNew());
        foot.add(save);
        list.addActionListener(event -> desk.context().actions().run(ActionId.EXPORT));
        foot.add(list);
        return foot;
    }

    private void name() {
        tools.name();
        stage.name();
        changes.name();
        gaps.name();
        figures.name();
        right.setTitleAt(0, desk.text("tab.changes"));
        right.setTitleAt(1, desk.text("tab.leaders"));
        bottom.setTitleAt(0, desk.text("tab.gaps"));
        bottom.setTitleAt(1, desk.text("tab.figures"));
        right.getAccessibleContext().setAccessibleName(desk.text("tabs.right"));
        bottom.getAccessibleContext().setAccessibleName(desk.text("tabs.bottom"));
        acceptAll.setText(desk.text("accept-all"));
        save.setText(desk.text("save-new"));
        list.setText(desk.text("change-list"));
        list.setToolTipText(desk.text("change-list.why"));
        save.setToolTipText(desk.text("save-new.why"));
        later();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public Optional<JComponent> tools() {
        return Optional.of(tools);
    }

    @Override
    public void onShown() {
        if (outdated) {
            ask();
        }
        changes.rows().requestFocusInWindow();
    }

    @Override
    public void opened() {
        today = null;
        other = null;
        study = null;
        stage.clear();
        later();
    }

    @Override
    public void changed() {
        later();
    }

    @Override
    public void selected() {
        Study now = study;
        if (now != null) {
            Set<String> chosen = now.inCharts(session.selection().positions());
            stage.select(chosen);
            changes.select(chosen);
        }
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            ask();
        }
    }

    /** Begins the study that is wanted now; an older one that is still at work is dropped. */
    private void ask() {
        outdated = false;
        drop();
        Optional<Question> question = question();
        tools.showAll(question.isPresent());
        if (question.isEmpty()) {
            study = null;
            nothing.show(session);
            cards.show(root, NOTHING);
            return;
        }
        Question asked = question.get();
        Study earlier = study;
        if (earlier != null && earlier.question().equals(asked)) {
            return;
        }
        slow.restart();
        working = desk.context()
                .tasks()
                .run(new Task<>(
                        "", progress -> Study.of(asked, earlier, desk.around(), progress), this::show, failure -> {
                            throw new IllegalStateException("the proposal cannot be studied", failure);
                        }));
    }

    /** Nobody wants to know any more what is being found out. */
    private void drop() {
        for (Running each : java.util.Arrays.asList(working, counting)) {
            if (each != null) {
                each.cancel();
            }
        }
        working = null;
        counting = null;
        slow.stop();
        dim(false);
    }

    /** An answer that is no longer the newest stays in sight and is quiet. */
    private void dim(boolean old) {
        head.dim(old);
    }

    private Optional<Question> question() {
        Optional<OpenDocument> current = session.current();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        OpenDocument document = current.get();
        Organisation here = document.organisation();
        Scenario scenario = here.scenario();
        Set<String> apart = deciding.apart(document);
        if (other != null) {
            TodayChoice open = new TodayChoice(here.name(), document, null);
            tools.show(List.of(open), open, other.name());
            return Optional.of(new Question(here, other, deciding.own(document), apart, desk.language()));
        }
        if (scenario == null) {
            return Optional.empty();
        }
        List<TodayChoice> choices = choices(document, scenario);
        TodayChoice chosen = today == null ? choices.get(0) : today;
        tools.show(choices, chosen, here.name());
        Organisation before = chosen.now();
        return Optional.of(new Question(
                before == null ? scenario.base() : before, here, scenario.decisions(), apart, desk.language()));
    }

    /** What it was made from, what else is open, and any file. */
    private List<TodayChoice> choices(OpenDocument document, Scenario scenario) {
        List<TodayChoice> all = new ArrayList<>();
        all.add(new TodayChoice(desk.text("choice.base", scenario.base().name()), null, scenario.base()));
        for (OpenDocument each : session.documents()) {
            if (each != document) {
                all.add(new TodayChoice(
                        desk.text("choice.open", each.organisation().name()), each, null));
            }
        }
        if (today != null && today.document() == null && !today.isSame(all.get(0))) {
            all.add(today);
        }
        all.add(new TodayChoice(desk.text("choice.file"), null, null));
        return all;
    }

    private void show(Study next) {
        working = null;
        slow.stop();
        dim(false);
        study = next;
        ChangeRows rows = new ChangeRows(next);
        // only of the proposal that is open can a list be handed out
        list.setEnabled(other == null);
        head.show(next);
        stage.show(next);
        changes.show(rows);
        leaders.show(next, rows.words());
        gaps.show(GapRow.of(next, rows.words()));
        figures.show(next);
        right.setTitleAt(
                0, desk.text("tab.changes.count", next.reform().changes().size()));
        cards.show(root, STUDY);
        selected();
        tools.zoom(stage.chart().zoom());
        counting = desk.context()
                .tasks()
                .run(new Task<>(
                        "",
                        progress -> next.single(desk.around(), progress),
                        single -> {
                            if (!single.isEmpty() && study == next) {
                                changes.show(new ChangeRows(next, single));
                            }
                        },
                        failure -> {
                            throw new IllegalStateException("the changes cannot be told apart", failure);
                        }));
    }

    private void compareWithFile() {
        OpenDocument asked = session.current().orElse(null);
        desk.around().choose(read -> {
            if (session.current().orElse(null) == asked) {
                other = read;
                later();
            }
        });
    }

    // ---- what a person does to the list

    @Override
    public void decide(Collection<ChangeRow> rows, @Nullable Verdict verdict) {
        Study now = study;
        if (now != null && deciding.decide(now, rows, verdict, other == null)) {
            later();
        }
    }

    @Override
    public void notTheSame(ChangeRow row) {
        deciding.notTheSame(row);
        later();
    }

    @Override
    public void chosen(Set<String> positions) {
        select(positions);
        positions.stream().findFirst().ifPresent(stage::reveal);
    }

    @Override
    public void visit(ChangeRow row) {
        visit(row.positions());
    }

    private void visit(Set<String> positions) {
        select(positions);
        desk.context().navigation().show(Navigation.CHAIN);
    }

    /** Selects and brings into sight. */
    private void look(Set<String> positions) {
        chosen(positions);
    }

    private void select(Set<String> positions) {
        Study now = study;
        if (now != null) {
            stage.select(positions);
            session.select(Selection.of(List.copyOf(now.inDocument(positions))));
        }
    }

    private void showNewGaps() {
        bottom.setSelectedIndex(0);
        gaps.onlyOpened();
    }

    private void saveNew() {
        if (study != null) {
            desk.around().saveNew(study.accepted());
        }
    }

    // ---- what a person does to the charts

    @Override
    public void selected(Set<String> positions) {
        select(positions);
        changes.select(positions);
    }

    @Override
    public void opened(String position) {
        visit(Set.of(position));
    }

    @Override
    public void viewChanged() {
        tools.zoom(stage.chart().zoom());
    }

    // ---- what a person chooses in the tool bar

    @Override
    public void today(TodayChoice choice) {
        if (choice.now() != null) {
            today = choice;
            later();
            return;
        }
        OpenDocument asked = session.current().orElse(null);
        desk.around().choose(read -> {
            if (session.current().orElse(null) == asked) {
                today = new TodayChoice(desk.text("choice.read", read.name()), null, read);
                later();
            }
        });
        outdated = true;
        later();
    }

    @Override
    public void face(ReformStage.Face face) {
        stage.face(face);
    }

    @Override
    public void onlyChanges(boolean only) {
        stage.onlyChanges(only);
    }

    @Override
    public void zoom(int steps) {
        stage.chart().zoomBy(Math.pow(STEP, steps));
    }

    @Override
    public void fit() {
        stage.fit();
    }
}
