package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.answer.FlagPicker;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.answer.TypedArea;
import dk.kaskade.ui.answer.Visit;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.rolecard.Line.Expected;
import java.awt.Cursor;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What is expected of the leader: how far it has come, how important it is, and what it means in the leader's own words. */
final class MineCell extends Cell {
    private static final int WIDEST = 900;

    private final transient Desk desk;
    private final transient Answers answers;
    private final transient Expected line;
    private final boolean readOnly;
    private final transient Visit wordsVisit;
    private final transient Visit reasonVisit;
    private final StatusPill status;
    private final FlagPicker flags;
    private final TypedArea words;
    private final JLabel reasonLabel;
    private final TypedArea reason;
    private final JButton more = new JButton();
    private @Nullable Pile detail;

    /** @param readOnly the words shown are not those that are saved, so nobody may write here */
    MineCell(Desk desk, Answers answers, Expected line, int level, boolean readOnly) {
        super(4, new Insets(9, 16, 10, 12));
        this.desk = desk;
        this.answers = answers;
        this.line = line;
        this.readOnly = readOnly;
        wordsVisit = new Visit(desk.session());
        reasonVisit = new Visit(desk.session());
        status = new StatusPill(desk, this::choose);
        flags = new FlagPicker(priority -> answers.change(response -> response.withPriority(priority)));
        words = area("card.words.hint", wordsVisit, (response, text) -> response.withWords(text));
        reason = area("card.reason.hint", reasonVisit, (response, text) -> response.withReason(text));
        reasonLabel = Type.CAPTION_STRONG.label(desk.shared("card.reason"), Tint.TEXT2);
        level(level);
        fill();
        setFocusable(true);
        StatusKeys.bind(this, this::choose, this::turn);
        addFocusListener(new Marking());
        addMouseListener(new Pressing());
    }

    /** A line that is one stop for the keys: an entry of the page, not a panel. */
    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJPanel() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LIST_ITEM;
                }
            };
        }
        return accessibleContext;
    }

    private TypedArea area(String hint, Visit visit, java.util.function.BiFunction<Response, String, Response> with) {
        TypedArea area = new TypedArea(
                "",
                desk.shared(hint),
                text -> answers.change(response -> with.apply(response, text), visit),
                visit::end);
        area.setEditable(!readOnly);
        area.setFocusable(!readOnly);
        return area;
    }

    private void fill() {
        boolean asked = line.expectation().translate();
        if (!asked) {
            words.quiet();
        }
        add(head());
        chips().ifPresent(this::add);
        if (asked) {
            add(new WrappedText(line.expectation().text(), Type.TABLE, Tint.TEXT2, WIDEST));
            below(6, Type.CAPTION_STRONG.label(desk.shared("card.words.asked"), Tint.TEXT2));
        }
        add(words);
        add(reasonLabel);
        add(reason);
        name();
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 6, hidemode 3", "[grow,fill][][][]", "[top]"));
        head.setOpaque(false);
        JLabel title = new WrappedText(line.expectation().title(), Type.TABLE_STRONG, Tint.TEXT, WIDEST);
        title.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        title.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1 && title.contains(event.getPoint())) {
                    requestFocusInWindow();
                    turn();
                }
            }
        });
        more.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        more.setMargin(new Insets(2, 2, 2, 2));
        more.setFocusable(false);
        more.addActionListener(event -> turn());
        head.add(title, "wmin 80, gaptop 3");
        head.add(flags);
        head.add(status);
        head.add(more);
        return head;
    }

    /** Which role it belongs to, where there are several, and that it is carried by agreement. */
    private java.util.Optional<Flow> chips() {
        List<Chip> chips = new ArrayList<>();
        for (Role role : line.roles()) {
            chips.add(Chip.role(role.name(), role.level()));
        }
        if (line.duty().ground() == Ground.AGREEMENT) {
            chips.add(Chip.outlined(desk.text("mine.agreed"), Icons.TALK.icon(12, Tint.TEXT2)));
        }
        if (chips.isEmpty()) {
            return java.util.Optional.empty();
        }
        Flow flow = new Flow();
        chips.forEach(flow::add);
        return java.util.Optional.of(flow);
    }

    private void name() {
        String title = line.expectation().title();
        words.getAccessibleContext().setAccessibleName(desk.shared("card.words") + ": " + title);
        reason.getAccessibleContext().setAccessibleName(desk.shared("card.reason") + " " + title);
        words.setToolTipText(readOnly ? desk.text("mine.read-only") : desk.shared("card.words.saved"));
        reasonLabel.setLabelFor(reason);
        foldIcon();
    }

    private void foldIcon() {
        boolean unfolded = detail != null && detail.isVisible();
        more.setIcon((unfolded ? Icons.UP : Icons.DOWN).icon(12, Tint.TEXT3));
        String tip = desk.text(unfolded ? "mine.less" : "mine.more");
        more.setToolTipText(tip);
        more.getAccessibleContext().setAccessibleName(tip);
    }

    /** Shows how it is answered now; nothing that is being typed is touched. */
    void show(Response response) {
        status.show(response.status());
        flags.show(response.priority());
        String priority = desk.shared("card.priority." + response.priority());
        flags.setToolTipText(priority);
        flags.getAccessibleContext().setAccessibleName(line.expectation().title() + ", " + priority);
        boolean aside = response.status() == ResponseStatus.NOT_APPLICABLE;
        words.show(response.words());
        words.setVisible(!aside || !response.words().isBlank());
        reason.show(response.reason());
        reason.setVisible(aside);
        reasonLabel.setVisible(aside);
        getAccessibleContext()
                .setAccessibleName(line.expectation().title() + ", " + desk.shared(Statuses.key(response.status()))
                        + ", " + priority);
        revalidate();
    }

    /** Saves what is being typed. */
    void settle() {
        words.settle();
        reason.settle();
        wordsVisit.end();
        reasonVisit.end();
    }

    /** Sets how far it has come; what does not apply asks for a reason at once. */
    private void choose(ResponseStatus next) {
        settle();
        answers.change(response -> response.withStatus(next));
        if (next == ResponseStatus.NOT_APPLICABLE
                && answers.present().status() == next
                && answers.present().reason().isBlank()) {
            reason.setVisible(true);
            reasonLabel.setVisible(true);
            revalidate();
            SwingUtilities.invokeLater(reason::requestFocusInWindow);
        }
    }

    /** Unfolds what the framework says, or folds it. */
    private void turn() {
        if (detail == null) {
            detail = detail();
            detail.setVisible(false);
            add(detail);
        }
        detail.setVisible(!detail.isVisible());
        foldIcon();
        revalidate();
        repaint();
        SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight())));
    }

    private Pile detail() {
        Pile pile = new Pile(4, new Insets(6, 0, 2, 0));
        if (!line.expectation().translate() && !line.expectation().text().isBlank()) {
            pile.add(new WrappedText(line.expectation().text(), Type.TABLE, Tint.TEXT, WIDEST));
        }
        String source = source(line.expectation().source());
        if (!source.isEmpty()) {
            pile.add(new WrappedText(source, Type.CAPTION, Tint.TEXT3, WIDEST));
        }
        TextLink follow = new TextLink(
                desk.text("mine.follow"),
                Type.CAPTION,
                Icons.CASCADE.icon(13, Tint.ACC),
                () -> desk.followInCascade(line.expectation().id(), answers.position()));
        Flow links = new Flow();
        links.add(follow);
        pile.add(links);
        return pile;
    }

    private String source(Source source) {
        List<String> parts = new ArrayList<>();
        if (source.document() != null) {
            parts.add(desk.session().framework().documents().stream()
                    .filter(document -> document.id().equals(source.document()))
                    .map(SourceDocument::title)
                    .findFirst()
                    .orElse(source.document()));
        }
        if (source.section() != null) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(desk.shared("card.source.item", source.item()));
        }
        return String.join(", ", parts);
    }

    /** Shows that the line has the focus. */
    private final class Marking extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            mark(true);
        }

        @Override
        public void focusLost(FocusEvent event) {
            mark(false);
        }
    }

    /** A press beside the controls gives the line the focus. */
    private final class Pressing extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
        }
    }
}
