package dk.kaskade.ui.rolecard;

import dk.kaskade.change.HoldDialogue;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Talk;
import dk.kaskade.ui.answer.TalkWords;
import dk.kaskade.ui.edit.TalkDialogs;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/** The talks held and due, and what to talk about. */
final class TalksCard extends Card {
    private static final int WIDEST = 500;
    /** What was never held comes first, then what is due first. */
    private static final Comparator<Talk> SOONEST =
            Comparator.comparing(Talk::due, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final transient Desk desk;
    private final transient TalkWords words;
    private final transient TalkDialogs dialogs;
    private final transient Consumer<Sieve.Show> shown;

    /** @param shown hears which lines a person wants to see, from the agenda */
    TalksCard(Desk desk, Consumer<Sieve.Show> shown) {
        this.desk = desk;
        this.shown = shown;
        words = new TalkWords(desk.wording());
        dialogs = new TalkDialogs(
                desk.session(),
                desk.wording(),
                () -> Objects.requireNonNullElse(SwingUtilities.getWindowAncestor(this), this));
    }

    /** What decides what is shown. */
    private record Shown(String position, boolean vacant, List<Talk> talks, LocalDate day, Agenda agenda) {}

    void show(RoleCard card, Agenda agenda) {
        if (!isAnother(new Shown(card.position().id(), card.position().vacant(), card.talks(), card.day(), agenda))) {
            return;
        }
        begin(desk.text("talks"));
        List<Talk> talks = card.talks().stream().sorted(SOONEST).toList();
        if (card.position().vacant()) {
            add(new WrappedText(desk.text("talks.vacant"), Type.TABLE, Tint.TEXT2, WIDEST));
        } else if (talks.isEmpty()) {
            add(new WrappedText(desk.text("talks.none"), Type.TABLE, Tint.TEXT2, WIDEST));
        } else {
            talks.forEach(talk -> add(line(card, talk)));
        }
        agenda(agenda);
        end();
    }

    private Beside line(RoleCard card, Talk talk) {
        Pile texts = new Pile(1, Pile.NONE);
        texts.add(new WrappedText(talk.practice().name(), Type.TABLE_STRONG, Tint.TEXT, WIDEST));
        texts.add(new WrappedText(words.due(talk), Type.TABLE, talk.overdue() ? Tint.GAP_TEXT : Tint.TEXT, WIDEST));
        texts.add(new WrappedText(words.last(talk), Type.CAPTION, Tint.TEXT2, WIDEST));
        texts.add(ways(card, talk));
        return new Beside(new DayLeaf(talk.due(), desk.wording()), 12, 2, texts);
    }

    private Flow ways(RoleCard card, Talk talk) {
        String position = card.position().id();
        Flow ways = new Flow();
        if (!card.day().equals(talk.last())) {
            HoldDialogue held = new HoldDialogue(
                    position, talk.practice().id(), card.day(), talk.practice().name());
            ways.add(new TextLink(
                    desk.shared("card.talk.held", desk.wording().shortDate(card.day())),
                    Type.CAPTION,
                    null,
                    () -> desk.session().apply(held)));
        }
        ways.add(new TextLink(
                desk.shared("card.talk.held.other"),
                Type.CAPTION,
                null,
                () -> dialogs.held(position, talk.practice(), card.day())));
        return ways;
    }

    private void agenda(Agenda agenda) {
        below(8, Type.TABLE_STRONG.label(desk.text("agenda"), Tint.TEXT2));
        if (agenda.isEmpty()) {
            add(new WrappedText(desk.text("agenda.none"), Type.TABLE, Tint.TEXT2, WIDEST));
        }
        point(agenda.stops(), "agenda.stops", Sieve.Show.GAPS);
        point(agenda.priorities(), "agenda.priorities", Sieve.Show.PRIORITISED);
        agenda.tensions().forEach(this::tension);
        point(agenda.open(), "agenda.open", Sieve.Show.OPEN);
        point(agenda.untranslated(), "agenda.untranslated", null);
        point(agenda.unreasoned(), "agenda.unreasoned", null);
        point(agenda.expired(), "agenda.expired", null);
    }

    private void tension(Mark mark) {
        if (mark.own() != null && mark.leaders() != null) {
            String text = desk.text("agenda.tension", mark.mark().name(), Math.abs(mark.own() - mark.leaders()));
            add(point(new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST)));
        }
    }

    private void point(int count, String key, Sieve.@org.jspecify.annotations.Nullable Show filter) {
        if (count > 0) {
            String text = desk.text(key, count);
            add(point(
                    filter == null
                            ? new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST)
                            : new TextLink(text, Type.TABLE, null, () -> shown.accept(filter))));
        }
    }

    private static Beside point(Component words) {
        return new Beside(new JLabel(Icons.CONFIRM.icon(13, Tint.TEXT2)), 8, 2, words);
    }
}
