package dk.kaskade.ui.matrix;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The matrix with its filters and the strip of the marked cell. Works while it is in sight; made off the event thread. */
final class MatrixView implements View, SessionListener, MatrixBar.Handler {
    private static final String CELLS = "cells";
    private static final String NOTHING = "nothing";

    private final MatrixDesk desk;
    private final Session session;
    private final MatrixTools tools;
    private final MatrixBar bar;
    private final MatrixBoard board;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = Ground.panel(Tint.PANEL, cards);
    private final JPanel empty = new JPanel(new BorderLayout());
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());

    private @Nullable Matrix matrix;
    private @Nullable Analysis shown;
    private @Nullable Running making;
    private Axis axis = Axis.EXPECTATIONS;
    private @Nullable String role;
    private String words = "";
    private @Nullable String branch;
    private @Nullable Topic sort;
    private boolean outdated = true;
    private boolean wantsFocus;

    MatrixView(MatrixDesk desk) {
        this.desk = desk;
        session = desk.context().session();
        board = new MatrixBoard(desk, this::sortBy);
        tools = new MatrixTools(desk, this::axis, board::zoom);
        bar = new MatrixBar(desk, this);
        empty.setOpaque(false);
        stage.add(board.component(), CELLS);
        stage.add(empty, NOTHING);
        root.add(bar, BorderLayout.PAGE_START);
        root.add(stage);
        session.listen(this);
        desk.context().wording().follow(() -> {
            board.name();
            shown = null;
            later();
        });
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
            make();
        }
        board.follow();
        wantsFocus = matrix == null;
        board.focus();
    }

    @Override
    public void opened() {
        matrix = null;
        shown = null;
        role = null;
        words = "";
        branch = null;
        sort = null;
        bar.clear();
        board.show(Cells.EMPTY);
        later();
    }

    /** Answers are shown at once; whatever else has changed is shown when it has been looked at. */
    @Override
    public void changed() {
        Organisation present = session.organisation();
        Answered next = matrix == null ? null : matrix.answered().with(present);
        if (matrix != null && next != null) {
            matrix = matrix.with(next);
            if (root.isShowing()) {
                arrange();
            }
        }
    }

    @Override
    public void analysed() {
        later();
    }

    @Override
    public void selected() {
        tellBranch();
        if (root.isShowing()) {
            board.follow();
        }
    }

    @Override
    public void followed() {
        if (root.isShowing()) {
            board.follow();
        }
    }

    @Override
    public void settling() {
        board.settle();
    }

    @Override
    public void copying(Consumer<OrganisationChange> typed) {
        board.soFar().ifPresent(typed);
    }

    private void later() {
        outdated = true;
        if (root.isShowing()) {
            make();
        }
    }

    /** Makes it anew for the newest analysis, off the event thread; the old one stays until then. */
    private void make() {
        outdated = false;
        Optional<Analysis> analysis = session.analysis();
        if (analysis.isEmpty() || analysis.get() == shown) {
            arrange();
            return;
        }
        if (making != null) {
            making.cancel();
        }
        Locale language = desk.context().wording().language();
        String everybody = desk.text("matrix.everybody");
        Analysis wanted = analysis.get();
        making = desk.context()
                .tasks()
                .run(new Task<>(
                        "", progress -> Matrix.of(wanted, language, everybody), made -> show(wanted, made), failure -> {
                            throw new IllegalStateException("the matrix cannot be made", failure);
                        }));
    }

    private void show(Analysis of, Matrix made) {
        if (session.analysis().filter(of::equals).isEmpty()) {
            return;
        }
        shown = of;
        Answered now = made.answered().with(session.organisation());
        matrix = now == null ? made : made.with(now);
        arrange();
    }

    /** Shows what passes the filter, in its order. */
    private void arrange() {
        bar.name(session.framework(), role);
        tellBranch();
        if (matrix == null) {
            nothing();
            return;
        }
        Cells cells = Cells.of(matrix, axis, new RowFilter(branchIds(), role, words), sort);
        int sorted = cells.columnOf(sort);
        bar.sorted(sorted < 0 ? null : cells.columns().get(sorted).title());
        bar.count(cells.rows().size(), matrix.rows().size());
        board.sorted(sort);
        board.show(cells);
        if (cells.rows().isEmpty() || cells.columns().isEmpty()) {
            nothing();
        } else {
            cards.show(stage, CELLS);
            board.follow();
            if (wantsFocus) {
                wantsFocus = false;
                board.focus();
            }
        }
    }

    private void nothing() {
        empty.removeAll();
        empty.add(reason());
        empty.revalidate();
        cards.show(stage, NOTHING);
    }

    private JComponent reason() {
        if (!session.isOpen()) {
            return new EmptyState(Icons.MATRIX, desk.text("matrix.empty.closed"), null);
        }
        if (matrix == null) {
            return new EmptyState(Icons.MATRIX, desk.text("matrix.empty.waiting"), null);
        }
        if (session.framework().expectations().isEmpty()) {
            return new EmptyState(Icons.FRAMEWORK, desk.text("matrix.empty.framework"), null);
        }
        if (matrix.rows().isEmpty()) {
            return new EmptyState(Icons.MATRIX, desk.text("matrix.empty.positions"), null);
        }
        if (matrix.columns().getOrDefault(axis, java.util.List.of()).isEmpty()) {
            return new EmptyState(Icons.MATRIX, desk.text("matrix.empty.columns"), null);
        }
        Action clear = new AbstractAction(desk.text("matrix.empty.clear")) {
            @Override
            public void actionPerformed(ActionEvent event) {
                clearFilter();
            }
        };
        return new EmptyState(Icons.FILTER, desk.text("matrix.empty.filter"), clear);
    }

    private void clearFilter() {
        words = "";
        role = null;
        branch = null;
        bar.clear();
        arrange();
    }

    private @Nullable Set<String> branchIds() {
        if (branch == null || matrix == null) {
            return null;
        }
        var chain = matrix.answered().carried().chain();
        Set<String> ids = new HashSet<>();
        ids.add(branch);
        int root = chain.indexOf(branch);
        for (int below : root < 0 ? new int[0] : chain.below(root)) {
            ids.add(chain.id(below));
        }
        return ids;
    }

    private void tellBranch() {
        String root = branch != null ? branch : session.selection().lead().orElse(null);
        String title = root == null
                ? null
                : session.organisation().position(root).map(p -> p.title()).orElse(root);
        bar.branch(title, branch != null);
    }

    private void axis(Axis next) {
        axis = next;
        board.settle();
        arrange();
    }

    private void sortBy(@Nullable Topic topic) {
        sort = topic == null || topic.equals(sort) ? null : topic;
        arrange();
    }

    @Override
    public void unsorted() {
        sortBy(null);
    }

    @Override
    public void words(String next) {
        if (!next.equals(words)) {
            words = next;
            arrange();
        }
    }

    @Override
    public void role(@Nullable String id) {
        role = id;
        arrange();
    }

    @Override
    public void branch(boolean only) {
        branch = only ? session.selection().lead().orElse(null) : null;
        arrange();
    }
}
