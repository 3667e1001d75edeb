package dk.kaskade.ui.main;

import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Edt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when the program makes a mistake: the work stays open, a copy of it is written, and the person is told what
 * broke in plain words. One mistake that comes again and again is told once.
 */
final class Crash implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Crash.class);

    private final Bench bench;
    private final Autosave autosave;
    private final Culprit culprit;
    private boolean telling;

    Crash(Bench bench, Autosave autosave) {
        this.bench = bench;
        this.autosave = autosave;
        culprit = new Culprit(bench);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.error("mistake on {}", thread.getName(), failure);
        Edt.run(() -> tell(failure));
    }

    private void tell(Throwable failure) {
        if (telling) {
            return;
        }
        telling = true;
        try {
            Optional<Path> copy = copy();
            Ask.page(bench.frame(), bench.wording(), bench.text("crash.title"), page(failure, copy));
        } finally {
            telling = false;
        }
    }

    /** Where the work was put; empty where there is none, or where not even that could be done. */
    private Optional<Path> copy() {
        try {
            return autosave.now();
        } catch (IOException e) {
            LOG.error("no copy", e);
            return Optional.empty();
        }
    }

    private JPanel page(Throwable failure, Optional<Path> copy) {
        JPanel page = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6", "[520!, fill]"));
        page.add(new WrappedText(bench.text("crash.what", culprit.of(failure)), Type.SECTION, Tint.TEXT, 520));
        String kept = copy.map(file -> bench.text("crash.copy", file)).orElseGet(() -> bench.text("crash.open"));
        page.add(new WrappedText(kept, Type.TABLE, Tint.TEXT2, 520));
        page.add(Type.CAPTION_STRONG.label(bench.text("crash.details")), "gaptop 10");
        JTextArea details = new JTextArea(details(failure), 10, 40);
        details.setEditable(false);
        details.setFont(Type.CAPTION.font());
        details.setCaretPosition(0);
        details.getAccessibleContext().setAccessibleName(bench.text("crash.details"));
        page.add(new JScrollPane(details), "h 160!");
        return page;
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().replace("\t", "    ");
    }
}
