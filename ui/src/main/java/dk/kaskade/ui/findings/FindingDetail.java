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
import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a finding is, why it matters and what to do, beside the table; and the two things that can be done at once. */
final class FindingDetail extends JPanel {
    /** What a person asks for here. */
    interface Handler {
        void next(FindingRow row);

        /** Accepts findings with a reason that is asked for. */
        void accept(FindingRow row);

        /** Counts accepted findings again, or clears away an acceptance whose gap is gone. */
        void withdraw(FindingRow row);
    }

    private static final int WIDTH = 288;
    private final transient Wording wording;
    private final transient Handler handler;
    private final Sheet sheet = new Sheet(new MigLayout("insets 10 16 12 16, wrap 1, fillx, gapy 2", "[grow, fill]"));
    private final JScrollPane scroll = Tables.scroll(sheet);

    FindingDetail(Wording wording, Handler handler) {
        super(new BorderLayout());
        this.wording = wording;
        this.handler = handler;
        Ground.line(this, Ground.Side.LEFT);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setFocusable(false);
        add(scroll);
        setPreferredSize(new Dimension(UIScale.scale(WIDTH), 0));
    }

    /** Tells about a row; nothing is chosen where there is none. */
    void show(@Nullable FindingRow row, @Nullable FindingWords words) {
        sheet.removeAll();
        if (row == null || words == null) {
            sheet.add(new EmptyState(Icons.GAPS, wording.text("findings.none-chosen"), null), "grow, push");
        } else if (row instanceof FindingRow.Solved solved) {
            solved(solved, words);
        } else {
            finding(row, row.findings().get(0), words);
        }
        sheet.revalidate();
        sheet.repaint();
        scroll.getVerticalScrollBar().setValue(0);
    }

    private void finding(FindingRow row, Finding finding, FindingWords words) {
        heading(words.name(finding.inspection()), row.kind());
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
    }

    private void solved(FindingRow.Solved row, FindingWords words) {
        heading(words.text("findings.solved"), row.kind());
        text(row.text(Column.WHAT, words), Tint.TEXT);
        part(words.text("findings.accepted-because"), reason(row.acceptance(), words));
        buttons(row, words);
    }

    private String reason(Acceptance accepted, FindingWords words) {
        return accepted.on() == null
                ? accepted.reason()
                : words.text("findings.reason-on", accepted.reason(), wording.date(accepted.on()));
    }

    private void heading(String name, SeverityMark.Kind kind) {
        JLabel heading = Type.SECTION.label(name);
        heading.setIcon(new SeverityMark(kind));
        heading.setIconTextGap(8);
        heading.setVerticalAlignment(SwingConstants.TOP);
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
    }

    private static JButton button(String text, Runnable what) {
        JButton button = new JButton(text);
        button.addActionListener(event -> what.run());
        return button;
    }
}
