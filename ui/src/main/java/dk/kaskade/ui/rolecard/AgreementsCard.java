package dk.kaskade.ui.rolecard;

import dk.kaskade.change.EditAgreement;
import dk.kaskade.change.RemoveAgreement;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.ui.answer.TalkWords;
import dk.kaskade.ui.edit.TalkDialogs;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Insets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** What the leader and the nearest leader have agreed. */
final class AgreementsCard extends Card {
    private static final int WIDEST = 500;

    private final transient Desk desk;
    private final transient TalkWords words;
    private final transient TalkDialogs dialogs;

    AgreementsCard(Desk desk) {
        this.desk = desk;
        words = new TalkWords(desk.wording());
        dialogs = new TalkDialogs(
                desk.session(),
                desk.wording(),
                () -> Objects.requireNonNullElse(SwingUtilities.getWindowAncestor(this), this));
    }

    /** What decides what is shown. */
    private record Shown(String position, List<Agreed> agreements, LocalDate day, boolean namesHidden) {}

    void show(RoleCard card) {
        if (!isAnother(new Shown(card.position().id(), card.agreements(), card.day(), card.namesHidden()))) {
            return;
        }
        String position = card.position().id();
        TextLink add = new TextLink(
                desk.shared("card.agreement.add"),
                Type.TABLE,
                Icons.ADD.icon(12, Tint.ACC),
                () -> dialogs.add(position, card.day()));
        begin(desk.text("agreements"), add);
        if (card.agreements().isEmpty()) {
            add(new WrappedText(desk.text("agreements.none"), Type.TABLE, Tint.TEXT2, WIDEST));
        }
        card.agreements().forEach(agreed -> add(line(card, agreed)));
        end();
    }

    private Beside line(RoleCard card, Agreed agreed) {
        Pile texts = new Pile(1, new Insets(0, 0, 6, 0));
        texts.add(new WrappedText(agreed.agreement().text(), Type.TABLE, Tint.TEXT, WIDEST));
        texts.add(period(agreed));
        if (!agreed.carries().isEmpty()) {
            String titles = agreed.carries().stream().map(Expectation::title).collect(Collectors.joining(", "));
            texts.add(new WrappedText(desk.shared("card.agreement.carries", titles), Type.CAPTION, Tint.TEXT2, WIDEST));
        }
        if (!card.namesHidden()) {
            texts.add(ways(card, agreed.agreement()));
        }
        return new Beside(new JLabel(Icons.TALK.icon()), 10, 1, texts);
    }

    private Flow period(Agreed agreed) {
        Flow period = new Flow();
        period.add(Type.CAPTION.label(words.period(agreed.agreement()), Tint.TEXT2));
        String state = words.state(agreed);
        if (!state.isEmpty()) {
            period.add(Chip.soft(state, Icons.INFO.icon(12, Tint.NOTE), Tint.NOTE, Tint.NOTE_SOFT));
        }
        return period;
    }

    /** One that has ended, or not begun, needs no ending. */
    private Flow ways(RoleCard card, Agreement agreement) {
        String position = card.position().id();
        Flow ways = new Flow();
        ways.add(link("card.agreement.edit", () -> dialogs.edit(position, agreement)));
        if (agreement.inForce(card.day()) && !card.day().equals(agreement.until())) {
            TextLink end = new TextLink(
                    desk.shared("card.agreement.end", desk.wording().shortDate(card.day())),
                    Type.CAPTION,
                    null,
                    () -> desk.session().apply(new EditAgreement(position, TalkWords.ended(agreement, card.day()))));
            ways.add(end);
        }
        ways.add(link(
                "card.agreement.remove", () -> desk.session().apply(new RemoveAgreement(position, agreement.id()))));
        return ways;
    }

    private TextLink link(String key, Runnable go) {
        return new TextLink(desk.shared(key), Type.CAPTION, null, go);
    }
}
