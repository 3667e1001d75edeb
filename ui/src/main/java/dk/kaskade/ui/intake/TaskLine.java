package dk.kaskade.ui.intake;

import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.task.Running;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** What is being worked out, how far it is, and the way to stop it; what is over in a moment is not shown. */
final class TaskLine extends JPanel {
    private static final int AFTER_MS = 250;
    private static final int HUNDRED = 100;

    private final JLabel title = Type.TABLE.label("", Tint.TEXT2);
    private final JProgressBar bar = new JProgressBar(0, HUNDRED);
    private final TextLink stop;
    private final Timer later;

    /** @param stopped hears that a person wants it to end */
    TaskLine(IntakeWords words, Runnable stopped) {
        super(new MigLayout("insets 0, gapx 10", "[][120!][]", "[center]"));
        setOpaque(false);
        stop = new TextLink(words.text("task.stop"), Type.TABLE, stopped);
        later = new Timer(AFTER_MS, event -> parts(true));
        later.setRepeats(false);
        add(title);
        add(bar);
        add(stop);
        parts(false);
    }

    /** Shows the newest of the tasks that are not cancelled. */
    void show(List<Running> tasks) {
        Running newest = null;
        for (Running each : tasks) {
            newest = each.cancelled() ? newest : each;
        }
        if (newest == null) {
            later.stop();
            parts(false);
            return;
        }
        title.setText(newest.title());
        bar.getAccessibleContext().setAccessibleName(newest.title());
        bar.setIndeterminate(newest.share() <= 0);
        bar.setValue((int) Math.round(newest.share() * HUNDRED));
        if (!bar.isVisible() && !later.isRunning()) {
            later.start();
        }
    }

    private void parts(boolean visible) {
        title.setVisible(visible);
        bar.setVisible(visible);
        stop.setVisible(visible);
    }
}
