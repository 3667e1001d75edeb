package dk.kaskade.ui.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** How far leaders are with what is followed, level by level, and what they wrote about it. */
final class AnswersPanel extends JPanel {
    private static final int MOST = 60;
    private static final int TEXT = SidePanel.WIDTH - 52;
    private final transient Wording wording;
    private final transient Deeds deeds;
    private final Sheet sheet = Ground.paint(
            new Sheet(new MigLayout("insets 12 14 14 14, fillx, wrap 1, gapy 5", "[grow, fill]")), Tint.PANEL);
    private final JScrollPane scroll = Tables.scroll(sheet);

    AnswersPanel(Wording wording, Deeds deeds) {
        super(new BorderLayout());
        this.wording = wording;
        this.deeds = deeds;
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
    }

    void show(Descent descent) {
        Answers answers = Answers.of(descent);
        sheet.removeAll();
        sheet.add(new SectionHeading(text("answers.status")));
        Map<Integer, String> roles =
                Wordings.roleNames(descent.cascade().carried().chain().framework());
        for (int lane = 0; lane < descent.laneLevels().size(); lane++) {
            int level = descent.laneLevels().get(lane);
            if (!answers.lanes().get(lane).isEmpty()) {
                String name = roles.getOrDefault(level, wording.text("cascade.lane.no-role"));
                sheet.add(lane(level, name, answers.lanes().get(lane)), "wmin 0");
            }
        }
        sheet.add(new SectionHeading(text("answers.words", answers.words().size())), "gaptop 10");
        words(descent, answers);
        sheet.revalidate();
        sheet.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private JPanel lane(int level, String name, Map<ResponseStatus, Integer> counts) {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx, gapx 6, gapy 2", "[][grow, fill]", "[][]"));
        row.setOpaque(false);
        row.add(new JLabel(new LevelMark(level, 4, 30)), "spany 2, gapright 4");
        row.add(Type.TABLE_STRONG.label(name), "wmin 0, wrap");
        JPanel marks = new JPanel(new MigLayout("insets 0, gapx 12", "", "[]"));
        marks.setOpaque(false);
        counts.forEach((status, count) -> {
            String told = wording.text("card.status." + status.id()) + ": " + wording.number(count);
            JLabel mark = Type.TABLE.label(wording.number(count), Tint.TEXT2);
            mark.setIcon(new StatusMark(StatusMark.Kind.valueOf(status.name()), 12));
            mark.setToolTipText(told);
            mark.getAccessibleContext().setAccessibleName(told);
            marks.add(mark);
        });
        row.add(marks, "wmin 0");
        return row;
    }

    private void words(Descent descent, Answers answers) {
        Chain chain = descent.cascade().carried().chain();
        PositionNames names = new PositionNames(chain);
        if (answers.words().isEmpty()) {
            sheet.add(new WrappedText(text("answers.none"), Type.TABLE, Tint.TEXT2, TEXT), "wmin 0");
        }
        if (answers.unbroken() > 0) {
            sheet.add(
                    new WrappedText(text("answers.unbroken", answers.unbroken()), Type.TABLE, Tint.TEXT2, TEXT),
                    "wmin 0");
        }
        for (Answers.Words said :
                answers.words().subList(0, Math.min(MOST, answers.words().size()))) {
            sheet.add(card(said, names, chain), "wmin 0");
        }
        if (answers.words().size() > MOST) {
            sheet.add(Type.CAPTION.label(
                    wording.text("cascade.box.more", answers.words().size() - MOST)));
        }
    }

    private JPanel card(Answers.Words said, PositionNames names, Chain chain) {
        JPanel card = Ground.card(Tint.PANEL, new MigLayout("insets 6 10 8 10, fillx, wrap 1, gapy 1", "[grow, fill]"));
        JButton who = new JButton(names.name(said.position()));
        who.putClientProperty("JButton.buttonType", "borderless");
        who.setHorizontalAlignment(JButton.LEADING);
        who.setMargin(new java.awt.Insets(0, 0, 0, 0));
        Type.TABLE_STRONG.on(who, Tint.ACC);
        who.addActionListener(event -> deeds.go(said.position()));
        card.add(who, "wmin 0, growx 0");
        card.add(Type.CAPTION.label(title(chain.framework(), said.expectation())), "wmin 0");
        card.add(new WrappedText(said.said(), Type.TABLE, Tint.TEXT, TEXT), "wmin 0");
        return card;
    }

    private static String title(Framework framework, String id) {
        return framework.expectation(id).map(Expectation::title).orElse(id);
    }

    private String text(String key, Object... arguments) {
        return CascadeTexts.in(wording, key, arguments);
    }
}
