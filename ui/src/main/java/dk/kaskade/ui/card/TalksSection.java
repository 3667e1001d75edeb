package dk.kaskade.ui.card;

import dk.kaskade.change.EditAgreement;
import dk.kaskade.change.HoldDialogue;
import dk.kaskade.change.RemoveAgreement;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.Talk;
import dk.kaskade.ui.answer.TalkWords;
import dk.kaskade.ui.edit.TalkDialogs;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** When the leader talks with the nearest leader, and what the two have agreed. */
final class TalksSection extends Section<TalksSection.Talks> {
    private static final int WIDEST = 600;

    private final transient Desk desk;
    private final transient TalkDialogs dialogs;
    private final transient TalkWords words;

    /**
     * What is shown.
     *
     * @param day the day that is judged from
     */
    record Talks(String position, List<Talk> talks, List<Agreed> agreements, boolean held, LocalDate day) {}

    TalksSection(Desk desk) {
        this.desk = desk;
        this.dialogs = new TalkDialogs(desk.session(), desk.wording(), () -> this);
        words = new TalkWords(desk.wording());
    }

    @Override
    Talks read(Subject subject) {
        RoleCard card = subject.card();
        boolean held = !subject.position().vacant();
        String id = subject.position().id();
        return card == null
                ? new Talks(id, List.of(), List.of(), held, subject.day())
                : new Talks(id, card.talks(), card.agreements(), held, card.day());
    }

    @Override
    void build(Talks now, @Nullable Talks before) {
        removeAll();
        boolean talks = now.held() && !now.talks().isEmpty();
        add(new SectionHeading(desk.text("card.talks")));
        if (talks) {
            now.talks().forEach(talk -> talk(talk, now));
        }
        now.agreements().forEach(agreed -> agreement(agreed, now));
        below(
                6,
                links(link(
                        "card.agreement.add",
                        Icons.ADD.icon(12, Tint.ACC),
                        () -> dialogs.add(now.position(), now.day()))));
    }

    private void talk(Talk talk, Talks now) {
        JPanel panel = line(Icons.CALENDAR, talk.practice().name());
        panel.add(
                new WrappedText(words.due(talk), Type.TABLE, talk.overdue() ? Tint.GAP_TEXT : Tint.TEXT, WIDEST),
                "skip 1, wmin 0");
        panel.add(new WrappedText(words.last(talk), Type.CAPTION, Tint.TEXT2, WIDEST), "skip 1, wmin 0");
        TextLink other =
                link("card.talk.held.other", null, () -> dialogs.held(now.position(), talk.practice(), now.day()));
        panel.add(now.day().equals(talk.last()) ? links(other) : links(today(talk, now), other), "skip 1, wmin 0");
        add(panel);
    }

    private TextLink today(Talk talk, Talks now) {
        Practice practice = talk.practice();
        HoldDialogue held = new HoldDialogue(now.position(), practice.id(), now.day(), practice.name());
        return new TextLink(
                desk.text("card.talk.held", desk.date(now.day())),
                Type.CAPTION,
                null,
                () -> desk.session().apply(held));
    }

    private TextLink link(String key, @Nullable Icon icon, Runnable go) {
        return new TextLink(desk.text(key), Type.CAPTION, icon, go);
    }

    /** Side by side while there is room. */
    private static Flow links(TextLink... all) {
        Flow flow = new Flow();
        Arrays.stream(all).forEach(flow::add);
        return flow;
    }

    private void agreement(Agreed agreed, Talks now) {
        JPanel panel = line(Icons.TALK, agreed.agreement().text());
        JPanel second = new JPanel(new MigLayout("insets 0, fillx, gapx 6", "[grow,fill][]"));
        second.setOpaque(false);
        second.add(new WrappedText(words.period(agreed.agreement()), Type.CAPTION, Tint.TEXT2, WIDEST), "wmin 0");
        String state = words.state(agreed);
        if (!state.isEmpty()) {
            second.add(Chip.soft(state, null, Tint.NOTE, Tint.NOTE_SOFT));
        }
        panel.add(second, "skip 1, wmin 0");
        if (!agreed.carries().isEmpty()) {
            String titles = agreed.carries().stream().map(Expectation::title).collect(Collectors.joining(", "));
            panel.add(
                    new WrappedText(desk.text("card.agreement.carries", titles), Type.CAPTION, Tint.TEXT2, WIDEST),
                    "skip 1, wmin 0");
        }
        panel.add(ways(agreed.agreement(), now), "skip 1, wmin 0");
        add(panel);
    }

    /** What can be done about an agreement; one that has ended, or not begun, needs no ending. */
    private Flow ways(Agreement agreement, Talks now) {
        TextLink edit = link("card.agreement.edit", null, () -> dialogs.edit(now.position(), agreement));
        TextLink remove = link(
                "card.agreement.remove",
                null,
                () -> desk.session().apply(new RemoveAgreement(now.position(), agreement.id())));
        if (!agreement.inForce(now.day()) || now.day().equals(agreement.until())) {
            return links(edit, remove);
        }
        Agreement ended = TalkWords.ended(agreement, now.day());
        TextLink end = new TextLink(
                desk.text("card.agreement.end", desk.date(now.day())),
                Type.CAPTION,
                null,
                () -> desk.session().apply(new EditAgreement(now.position(), ended)));
        return links(edit, end, remove);
    }

    private static JPanel line(Icons icon, String text) {
        JPanel panel =
                new JPanel(new MigLayout("insets 2 0 4 0, fillx, wrap 2, gapx 8, gapy 1", "[16!][grow,fill]", "[top]"));
        panel.setOpaque(false);
        JComponent words = new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST);
        panel.add(new JLabel(icon.icon()));
        panel.add(words, "wmin 0");
        return panel;
    }
}
