package dk.kaskade.ui.handout;

import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paper.PdfPages;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.awt.Component;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One time of handing something out: from the dialog's opening until it is shut. */
final class Handing implements HandoutDialog.Deeds, ChoicesForm.Around {
    private static final Logger LOG = LoggerFactory.getLogger(Handing.class);
    private static final int CALM = 250;

    private final HandoutParts parts;
    private final Snapshot snapshot;
    private final Maker maker;
    private final Wording wording;
    private final Tasks previews = new Tasks("preview");
    private final PreviewPane preview;
    private final HandoutDialog dialog;
    private final Timer calm = new Timer(CALM, event -> look());
    private Handout handout;
    private @Nullable Running looking;
    private @Nullable PdfPages shown;

    Handing(Component over, HandoutParts parts, Snapshot snapshot, Maker maker, Content first) {
        this.parts = parts;
        this.snapshot = snapshot;
        this.maker = maker;
        wording = parts.wording();
        handout = Handout.first(snapshot.lens(), snapshot.position().isPresent());
        calm.setRepeats(false);
        preview = new PreviewPane(wording, previews);
        ContentList contents = new ContentList(wording, snapshot.contents(), this::choose);
        dialog = new HandoutDialog(over, wording, contents, preview, this);
        contents.setSelectedValue(first, true);
    }

    void show() {
        dialog.show();
    }

    private void choose(Content content) {
        List<Form> forms = maker.forms(content);
        handout = handout.with(content, forms.contains(handout.form()) ? handout.form() : forms.get(0));
        dialog.choices(new ChoicesForm(wording, this, handout, this::changed));
        shown(new Preview.Told(text("handout.preparing")));
        changed(handout);
    }

    private void changed(Handout next) {
        handout = next;
        dialog.offer(next);
        preview.await(text("handout.preparing"));
        calm.restart();
    }

    /** Makes the preview of what is chosen now; one of something chosen before is given up. */
    private void look() {
        if (looking != null) {
            looking.cancel();
        }
        Handout wanted = handout;
        looking = previews.run(new Task<>(
                text("handout.preparing"),
                progress -> maker.preview(wanted, progress),
                made -> {
                    if (wanted == handout) {
                        shown(made);
                    } else {
                        shut(made);
                    }
                },
                failure -> preview.show(new Preview.Told(
                        text("handout.cannot-preview", parts.reason().apply(failure))))));
    }

    private void shown(Preview made) {
        PdfPages before = shown;
        shown = made instanceof Preview.Pages paged ? paged.pages() : null;
        preview.show(made);
        if (before != null) {
            shut(before);
        }
    }

    private void shut(Preview made) {
        if (made instanceof Preview.Pages paged) {
            shut(paged.pages());
        }
    }

    /** In the queue that draws them, behind what is being drawn. */
    private void shut(PdfPages pages) {
        previews.run(new Task<>(
                text("handout.preparing"),
                progress -> {
                    pages.close();
                    return pages;
                },
                closed -> {},
                failure -> LOG.debug("a preview is not closed", failure)));
    }

    @Override
    public void save() {
        Handout chosen = handout;
        Optional<Path> target = chosen.manyFiles()
                ? parts.around().askFolder(text(chosen.content().key()))
                : parts.around().askFile(chosen.form().label(), chosen.form().extension(), snapshot.fileName(chosen));
        if (target.isEmpty()) {
            return;
        }
        Path file = target.get();
        dialog.close();
        parts.exports()
                .run(new Task<>(
                        text("handout.writing", String.valueOf(file.getFileName())),
                        progress -> maker.write(chosen, file, progress),
                        written -> parts.around().done(sentence(written, file), Optional.of(file)),
                        failure -> parts.around()
                                .failed(text("handout.cannot-write", String.valueOf(file.getFileName())), failure)));
    }

    private String sentence(int written, Path file) {
        return written == 1
                ? text("handout.written", file.toString())
                : text("handout.written-many", written, file.toString());
    }

    @Override
    public void print() {
        PrinterJob job = PrinterJob.getPrinterJob();
        Handout chosen = handout;
        String name = text(chosen.content().key());
        List<PrintService> printers = List.of(PrinterJob.lookupPrintServices());
        if (printers.isEmpty()) {
            parts.around().failed(text("handout.cannot-print"), new IOException(text("handout.no-printer")));
            return;
        }
        PrinterForm form = new PrinterForm(wording, printers, usual(job, printers));
        if (!Ask.form(dialog.window(), wording, text("handout.print-title"), form, text("handout.print-now"))) {
            return;
        }
        try {
            form.prepare(job);
        } catch (PrinterException e) {
            parts.around().failed(text("handout.cannot-print"), e);
            return;
        }
        dialog.close();
        parts.exports()
                .run(new Task<>(
                        text("handout.printing", name),
                        progress -> printed(chosen, job, name, progress),
                        pages -> parts.around().done(text("handout.printed", name), Optional.empty()),
                        failure -> parts.around().failed(text("handout.cannot-print"), failure)));
    }

    private static PrintService usual(PrinterJob job, List<PrintService> printers) {
        PrintService set = job.getPrintService();
        return set != null && printers.contains(set) ? set : printers.get(0);
    }

    private int printed(Handout chosen, PrinterJob job, String name, dk.kaskade.progress.Progress progress)
            throws IOException, PrinterException {
        try (PdfPages pages = maker.pages(chosen, progress)) {
            pages.print(job, name);
            return pages.count();
        }
    }

    @Override
    public void closed() {
        calm.stop();
        if (looking != null) {
            looking.cancel();
        }
        if (shown != null) {
            shut(shown);
        }
        previews.close();
    }

    @Override
    public List<Form> forms(Content content) {
        return maker.forms(content);
    }

    @Override
    public List<LensChoice> lenses() {
        return snapshot.lenses();
    }

    @Override
    public String name(LensChoice lens) {
        String name = parts.lensName().apply(lens);
        return lens.equals(snapshot.lens()) ? text("handout.lens-on-screen", name) : name;
    }

    @Override
    public Optional<String> selected() {
        return snapshot.position().map(Position::title);
    }

    @Override
    public Optional<Path> logo() {
        return parts.around().askPicture(text("handout.logo-kind"));
    }

    private String text(String key, Object... arguments) {
        return Words.text(wording, key, arguments);
    }
}
