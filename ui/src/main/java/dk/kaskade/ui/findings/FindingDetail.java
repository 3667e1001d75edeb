package dk.kaskade.ui.findings;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Topic;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a finding is, why it matters and what to do, beside the table; whom it concerns, and what can be done at once. */
final class FindingDetail extends JPanel {
    /** What a person asks for here. */
    interface Handler {
        void next(FindingRow row);

        /** Mends what the row stands for, and what is marked beside it, where they bring a change of their own. */
        void mend(FindingRow row);

        /** Accepts findings with a reason that is asked for. */
        void accept(FindingRow row);

        /** Counts accepted findings again, or clears away an acceptance whose gap is gone. */
        void withdraw(FindingRow row);

        /** Selects a position that a finding names. */
        void pick(String position);

        /** Goes to a position in the chain. */
        void visit(String position);

        /** Follows an expectation or a thread in every view. */
        void pick(Topic topic);

        /** Goes to where an expectation or a thread can be followed. */
        void visit(Topic topic);
    }

    private final transient Wording wording;
    private final transient Handler handler;
    private final Sheet sheet = new Sheet(new MigLayout("insets 10 16 12 16, wrap 1, fillx, gapy 2", "[grow, fill]"));
    private final JScrollPane scroll = Tables.scroll(sheet);

    /** @param width in px at 100 % */
    FindingDetail(Wording wording, Handler handler, int width) {
        super(new BorderLayout());
        this.wording = wording;
        this.handler = handler;
        setOpaque(false);
        Ground.line(this, Ground.Side.LEFT);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setFocusable(false);
        add(scroll);
        setPreferredSize(new Dimension(UIScale.scale(width), 0));
    }

    /** Tells about a row; nothing is chosen where there is none. */
    void show(@Nullable FindingRow row, @Nullable FindingWords words) {
        sheet.removeAll();
        if (row == null || words == null) {
            sheet.add(new EmptyState(Icons.GAPS, wording.text("findings.none-chosen"), null), "grow, push");
        } else if (row instanceof FindingRow.Solved solved) {
            solved(solved, words);
        } else if (row instanceof FindingRow.Gone gone) {
            gone(gone, words);
        } else if (row instanceof FindingRow.Section section) {
            section(section, words);
        } else {
            finding(row, row.findings().get(0), words);
        }
        sheet.revalidate();
        sheet.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private void finding(FindingRow row, Finding finding, FindingWords words) {
        heading(words.name(finding.inspection()), new SeverityMark(row.kind()));
        if (row.findings().size() == 1) {
            text(words.what(finding), Tint.TEXT);
        } else {
            text(words.text("findings.alike.explained", row.findings().size()), Tint.TEXT);
            text(words.what(finding), Tint.TEXT2);
        }
        Acceptance accepted = finding.accepted();
        if (accepted != null) {
            part(words.text("findings.accepted-because"), reason(accepted, words));
        }
        part(words.text("findings.why"), words.why(finding));
        part(words.text("findings.advice"), words.advice(finding));
        part(words.text("findings.fix", words.text(NextStep.MEND.textKey())), words.fix(finding));
        buttons(row, words);
        new Concerned(sheet, words, handler).add(row.findings());
    }

    private void solved(FindingRow.Solved row, FindingWords words) {
        heading(words.text("findings.solved"), new SeverityMark(row.kind()));
        text(row.text(Column.WHAT, words), Tint.TEXT);
        part(words.text("findings.accepted-because"), reason(row.acceptance(), words));
        buttons(row, words);
    }

    private void gone(FindingRow.Gone row, FindingWords words) {
        heading(row.before().name(row.finding().inspection()), Icons.CONFIRM.icon(14, Tint.PRACTISED_TEXT));
        text(words.page("gaps.gone.explained"), Tint.TEXT);
        part(words.page("gaps.gone.was"), row.before().what(row.finding()));
        part(words.text("findings.why"), row.before().why(row.finding()));
        new Concerned(sheet, row.before(), handler).add(List.of(row.finding()));
    }

    private void section(FindingRow.Section row, FindingWords words) {
        heading(row.title(), row.gone() ? Icons.CONFIRM.icon(14, Tint.PRACTISED_TEXT) : new SeverityMark(row.kind()));
        text(words.page("gaps.section.count", row.count()), Tint.TEXT);
        for (SeverityMark.Kind kind : SeverityMark.Kind.values()) {
            long here = row.findings().stream()
                    .filter(finding -> FindingsFilter.kind(finding) == kind)
                    .count();
            if (here > 0) {
                JLabel line = Type.TABLE.label(
                        words.text("findings.pill." + kind.name().toLowerCase(Locale.ROOT), here), Tint.TEXT2);
                line.setIcon(new SeverityMark(kind, 13));
                sheet.add(line);
            }
        }
        if (row.findings().stream().map(Finding::inspection).distinct().count() == 1) {
            part(words.text("findings.why"), words.whyOf(row.findings().get(0).inspection()));
        }
        mendAll(row, words);
    }

    private String reason(Acceptance accepted, FindingWords words) {
        return accepted.on() == null
                ? accepted.reason()
                : words.text("findings.reason-on", accepted.reason(), wording.date(accepted.on()));
    }

    private void heading(String name, Icon icon) {
        JLabel heading = Type.SECTION.label(name);
        heading.setIcon(icon);
        heading.setIconTextGap(8);
        heading.setVerticalAlignment(SwingConstants.TOP);
        heading.setToolTipText(name);
        sheet.add(heading, "wmin 0, gapbottom 4");
    }

    private void part(String name, String text) {
        if (!text.isBlank()) {
            sheet.add(Type.CAPTION_STRONG.label(name, Tint.TEXT3), "gaptop 8");
            text(text, Tint.TEXT2);
        }
    }

    private void text(String text, Tint tint) {
        sheet.add(new WrappedText(text, Type.TABLE, tint, 600), "wmin 0, growx");
    }

    private void buttons(FindingRow row, FindingWords words) {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8"));
        buttons.setOpaque(false);
        boolean decided = row.kind() == SeverityMark.Kind.ACCEPTED;
        if (!decided) {
            String step = row.text(Column.NEXT, words);
            buttons.add(button(step, () -> handler.next(row)));
        }
        String key = row instanceof FindingRow.Solved
                ? "findings.next.clear"
                : decided ? "findings.next.withdraw" : "findings.accept";
        buttons.add(button(words.text(key), () -> {
            if (decided) {
                handler.withdraw(row);
            } else {
                handler.accept(row);
            }
        }));
        sheet.add(buttons, "gaptop 12");
        mendAll(row, words);
    }

    /** Several alike are mended at once, as one step. */
    private void mendAll(FindingRow row, FindingWords words) {
        int fixes = Deeds.fixes(row.findings()).size();
        if (row instanceof FindingRow.Foldable && fixes > 0) {
            JPanel button = new JPanel(new MigLayout("insets 0"));
            button.setOpaque(false);
            button.add(button(words.page("gaps.mend-all", fixes), () -> handler.mend(row)));
            sheet.add(button, "gaptop 6");
        }
    }

    private static JButton button(String text, Runnable what) {
        JButton button = new JButton(text);
        button.addActionListener(event -> what.run());
        return button;
    }
}
