package dk.kaskade.ui.findings;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The dock under the chain: the findings in one list, what needs doing first. */
final class FindingsView implements View, SessionListener, FindingsHead.Handler {
    private static final int DETAIL = 288;

    private final FindingsDesk desk;
    private final Board board;
    private final FindingsHead head;
    private final JPanel root = Ground.panel(Tint.PANEL, new BorderLayout());

    FindingsView(FindingsDesk desk, SinceOpened since) {
        this.desk = desk;
        board = new Board(desk, since, DETAIL, this::filter);
        head = new FindingsHead(desk.wording(), this);
        Ground.line(head, Ground.Side.BOTTOM);
        root.add(head, BorderLayout.PAGE_START);
        root.add(board.component());
        desk.session().listen(this);
        desk.wording().follow(this::rebuild);
    }

    Board board() {
        return board;
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public Optional<JComponent> head() {
        return Optional.of(head);
    }

    @Override
    public void opened() {
        head.clearWords();
        board.clear();
        tell();
    }

    @Override
    public void changed() {
        board.table().repaint();
        desk.actions().refresh();
    }

    @Override
    public void analysed() {
        rebuild();
    }

    @Override
    public void selected() {
        board.selected();
    }

    private void rebuild() {
        board.rebuild();
        tell();
    }

    private void filter(FindingsFilter next) {
        if (next.words().isEmpty()) {
            head.clearWords();
        }
        board.filter(next);
        tell();
    }

    /** The head counts everything, whatever is filtered by words. */
    private void tell() {
        head.chosen(board.filter().kinds());
        desk.session()
                .analysis()
                .ifPresent(analysis -> head.counts(analysis.report().counts()));
    }

    @Override
    public void toggle(Kind kind) {
        filter(board.filter().toggled(kind));
    }

    @Override
    public void words(String next) {
        FindingsFilter wanted = board.filter().withWords(next);
        if (!wanted.equals(board.filter())) {
            board.filter(wanted);
        }
    }

    @Override
    public void explain(boolean shown) {
        board.explain(shown);
    }

    @Override
    public void page() {
        desk.navigation().show(Navigation.GAPS);
    }
}
