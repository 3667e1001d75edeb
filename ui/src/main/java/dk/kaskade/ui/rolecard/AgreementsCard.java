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
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

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

    private JPanel line(RoleCard card, Agreed agreed) {
        JPanel line = new JPanel(
                new MigLayout("insets 3 0 5 0, fillx, wrap 2, gapx 10, gapy 1", "[16!][grow,fill]", "[top]"));
        line.setOpaque(false);
        line.add(new JLabel(Icons.TALK.icon()), "gaptop 1");
        line.add(new WrappedText(agreed.agreement().text(), Type.TABLE, Tint.TEXT, WIDEST), "wmin 0");
        line.add(period(agreed), "skip 1, wmin 0");
        if (!agreed.carries().isEmpty()) {
            String titles = agreed.carries().stream().map(Expectation::title).collect(Collectors.joining(", "));
            line.add(
                    new WrappedText(desk.shared("card.agreement.carries", titles), Type.CAPTION, Tint.TEXT2, WIDEST),
                    "skip 1, wmin 0");
        }
        if (!card.namesHidden()) {
            line.add(ways(card, agreed.agreement()), "skip 1, wmin 0");
        }
        return line;
    }

    private JPanel period(Agreed agreed) {
        JPanel period = new JPanel(new MigLayout("insets 0, fillx, gapx 6", "[grow,fill][]", "[center]"));
        period.setOpaque(false);
        period.add(new WrappedText(words.period(agreed.agreement()), Type.CAPTION, Tint.TEXT2, WIDEST), "wmin 0");
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
                    desk.shared("card.agreement.end", desk.wording().date(card.day())),
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
