package dk.kaskade.ui.cascade;

import dk.kaskade.ui.cascade.Box.Why;
import dk.kaskade.ui.cascade.Descent.Break;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.view.Navigation;
import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Where it breaks, how many each break costs, and what can be done about it. */
final class BreaksPanel extends JPanel {
    private static final int MOST = 60;
    private static final int TEXT = SidePanel.WIDTH - 32;
    private final transient Wording wording;
    private final transient Deeds deeds;
    private final Sheet sheet = Ground.paint(
            new Sheet(new MigLayout("insets 12 8 14 8, fillx, wrap 1, gapy 2", "[grow, fill]")), Tint.PANEL);
    private final JScrollPane scroll = Tables.scroll(sheet);

    BreaksPanel(Wording wording, Deeds deeds) {
        super(new BorderLayout());
        this.wording = wording;
        this.deeds = deeds;
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
    }

    void show(Descent descent, List<Break> breaks) {
        sheet.removeAll();
        if (breaks.isEmpty()) {
            say("breaks.none");
        } else {
            advice(descent, breaks);
            places(descent, breaks);
        }
        sheet.revalidate();
        sheet.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private void advice(Descent descent, List<Break> breaks) {
        heading(text("breaks.what-to-do"));
        List<Break> open = breaks.stream()
                .filter(one ->
                        one.why() == Why.ROLE && !descent.wanted(one.position()).isEmpty())
                .toList();
        if (!open.isEmpty()) {
            act(Icons.ADD, text("breaks.agree", open.size()), () -> deeds.agree(open));
        }
        List<Integer> answered = breaks.stream()
                .filter(one -> one.why() == Why.ANSWER)
                .map(Break::position)
                .toList();
        if (!answered.isEmpty()) {
            act(
                    Icons.ROLECARD,
                    text("breaks.answers", answered.size()),
                    () -> deeds.show(Navigation.ROLE_CARD, answered));
        }
        if (Wordings.of(descent.cascade(), descent.subject()).hasGap()) {
            act(Icons.FRAMEWORK, text("breaks.framework"), () -> deeds.show(Navigation.FRAMEWORK, List.of()));
        }
        act(
                Icons.GAPS,
                text("breaks.gaps"),
                () -> deeds.show(
                        Navigation.GAPS, breaks.stream().map(Break::position).toList()));
    }

    private void places(Descent descent, List<Break> breaks) {
        Descent.Count reach = descent.reach();
        heading(text("breaks.missed", reach.of() - reach.reached()));
        PositionNames names = new PositionNames(descent.cascade().carried().chain());
        int most = Math.max(1, breaks.get(0).missed());
        for (Break one : breaks.subList(0, Math.min(MOST, breaks.size()))) {
            String why = wording.text("cascade.why." + one.why().name().toLowerCase(Locale.ROOT));
            sheet.add(
                    new BreakButton(
                            names.name(one.position()),
                            why,
                            one.missed(),
                            most,
                            wording,
                            () -> deeds.go(one.position())),
                    "wmin 0");
        }
        if (breaks.size() > MOST) {
            sheet.add(Type.CAPTION.label(wording.text("cascade.box.more", breaks.size() - MOST)), "gapleft 8");
        }
    }

    private void act(Icons icon, String words, Runnable what) {
        sheet.add(new BreakButton(icon, words, what), "wmin 0");
    }

    private void heading(String words) {
        sheet.add(new SectionHeading(words), "gapleft 8, gaptop 8, gapbottom 2, wmin 0");
    }

    private void say(String key) {
        sheet.add(new WrappedText(text(key), Type.BODY, Tint.TEXT2, TEXT), "gapleft 8, gapright 8, wmin 0");
    }

    private String text(String key, Object... arguments) {
        return CascadeTexts.in(wording, key, arguments);
    }
}
