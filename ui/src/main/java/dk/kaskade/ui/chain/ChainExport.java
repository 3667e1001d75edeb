package dk.kaskade.ui.chain;

import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paper.ChartBook;
import dk.kaskade.ui.paper.ChartPage;
import dk.kaskade.ui.paper.ChartPictures;
import dk.kaskade.ui.paper.Heading;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the whole chain, nothing folded, as a picture for paper; in the light colours, off the event thread. */
final class ChainExport {
    private final Session session;
    private final Wording wording;
    private final Tasks tasks;
    private final Around around;

    /** The two kinds of pictures. */
    enum Kind {
        PNG("desk.kind.png", "png"),
        SVG("desk.kind.svg", "svg");

        private final String textKey;
        private final String extension;

        Kind(String textKey, String extension) {
            this.textKey = textKey;
            this.extension = extension;
        }
    }

    ChainExport(ChainViewFactory.Parts parts) {
        session = parts.session();
        wording = parts.wording();
        tasks = parts.tasks();
        around = parts.around();
    }

    /** Asks where, and writes what the chart shows now. */
    void export(Kind kind, ChartModel model) {
        session.settle();
        Optional<Path> file = around.askWhere(kind.textKey, kind.extension);
        if (file.isEmpty()) {
            return;
        }
        Heading heading = heading(model.size());
        Path target = file.get();
        tasks.run(new Task<>(
                wording.text("chain.exporting", target.getFileName()),
                progress -> Files.write(target, picture(kind, model, heading)),
                written -> around.say(wording.text("chain.exported", written)),
                failure -> around.failed(wording.text("chain.cannot-export", target.getFileName()), failure)));
    }

    private Heading heading(int positions) {
        LocalDate day = Optional.ofNullable(session.organisation().asOf()).orElseGet(LocalDate::now);
        return Heading.of(
                session.organisation().name(), session.framework().name(), day, positions, wording.language());
    }

    private byte[] picture(Kind kind, ChartModel model, Heading heading) throws IOException {
        ChartPage page = ChartBook.picture(model, heading).pages().get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (kind == Kind.PNG) {
            ChartPictures.png(page, out);
        } else {
            ChartPictures.svg(page, heading, out);
        }
        return out.toByteArray();
    }
}
