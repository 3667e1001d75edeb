package dk.kaskade.ui.card;

import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.ProgressLine.Share;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** From whom an expectation comes and to whom it goes on. */
final class DutyWay extends Pile {
    private static final int WIDEST = 600;
    private static final int MOST_NAMES = 6;

    private final transient Desk desk;

    DutyWay(Desk desk) {
        super(2, NONE);
        this.desk = desk;
    }

    void show(Duty duty) {
        removeAll();
        if (duty.ground() == Ground.COMMON) {
            words("card.way.common");
        } else {
            from(duty);
            onward(duty);
        }
        revalidate();
        repaint();
    }

    private void from(Duty duty) {
        caption("card.way.from");
        for (Origin origin : duty.origins()) {
            String name = Who.named(origin.from());
            add(new TextLink(
                    origin.dotted() ? desk.text("card.way.dotted", name) : name,
                    Type.TABLE,
                    null,
                    () -> desk.go(origin.from().id())));
            for (Expectation expectation : origin.expectations()) {
                add(new WrappedText(expectation.title(), Type.TABLE, Tint.TEXT, WIDEST));
            }
        }
        if (duty.ground() == Ground.AGREEMENT) {
            words("card.way.agreed");
        } else if (duty.origins().isEmpty()) {
            words(duty.begins() ? "card.way.begins" : "card.way.nobody-above");
        }
    }

    private void onward(Duty duty) {
        caption("card.way.onward");
        if (duty.response().status() == ResponseStatus.NOT_APPLICABLE) {
            words("card.way.not-applicable");
        } else if (duty.ends()) {
            words("card.way.ends");
        } else if (duty.onward().isEmpty()) {
            words("card.way.nobody-below");
        } else {
            receivers(duty);
        }
    }

    private void receivers(Duty duty) {
        int all = duty.onward().size();
        int some = (int) duty.receivers();
        String text = desk.text("card.way.receive", some, all);
        Tint tint = some == all ? Tint.PRACTISED_TEXT : duty.breaksBelow() ? Tint.GAP_TEXT : Tint.TEXT2;
        add(Type.TABLE.label(text, tint));
        ProgressLine bar = new ProgressLine(4);
        bar.show(List.of(new Share(Tint.PRACTISED, some)), all, text);
        add(bar);
        List<Onward> broken = duty.onward().stream().filter(Onward::broken).toList();
        if (!broken.isEmpty()) {
            JPanel line = new JPanel(new MigLayout("insets 0, fillx, gapx 6", "[][grow,fill]", "[top]"));
            line.setOpaque(false);
            line.add(new JLabel(Icons.BREAK.icon(14, Tint.GAP_TEXT)));
            line.add(
                    new WrappedText(desk.text("card.way.broken", names(broken)), Type.CAPTION, Tint.GAP_TEXT, WIDEST),
                    "wmin 0");
            below(4, line);
        }
    }

    private String names(List<Onward> broken) {
        String names = broken.stream()
                .limit(MOST_NAMES)
                .map(onward -> Who.shortly(onward.to()))
                .collect(Collectors.joining(", "));
        int more = broken.size() - MOST_NAMES;
        return more > 0 ? desk.text("card.way.more", names, more) : names;
    }

    private void caption(String key) {
        below(6, Type.CAPTION_STRONG.label(desk.text(key), Tint.TEXT2));
    }

    private void words(String key) {
        add(new WrappedText(desk.text(key), Type.TABLE, Tint.TEXT2, WIDEST));
    }
}
