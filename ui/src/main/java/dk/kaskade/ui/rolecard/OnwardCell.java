package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.ProgressLine.Share;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.rolecard.Line.Expected;
import dk.kaskade.ui.rolecard.Line.Passing;
import dk.kaskade.ui.rolecard.Line.Talk;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What of a line goes on to those who report to the leader, and how many of them it reaches. */
final class OnwardCell extends Cell {
    private static final int WIDEST = 500;
    private static final int MOST_TITLES = 2;
    private static final int MOST_NAMES = 3;

    private final transient Desk desk;
    private final transient Framework framework;
    private final boolean last;

    /** @param status how the line is answered; what does not apply is not handed on */
    OnwardCell(Desk desk, Sight sight, Line line, ResponseStatus status) {
        super(3, new Insets(9, 12, 10, 12));
        this.desk = desk;
        framework = sight.framework();
        last = sight.card().reports().isEmpty();
        if (line instanceof Passing passing) {
            passing(passing.stop());
        } else if (line instanceof Expected expected && expected.common()) {
            common(expected.talk(), expected.expectation().translate());
        } else if (line instanceof Expected expected) {
            duty(expected.duty(), status);
        }
    }

    private void passing(Stop stop) {
        if (stop.carriers() == 0) {
            quiet(desk.text("onward.lost"));
        } else {
            reached(stop.below(), 0, stop.carriers(), true);
        }
    }

    private void common(Talk talk, boolean asked) {
        if (talk.reports() == 0) {
            faint(desk.text("heads.onward.ends"));
            return;
        }
        int some = asked ? talk.withWords() : talk.placed();
        String text = desk.text(asked ? "onward.words" : "onward.placed", some, talk.reports());
        add(Type.CAPTION.label(text, some == talk.reports() ? Tint.PRACTISED_TEXT : Tint.TEXT2));
        bar(some, talk.reports(), text);
    }

    private void duty(Duty duty, ResponseStatus status) {
        if (status == ResponseStatus.NOT_APPLICABLE) {
            quiet(desk.shared("card.way.not-applicable"));
        } else if (last) {
            faint(desk.text("heads.onward.ends"));
        } else if (duty.ends()) {
            quiet(desk.text("onward.ends"));
        } else if (duty.onward().isEmpty()) {
            quiet(desk.shared("card.way.nobody-below"));
        } else {
            List<Expectation> received = duty.onward().stream()
                    .flatMap(onward -> onward.received().stream())
                    .distinct()
                    .toList();
            reached(received, (int) duty.receivers(), duty.onward().size(), duty.breaksBelow());
            broken(duty.onward().stream().filter(Onward::broken).toList());
        }
    }

    private void reached(List<Expectation> received, int some, int all, boolean breaks) {
        String count = desk.text("onward.receive", some, all);
        Tint tint = some == all ? Tint.PRACTISED_TEXT : breaks ? Tint.GAP_TEXT : Tint.TEXT2;
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 6", "[grow,fill][]"));
        head.setOpaque(false);
        head.add(role(received), "wmin 20");
        head.add(Type.CAPTION.label(count, tint));
        add(head);
        received.stream()
                .limit(MOST_TITLES)
                .forEach(expectation -> add(new WrappedText(expectation.title(), Type.TABLE, Tint.TEXT, WIDEST)));
        if (received.size() > MOST_TITLES) {
            add(Type.CAPTION.label(desk.text("from.more", received.size() - MOST_TITLES), Tint.TEXT3));
        }
        bar(some, all, count);
    }

    private JLabel role(List<Expectation> received) {
        Optional<Role> role = received.stream()
                .flatMap(expectation -> expectation.roles().stream())
                .flatMap(id -> framework.role(id).stream())
                .findFirst();
        JLabel label = Type.CAPTION.label(role.map(Role::name).orElse(""), Tint.TEXT2);
        role.ifPresent(known -> label.setIcon(new LevelMark(known.level())));
        label.setIconTextGap(UIScale.scale(6));
        label.setToolTipText(label.getText());
        return label;
    }

    private void broken(List<Onward> broken) {
        if (!broken.isEmpty()) {
            String names = broken.stream()
                    .limit(MOST_NAMES)
                    .map(onward -> Who.shortly(onward.to()))
                    .collect(Collectors.joining(", "));
            int more = broken.size() - MOST_NAMES;
            String all = more > 0 ? desk.shared("card.way.more", names, more) : names;
            add(new WrappedText(desk.shared("card.way.broken", all), Type.CAPTION, Tint.GAP_TEXT, WIDEST));
        }
    }

    private void bar(int some, int all, String text) {
        ProgressLine bar = new ProgressLine(4);
        bar.show(List.of(new Share(Tint.PRACTISED, some)), all, text);
        below(6, bar);
    }

    private void quiet(String text) {
        add(new WrappedText(text, Type.CAPTION, Tint.TEXT3, WIDEST));
    }
}
