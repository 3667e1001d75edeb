package dk.kaskade.ui.cascade;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.ui.cascade.Wordings.Reading;
import dk.kaskade.ui.cascade.Wordings.Step;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** How it is worded from level to level, what links the levels, and where nothing is said. */
final class WordingPanel extends JPanel {
    private static final int WIDTH = 264;
    private static final int TEXT = WIDTH - 40;
    private final transient Wording wording;
    private final transient Deeds deeds;
    private final Sheet sheet = Ground.paint(
            new Sheet(new MigLayout("insets 12 14 14 14, fillx, wrap 1, gapy 5", "[grow, fill]")), Tint.PANEL);
    private final JScrollPane scroll = Tables.scroll(sheet);

    WordingPanel(Wording wording, Deeds deeds) {
        super(new BorderLayout());
        this.wording = wording;
        this.deeds = deeds;
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setFocusable(false);
        add(scroll);
    }

    void show(Descent descent) {
        Framework framework = descent.cascade().carried().chain().framework();
        Wordings told = Wordings.of(descent.cascade(), descent.subject());
        sheet.removeAll();
        boolean first = true;
        for (Step step : told.steps()) {
            if (step.gap()) {
                sheet.add(join(wording.text("cascade.join.gap"), Tint.GAP_TEXT), "wmin 0");
                sheet.add(gap(step, told.softening()), "wmin 0");
            } else {
                if (!first) {
                    sheet.add(join(link(step), Tint.TEXT2), "wmin 0");
                }
                step.readings().forEach(reading -> sheet.add(reading(reading), "wmin 0"));
                step.expectations().forEach(e -> sheet.add(card(step, e, framework), "wmin 0"));
            }
            first = false;
        }
        if (!told.hasGap() && !told.softening().isEmpty()) {
            sheet.add(join(wording.text("cascade.common"), Tint.TEXT2), "wmin 0");
            told.softening().forEach(e -> sheet.add(common(e, framework), "wmin 0"));
        }
        sheet.revalidate();
        sheet.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private String link(Step step) {
        String ground = step.ground() == null
                ? wording.text("cascade.join.none")
                : wording.text("cascade.ground." + step.ground().name().toLowerCase(Locale.ROOT));
        return step.jumps() ? wording.text("cascade.join.jumps", ground) : ground;
    }

    /** A link that is somebody's reading, with the choice to confirm or reject it. */
    private JPanel reading(Reading reading) {
        JPanel panel = new JPanel(new MigLayout("insets 2 10 4 0, fillx, gapx 4, gapy 0", "[][]push", ""));
        panel.setOpaque(false);
        String told = CascadeTexts.in(
                wording, "reading", reading.from().title(), reading.to().title());
        panel.add(new WrappedText(told, Type.CAPTION, Tint.TEXT2, TEXT), "span, wmin 0, wrap");
        panel.add(quiet("confirm", () -> deeds.decide(reading, LinkDecision.Verdict.CONFIRMED)));
        panel.add(quiet("reject", () -> deeds.decide(reading, LinkDecision.Verdict.REJECTED)));
        return panel;
    }

    private JButton quiet(String key, Runnable what) {
        JButton button = new JButton(CascadeTexts.in(wording, key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        Type.TABLE.on(button, Tint.ACC);
        button.setFocusable(true);
        button.addActionListener(event -> what.run());
        return button;
    }

    private static JLabel join(String text, Tint tint) {
        return new WrappedText("│  " + text, Type.CAPTION, tint, TEXT);
    }

    private JPanel card(Step step, Expectation expectation, Framework framework) {
        Integer item = expectation.source().item();
        String head =
                item == null ? step.role() : wording.text("cascade.numbered", step.role(), Integer.toString(item));
        JPanel card =
                Ground.card(Tint.PANEL, new MigLayout("insets 9 10 9 10, fillx, wrap 2, gapy 2", "[][grow, fill]"));
        card.add(new JLabel(new LevelMark(step.level(), 4, 30)), "spany 3, aligny top, gapright 4");
        card.add(Type.CAPTION_STRONG.label(head, Tint.levelText(step.level())), "wmin 0");
        words(card, expectation, framework);
        return card;
    }

    private void words(JPanel card, Expectation expectation, Framework framework) {
        if (!expectation.title().isBlank()) {
            card.add(new WrappedText(expectation.title(), Type.TABLE_STRONG, Tint.TEXT, TEXT), "wmin 0, skip 0");
        }
        if (!expectation.text().isBlank()) {
            card.add(new WrappedText(expectation.text(), Type.TABLE, Tint.TEXT2, TEXT), "wmin 0, spanx, pushx");
        }
        String source = source(expectation.source(), framework);
        if (!source.isBlank()) {
            card.add(new WrappedText(source, Type.CAPTION, Tint.TEXT3, TEXT), "wmin 0, skip 1");
        }
    }

    private JPanel common(Expectation expectation, Framework framework) {
        JPanel card = Ground.card(Tint.PANEL, new MigLayout("insets 9 10 9 10, fillx, wrap 1, gapy 2", "[grow, fill]"));
        card.add(Type.CAPTION_STRONG.label(wording.text("cascade.every-leader")), "wmin 0");
        card.add(new WrappedText(expectation.text(), Type.TABLE, Tint.TEXT2, TEXT), "wmin 0");
        card.setToolTipText(source(expectation.source(), framework));
        return card;
    }

    private JPanel gap(Step step, List<Expectation> softening) {
        JPanel card = new JPanel(new MigLayout("insets 9 10 9 10, fillx, wrap 2, gapy 3", "[][grow, fill]"));
        card.setBorder(new DashedFrame());
        Ground.paint(card, Tint.GAP_SOFT);
        card.add(new JLabel(new SeverityMark(SeverityMark.Kind.GAP)), "aligny top");
        String told = wording.text("cascade.gap", step.role().toLowerCase(wording.language()));
        card.add(new WrappedText(told, Type.TABLE_STRONG, Tint.GAP_TEXT, TEXT), "wmin 0");
        String soft = softening.isEmpty()
                ? wording.text("cascade.gap.hard")
                : wording.text(
                        "cascade.gap.soft",
                        softening.stream()
                                .map(e -> e.title().isBlank() ? e.text() : e.title())
                                .collect(Collectors.joining("; ")));
        card.add(new WrappedText(soft, Type.TABLE, Tint.TEXT, TEXT), "skip 1, wmin 0");
        return card;
    }

    private String source(Source source, Framework framework) {
        List<String> parts = new ArrayList<>();
        framework.documents().stream()
                .filter(document -> document.id().equals(source.document()))
                .map(SourceDocument::title)
                .findFirst()
                .ifPresent(parts::add);
        if (source.section() != null && !source.section().isBlank()) {
            parts.add(source.section());
        }
        return String.join(", ", parts);
    }
}
