package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.ui.answer.Progress;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Who this is, where the position stands, and how far it has come with what is expected of it. */
final class HeadPanel extends JPanel implements HeightForWidth {
    private static final int WIDEST = 900;

    private final transient Desk desk;
    private final Across across = new Across(640, 0.7, 0.3);
    private final JPanel who = new JPanel(new BorderLayout());
    private final ProgressPart progress;

    HeadPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        setOpaque(false);
        who.setOpaque(false);
        progress = new ProgressPart(desk);
        across.add(who);
        across.add(progress);
        add(across);
    }

    @Override
    public int heightAt(int width) {
        return across.heightAt(width);
    }

    /** Shows a position as it was when it was last looked at. */
    void show(Sight sight) {
        RoleCard card = sight.card();
        who.removeAll();
        Pile texts = new Pile(2, Pile.NONE);
        texts.add(name(card));
        String unit = card.position().unit() == null ? "" : card.position().unit();
        String title = card.namesHidden() ? unit : title(card.position(), unit);
        if (!title.isBlank()) {
            texts.add(new WrappedText(title, Type.BODY, Tint.TEXT2, WIDEST));
        }
        texts.below(8, facts(sight));
        int level = card.roles().stream().mapToInt(role -> role.level()).min().orElse(0);
        if (level > 0) {
            JLabel strip = new JLabel(new LevelMark(level, 6, 58));
            strip.setVerticalAlignment(JLabel.TOP);
            strip.setBorder(javax.swing.BorderFactory.createEmptyBorder(UIScale.scale(3), 0, 0, UIScale.scale(14)));
            who.add(strip, BorderLayout.LINE_START);
        }
        who.add(texts);
        revalidate();
        repaint();
    }

    /** Shows how far it has come now. */
    void show(RoleCard card, Position now) {
        progress.show(Progress.of(card.duties().stream()
                .map(duty -> now.response(duty.expectation().id()).status())
                .toList()));
    }

    private static String title(Place place, String unit) {
        return unit.isBlank() || unit.equals(place.title()) ? place.title() : place.title() + "  ·  " + unit;
    }

    private JLabel name(RoleCard card) {
        if (card.namesHidden()) {
            return new WrappedText(card.position().title(), Type.PAGE_TITLE, Tint.TEXT, WIDEST);
        }
        if (card.position().holders().isEmpty()) {
            return Type.PAGE_TITLE.slanted(new JLabel(desk.shared("card.nobody")), Tint.TEXT2);
        }
        return new WrappedText(String.join(", ", card.position().holders()), Type.PAGE_TITLE, Tint.TEXT, WIDEST);
    }

    private Flow facts(Sight sight) {
        RoleCard card = sight.card();
        Flow facts = new Flow();
        card.roles().forEach(role -> facts.add(Chip.role(role.name(), role.level())));
        if (card.position().vacant()) {
            facts.add(Chip.soft(desk.shared("card.vacant"), null, Tint.GAP_TEXT, Tint.GAP_SOFT));
        }
        if (card.acting()) {
            facts.add(Chip.soft(desk.shared("card.acting"), null, Tint.NOTE, Tint.NOTE_SOFT));
        }
        if (card.leader() == null) {
            facts.add(fact(desk.shared("card.leader.none"), ""));
        } else {
            facts.add(leader("card.leader", card.leader()));
        }
        card.alsoLeaders().forEach(place -> facts.add(leader("card.also-leader", place)));
        facts.add(fact(
                desk.shared("card.leads"),
                desk.shared("card.leads.count", card.reports().size())));
        if (sight.total() > 0) {
            facts.add(fact(desk.shared("card.total"), desk.shared("card.total.count", sight.total())));
        }
        if (card.deputy() != null) {
            facts.add(fact(desk.shared("card.deputy"), card.deputy()));
        }
        return facts;
    }

    private JPanel leader(String key, Place place) {
        JPanel pair = pair(desk.shared(key));
        pair.add(new TextLink(Who.shortly(place), Type.TABLE, null, () -> desk.go(place.id())), "wmin 0");
        return pair;
    }

    private static JPanel fact(String name, String value) {
        JPanel pair = pair(name);
        pair.add(Type.TABLE.label(value), "wmin 0");
        return pair;
    }

    private static JPanel pair(String name) {
        JPanel pair = new JPanel(new MigLayout("insets 2 4 0 6, gapx 6", "[][]", "[baseline]"));
        pair.setOpaque(false);
        pair.add(Type.TABLE.label(name, Tint.TEXT2), "wmin 0");
        return pair;
    }

    /** The bar of what is agreed or in practice, and the counts of each status. */
    private static final class ProgressPart extends Pile {
        private final transient Desk desk;
        private final ProgressLine bar = new ProgressLine(8);
        private final Flow counts = new Flow();
        private final JLabel figure = Type.TABLE_STRONG.label("");

        ProgressPart(Desk desk) {
            super(6, new Insets(6, 0, 0, 0));
            this.desk = desk;
            JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow][]", "[baseline]"));
            head.setOpaque(false);
            head.add(Type.TABLE.label(desk.text("head.progress"), Tint.TEXT2), "wmin 0");
            head.add(figure);
            add(head);
            add(bar);
            add(counts);
        }

        void show(Progress progress) {
            boolean any = progress.applying() > 0;
            setVisible(any);
            String words = desk.text("head.placed", progress.placed(), progress.applying());
            figure.setText(words);
            bar.show(progress.shares(), progress.applying(), words);
            counts.removeAll();
            for (ResponseStatus status : List.copyOf(Progress.ORDER)) {
                if (progress.count(status) > 0) {
                    counts.add(count(status, progress.count(status)));
                }
            }
            counts.revalidate();
        }

        private JLabel count(ResponseStatus status, int count) {
            String words = desk.wording().number(count) + " " + desk.shared(Statuses.key(status));
            JLabel label = Type.CAPTION.label(words, Tint.TEXT2);
            label.setIcon(new StatusMark(Statuses.kind(status), 12));
            label.setPreferredSize(
                    new Dimension(label.getPreferredSize().width + UIScale.scale(4), label.getPreferredSize().height));
            return label;
        }
    }
}
