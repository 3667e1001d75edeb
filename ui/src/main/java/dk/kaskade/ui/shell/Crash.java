package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.Edt;
import java.awt.Component;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** What a person meets when the program has made a mistake of its own: it says so, and goes on. One such dialog at a time. */
public final class Crash implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Crash.class.getName());

    private final Component over;
    private final Wording wording;
    private final AtomicBoolean shown = new AtomicBoolean();

    public Crash(Component over, Wording wording) {
        this.over = over;
        this.wording = wording;
    }

    /** Lets every mistake that nobody else has dealt with come here. */
    public void guard() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.log(Logger.Level.ERROR, "on " + thread.getName(), mistake);
        if (shown.compareAndSet(false, true)) {
            Edt.run(() -> show(mistake));
        }
    }

    private void show(Throwable mistake) {
        try {
            JPanel page = Ask.message(
                    Icons.WARNING, Tint.ERROR, wording.text("crash.what"), wording.text("crash.what-to-do"));
            page.add(Type.CAPTION_STRONG.label(wording.text("crash.details")), "skip 1, gaptop 12, wrap");
            page.add(details(mistake), "skip 1, w 420!, h 160!, wrap");
            Ask.page(over, wording, wording.text("crash.title"), page);
        } finally {
            shown.set(false);
        }
    }

    private JScrollPane details(Throwable mistake) {
        JTextArea text = new JTextArea(trace(mistake));
        text.setEditable(false);
        text.setCaretPosition(0);
        text.getAccessibleContext().setAccessibleName(wording.text("crash.details"));
        Type.CAPTION.on(text, Tint.TEXT2);
        return Tables.scroll(text);
    }

    /** What happened and where, for whoever mends it. */
    static String trace(Throwable mistake) {
        StringWriter out = new StringWriter();
        mistake.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
