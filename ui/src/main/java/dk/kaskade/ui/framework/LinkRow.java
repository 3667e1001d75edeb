package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Ground;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A link with what it rests on, and what the municipality can decide about it. */
final class LinkRow extends JPanel {
    /** A link as it is told; without a ground it was rejected and counts no more. */
    record Shown(Expectation from, Expectation to, @Nullable Ground ground, int jumped) {}

    private final transient Desk desk;
    private final transient Shown link;

    LinkRow(Desk desk, Shown link, Ladder ladder) {
        super(new MigLayout("insets 7 0 7 0, fillx, gapy 3", "[grow, fill][]", ""));
        this.desk = desk;
        this.link = link;
        setOpaque(false);
        dk.kaskade.ui.look.Ground.line(this, dk.kaskade.ui.look.Ground.Side.BOTTOM);
        JPanel ends = new JPanel(new MigLayout("insets 0, gapx 6", "[][][]push", "[center]"));
        ends.setOpaque(false);
        ends.add(end(link.from(), ladder), "wmin 0");
        ends.add(new JLabel(Icons.RIGHT.icon(12, Tint.TEXT3)));
        ends.add(end(link.to(), ladder), "wmin 0");
        add(ends, "spanx, wrap, wmin 0");
        JLabel ground = Type.CAPTION.label(told(), link.ground() == null ? Tint.TEXT3 : Tint.TEXT2);
        if (link.ground() != null) {
            ground.setIcon(new GroundLine(link.ground()));
        }
        ground.setToolTipText(told());
        add(ground, "wmin 0");
        add(choices());
    }

    private JLabel end(Expectation expectation, Ladder ladder) {
        JLabel label = Type.TABLE.label(desk.words().called(expectation, desk.framework()));
        Integer rung =
                ladder.of(expectation).isEmpty() ? null : ladder.of(expectation).first();
        if (rung != null) {
            label.setIcon(new LevelMark(ladder.rung(rung).level()));
        }
        label.setToolTipText(FrameworkWords.titled(expectation));
        return label;
    }

    private Optional<LinkDecision> decision() {
        return desk.decision(link.from().id(), link.to().id());
    }

    private String told() {
        if (link.ground() == null) {
            return desk.text("link.rejected");
        }
        String ground = desk.words().ground(link.ground());
        Optional<LinkDecision> decided = decision();
        if (decided.isPresent() && decided.get().on() != null && link.ground() == Ground.CONFIRMED) {
            ground = desk.text(
                    "link.confirmed-on",
                    desk.words().wording().date(decided.get().on()));
        } else if (decided.isPresent() && link.ground() == Ground.READING) {
            ground = desk.text("link.proposed");
        }
        return link.jumped() > 0 ? desk.text("link.jumps", ground) : ground;
    }

    private JPanel choices() {
        JPanel choices = new JPanel(new MigLayout("insets 0, gapx 10", "", "[center]"));
        choices.setOpaque(false);
        boolean decided = decision().isPresent();
        if (link.ground() != null && link.ground() != Ground.CONFIRMED) {
            choices.add(choice("link.confirm", () -> decide(Verdict.CONFIRMED)));
        }
        if (decided) {
            boolean own = decision().get().decision() == Verdict.READING;
            choices.add(choice(own ? "link.remove" : "link.take-back", this::takeBack));
        } else {
            choices.add(choice("link.reject", () -> decide(Verdict.REJECTED)));
        }
        return choices;
    }

    private TextLink choice(String key, Runnable go) {
        String from = desk.words().called(link.from(), desk.framework());
        String to = desk.words().called(link.to(), desk.framework());
        String what = desk.text(key);
        return new TextLink(what, Type.CAPTION_STRONG, go).called(desk.text("link.choice", what, from, to));
    }

    private void decide(Verdict verdict) {
        desk.decide(link.from().id(), link.to().id(), verdict);
    }

    private void takeBack() {
        desk.takeBack(link.from().id(), link.to().id());
    }

    /** Known by, to find the same row again after a decision. */
    String key() {
        return link.from().id() + "→" + link.to().id();
    }
}
