package dk.kaskade.ui.findings;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.view.View;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** All findings on a page of their own, under headings; and what was examined to find them. Works while it is in sight. */
final class GapsPage implements View, SessionListener, GapsBar.Handler {
    private static final String FOUND = "found";
    private static final String EXAMINED = "examined";
    private static final int DETAIL = 310;

    private final FindingsDesk desk;
    private final Board board;
    private final GapsBar bar;
    private final GapsTools tools;
    private final Examined examined;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = Ground.panel(Tint.PANEL, cards);
    private final JPanel found = new JPanel(new BorderLayout());
    private boolean outdated = true;

    GapsPage(FindingsDesk desk, SinceOpened since) {
        this.desk = desk;
        board = new Board(desk, since, DETAIL, this::filter);
        bar = new GapsBar(desk, this);
        tools = new GapsTools(desk, this::mode);
        examined = new Examined(desk);
        found.setOpaque(false);
        Ground.line(bar, Ground.Side.BOTTOM);
        found.add(bar, BorderLayout.PAGE_START);
        found.add(board.component());
        stage.add(found, FOUND);
        stage.add(examined.component(), EXAMINED);
        board.group(Grouping.KIND);
        desk.session().listen(this);
        desk.wording().follow(this::rebuild);
    }

    Board board() {
        return board;
    }

    @Override
    public JComponent component() {
        return stage;
    }

    @Override
    public Optional<JComponent> tools() {
        return Optional.of(tools);
    }

    @Override
    public void onShown() {
        if (outdated) {
            rebuild();
        }
        (examined.component().isVisible() ? examined.table() : board.table()).requestFocusInWindow();
    }

    @Override
    public void opened() {
        bar.clear();
        board.clear();
        tell();
        later();
    }

    @Override
    public void changed() {
        stage.repaint();
    }

    @Override
    public void analysed() {
        later();
    }

    @Override
    public void selected() {
        bar.selected();
        board.selected();
    }

    /** Out of sight nothing is put into words: it is caught up with when the page is shown. */
    private void later() {
        outdated = true;
        if (stage.isShowing()) {
            rebuild();
        }
    }

    private void rebuild() {
        outdated = false;
        bar.name();
        board.rebuild();
        examined.show(board.words());
        tell();
    }

    private void tell() {
        bar.tell(board.filter(), board.counts(), board.shown(), board.words());
    }

    private void mode(GapsTools.Mode mode) {
        cards.show(stage, mode.grouping() == null ? EXAMINED : FOUND);
        Grouping grouping = mode.grouping();
        if (grouping != null) {
            board.group(grouping);
            tell();
        }
    }

    @Override
    public void filter(FindingsFilter next) {
        if (next.words().isEmpty()) {
            bar.clearWords();
        }
        board.filter(next);
        tell();
    }

    @Override
    public void toggle(Kind kind) {
        filter(board.filter().toggled(kind));
    }

    @Override
    public void words(String words) {
        FindingsFilter next = board.filter().withWords(words);
        if (!next.equals(board.filter())) {
            board.filter(next);
            tell();
        }
    }

    @Override
    public void branch(@Nullable String position) {
        filter(board.filter().withBranch(position));
    }

    @Override
    public void inspection(@Nullable String id) {
        filter(board.filter().withInspection(id));
    }

    @Override
    public void sort(FindingRows.Order order) {
        board.sort(order);
    }
}
