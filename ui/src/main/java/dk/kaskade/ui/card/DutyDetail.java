package dk.kaskade.ui.card;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.answer.FlagPicker;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.answer.TypedArea;
import dk.kaskade.ui.answer.Visit;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Insets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What stands under an unfolded expectation: its text and source, the answer to be edited, where it comes from and goes. */
final class DutyDetail extends Pile {
    private static final int WIDEST = 600;

    private final transient Desk desk;
    private final transient Answers answers;
    private final transient Visit wordsVisit;
    private final transient Visit reasonVisit;
    private final Segmented<ResponseStatus> status;
    private final JLabel statusName = Type.TABLE.label("");
    private final FlagPicker flags;
    private final JLabel reasonLabel = Type.CAPTION.label("", Tint.TEXT2);
    private final TypedArea reason;
    private final TypedArea words;
    private final DutyWay way;
    private transient @Nullable DutyLine shown;

    DutyDetail(Desk desk, Answers answers, DutyLine line, Consumer<ResponseStatus> chosen) {
        super(4, new Insets(0, 12, 12, 12));
        this.answers = answers;
        this.desk = desk;
        wordsVisit = new Visit(desk.session());
        reasonVisit = new Visit(desk.session());
        status = new Segmented<>(List.of(ResponseStatus.values()), chosen);
        flags = new FlagPicker(priority -> answers.change(response -> response.withPriority(priority)));
        reason = new TypedArea(
                line.response().reason(),
                desk.text("card.reason.hint"),
                text -> answers.change(response -> response.withReason(text), reasonVisit),
                reasonVisit::end);
        words = new TypedArea(
                line.response().words(),
                desk.text("card.words.hint"),
                text -> answers.change(response -> response.withWords(text), wordsVisit),
                wordsVisit::end);
        way = new DutyWay(desk);
        name();
        fill(line);
        show(line);
    }

    void settle() {
        words.settle();
        reason.settle();
        wordsVisit.end();
        reasonVisit.end();
    }

    /** Puts the cursor where the reason is to be written. */
    void askReason() {
        reason.setVisible(true);
        reasonLabel.setVisible(true);
        revalidate();
        reason.requestFocusInWindow();
    }

    /** Shows what is so now. */
    void show(DutyLine line) {
        ResponseStatus now = line.response().status();
        status.choose(now);
        statusName.setText(desk.text(Statuses.key(now)));
        Type.TABLE.on(statusName, StatusMark.tint(Statuses.kind(now)));
        flags.show(line.response().priority());
        flags.setToolTipText(desk.text("card.priority." + line.response().priority()));
        flags.getAccessibleContext()
                .setAccessibleName(desk.text("card.priority.0") + ": "
                        + desk.text("card.priority." + line.response().priority()));
        boolean asks = now == ResponseStatus.NOT_APPLICABLE;
        reason.setVisible(asks);
        reasonLabel.setVisible(asks);
        reason.show(line.response().reason());
        words.show(line.response().words());
        if (shown == null || !Objects.equals(line.duty(), shown.duty())) {
            way.show(line.duty());
        }
        shown = line;
    }

    private void name() {
        status.name(desk.text("card.status"), choice -> desk.text(Statuses.key(choice)));
        for (ResponseStatus choice : ResponseStatus.values()) {
            JToggleButton button = status.button(choice);
            button.setText("");
            button.setIcon(new StatusMark(Statuses.kind(choice), 15));
            button.setBorder(BorderFactory.createEmptyBorder(
                    UIScale.scale(4), UIScale.scale(8), UIScale.scale(4), UIScale.scale(8)));
            button.setToolTipText(desk.text(Statuses.key(choice)) + "  (" + (choice.ordinal() + 1) + ")");
        }
        reasonLabel.setText(desk.text("card.reason"));
        reasonLabel.setLabelFor(reason);
        reason.getAccessibleContext().setAccessibleName(desk.text("card.reason"));
        words.getAccessibleContext().setAccessibleName(desk.text("card.words"));
    }

    private void fill(DutyLine line) {
        add(new WrappedText(line.expectation().text(), Type.TABLE, Tint.TEXT, WIDEST));
        if (!line.source().isEmpty()) {
            add(new WrappedText(line.source(), Type.CAPTION, Tint.TEXT3, WIDEST));
        }
        for (String role : line.alsoAs()) {
            add(new WrappedText(desk.text("card.duty.also-as", role), Type.CAPTION, Tint.TEXT2, WIDEST));
        }
        below(10, choice());
        below(8, reasonLabel);
        add(reason);
        below(10, caption(line));
        add(words);
        add(Type.CAPTION.label(desk.text("card.words.saved"), Tint.TEXT3));
        below(8, way);
    }

    /** How far it has come and how important it is, each under its name. */
    private JPanel choice() {
        JPanel choice = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 8, gapy 3", "[grow][]", "[][center]"));
        choice.setOpaque(false);
        choice.add(statusName, "wmin 0");
        choice.add(Type.CAPTION.label(desk.text("card.priority"), Tint.TEXT2));
        choice.add(status);
        choice.add(flags);
        return choice;
    }

    private JLabel caption(DutyLine line) {
        String key = line.expectation().translate() ? "card.words.asked" : "card.words";
        return new WrappedText(desk.text(key), Type.CAPTION_STRONG, Tint.TEXT2, WIDEST);
    }
}
