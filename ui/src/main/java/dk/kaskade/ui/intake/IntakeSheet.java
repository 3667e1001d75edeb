package dk.kaskade.ui.intake;

import dk.kaskade.intake.Taken;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The steps at the left, the page of one of them, and below it the way on. */
final class IntakeSheet extends JPanel {
    private final transient Import model;
    private final transient IntakeWords words;
    private final transient Map<Step, Page> pages = new EnumMap<>(Step.class);
    private final transient Runnable finish;
    private final StepRail rail;
    private final JLabel title = Type.PANEL_TITLE.label("");
    private final WrappedText about = new WrappedText("", Type.TABLE, Tint.TEXT2, 820);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JButton cancel;
    private final JButton back;
    private final JButton next;
    private final TaskLine task;
    private final TextLink resume;
    private Step step = Step.FILE;

    /**
     * @param close  shuts the dialog; nothing is kept
     * @param finish makes what was chosen
     */
    IntakeSheet(Import model, IntakeWords words, Map<Step, Page> pages, Runnable close, Runnable finish) {
        super(new BorderLayout());
        this.model = model;
        this.words = words;
        this.finish = finish;
        this.pages.putAll(pages);
        rail = new StepRail(words, this::go);
        cancel = new JButton(words.text("cancel"));
        cancel.addActionListener(event -> close.run());
        back = new JButton(words.text("back"));
        back.addActionListener(event -> go(step.before()));
        next = new JButton(words.text("next"));
        next.addActionListener(event -> onwards());
        task = new TaskLine(words, model::stop);
        resume = new TextLink(words.text("task.resume"), Type.TABLE, model::resume);
        add(rail, BorderLayout.LINE_START);
        add(page());
        add(foot(), BorderLayout.PAGE_END);
        model.listen(this::refresh);
        go(Step.FILE);
    }

    private JPanel page() {
        JPanel page = Ground.panel(
                Tint.PANEL,
                new MigLayout(
                        "insets 18 24 14 24, fill, wrap 1, gapy 2", "[0:0, grow, fill]", "[][]14[0:0, grow, fill]"));
        pages.forEach((each, shown) -> body.add(shown.component(), each.name()));
        page.add(title);
        page.add(about);
        page.add(body);
        return page;
    }

    private JPanel foot() {
        JPanel foot =
                new JPanel(new MigLayout("insets 12 20 12 20, fillx, gapx 8, hidemode 3", "[][0:0, grow][][][]", "[]"));
        Ground.paint(foot, Tint.CANVAS);
        Ground.line(foot, Ground.Side.TOP);
        foot.add(task, "cell 0 0");
        foot.add(resume, "cell 1 0");
        foot.add(cancel, "cell 3 0");
        foot.add(back, "cell 4 0");
        foot.add(next, "cell 5 0");
        return foot;
    }

    /** The button that leads on. */
    JButton next() {
        return next;
    }

    TaskLine task() {
        return task;
    }

    Step step() {
        return step;
    }

    private void onwards() {
        if (step.last()) {
            pages.get(step).settle();
            finish.run();
        } else {
            go(step.next());
        }
    }

    /** Shows a step, if it can be reached. */
    void go(Step to) {
        if (to.first() || model.taken().isPresent()) {
            pages.get(step).settle();
            step = to;
            title.setText(words.text(to.key("title")));
            about.setText(words.text(to.key("about")));
            cards.show(body, to.name());
            refresh();
            pages.get(to).shown();
            pages.get(to).first().requestFocusInWindow();
        }
    }

    /** Puts the cursor where one begins. */
    void focus() {
        pages.get(step).first().requestFocusInWindow();
    }

    private void refresh() {
        if (!step.first() && model.taken().isEmpty() && !model.isBusy()) {
            go(Step.FILE);
            return;
        }
        boolean reachable = model.taken().isPresent();
        for (Step each : Step.values()) {
            rail.show(each, each == step, each.first() || reachable, outcome(each), open(each));
        }
        pages.get(step).refresh();
        back.setEnabled(!step.first());
        next.setText(words.text(!step.last() ? "next" : model.isUpdating() ? "result.update.yes" : "result.new.yes"));
        next.setEnabled(reachable && (!step.last() || ready()));
        resume.setVisible(model.isStopped() && !model.isBusy());
    }

    /** Whether what is shown last is what was wished last, and something comes of it. */
    private boolean ready() {
        boolean something = model.isUpdating()
                ? model.update().filter(update -> !update.isNothing()).isPresent()
                : model.taken().filter(taken -> taken.account().positions() > 0).isPresent();
        return something && !model.isBusy() && !model.isStopped();
    }

    /** What a step has come to, in a few words. */
    private String outcome(Step each) {
        Taken taken = model.taken().orElse(null);
        if (taken == null) {
            return "";
        }
        return switch (each) {
            case FILE -> words.text("outcome.rows", taken.account().read());
            case ROLES -> words.text("outcome.roles", without());
            case DOUBTS ->
                taken.doubts().isEmpty()
                        ? words.text("outcome.no-doubts")
                        : words.text("outcome.doubts", taken.undecided());
            case RESULT -> words.text("outcome.positions", taken.account().positions());
        };
    }

    private boolean open(Step each) {
        return model.taken()
                .filter(taken -> each == Step.ROLES && without() > 0 || each == Step.DOUBTS && taken.undecided() > 0)
                .isPresent();
    }

    private int without() {
        return model.overview().map(Overview::without).orElse(0);
    }
}
