package dk.kaskade.ui.card;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.Icon;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** What was found about the position: the threads that stop here first, then everything else. */
final class FindingsSection extends Section<FindingsSection.Findings> {
    private static final int WIDEST = 600;
    /** The inspections that are about threads have ids that begin so. */
    private static final String THREADS = "cascade.";

    private final transient Desk desk;

    /** What was found, in words. */
    record Findings(List<Line> threads, List<Line> others, boolean known) {}

    /**
     * One finding.
     *
     * @param finding the finding itself, to be shown elsewhere
     * @param step    what its fix would do; empty where it has none
     */
    record Line(Finding finding, String name, String what, String advice, String step) {}

    FindingsSection(Desk desk) {
        this.desk = desk;
    }

    @Override
    Findings read(Subject subject) {
        FindingTexts texts = subject.texts();
        if (texts == null) {
            return new Findings(List.of(), List.of(), false);
        }
        Locale language = desk.wording().language();
        List<Line> all = subject.findings().stream()
                .filter(finding -> finding.severity() != Severity.OFF)
                .map(finding -> new Line(
                        finding,
                        texts.name(finding.inspection(), language),
                        texts.what(finding, language),
                        texts.advice(finding, language),
                        finding.fix() == null
                                ? ""
                                : finding.fix().sentence(subject.organisation()).in(language)))
                .toList();
        return new Findings(
                all.stream().filter(line -> isThread(line.finding())).toList(),
                all.stream().filter(line -> !isThread(line.finding())).toList(),
                true);
    }

    private static boolean isThread(Finding finding) {
        return finding.inspection().startsWith(THREADS);
    }

    @Override
    void build(Findings now, @Nullable Findings before) {
        removeAll();
        setVisible(now.known());
        if (now.threads().isEmpty() && now.others().isEmpty()) {
            add(new SectionHeading(desk.text("card.findings")));
            add(Type.TABLE.label(desk.text("card.findings.none"), Tint.TEXT2));
            return;
        }
        lines("card.findings.threads", now.threads());
        lines(now.threads().isEmpty() ? "card.findings" : "card.findings.others", now.others());
    }

    private void lines(String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            SectionHeading head = new SectionHeading(desk.text(heading));
            head.aside(new Badge(desk.wording().number(lines.size())));
            below(14, head);
            lines.forEach(this::line);
        }
    }

    private void line(Line line) {
        boolean accepted = line.finding().isAccepted();
        FindingRow panel = new FindingRow(() -> desk.showFinding().accept(line.finding()));
        panel.getAccessibleContext().setAccessibleName(line.what());
        JLabel mark = new JLabel(icon(line.finding()));
        panel.add(mark, "gaptop 2");
        panel.add(new WrappedText(line.what(), Type.TABLE, accepted ? Tint.TEXT3 : Tint.TEXT, WIDEST), "wmin 0");
        String second = accepted ? accepted(line) : line.advice();
        if (!second.isBlank()) {
            panel.add(new WrappedText(second, Type.CAPTION, Tint.TEXT2, WIDEST), "skip 1, wmin 0");
        }
        if (!accepted && line.finding().fix() != null) {
            panel.add(new TextLink(line.step(), Type.CAPTION_STRONG, null, () -> fix(line)), "skip 1, wmin 0");
        }
        panel.setToolTipText(line.name());
        add(panel);
    }

    private String accepted(Line line) {
        return desk.text(
                "card.findings.accepted",
                Objects.requireNonNull(line.finding().accepted()).reason());
    }

    private void fix(Line line) {
        desk.session().apply(Objects.requireNonNull(line.finding().fix()));
    }

    private static Icon icon(Finding finding) {
        if (finding.isAccepted()) {
            return new SeverityMark(SeverityMark.Kind.ACCEPTED);
        }
        if (isThread(finding) && finding.severity() == Severity.GAP) {
            return Icons.BREAK.icon(14, Tint.GAP_TEXT);
        }
        return new SeverityMark(
                switch (finding.severity()) {
                    case ERROR -> SeverityMark.Kind.ERROR;
                    case GAP -> SeverityMark.Kind.GAP;
                    case NOTICE, OFF -> SeverityMark.Kind.NOTICE;
                });
    }
}
