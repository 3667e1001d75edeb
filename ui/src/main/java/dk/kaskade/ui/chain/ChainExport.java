package dk.kaskade.ui.chain;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.ChartExport;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.ChartSheet;
import dk.kaskade.ui.paint.Palette;
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
    private static final double PIXELS = 2;
    private static final double A3_WIDTH = 420;
    private static final double A3_HEIGHT = 297;

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
        String title = session.organisation().name();
        String subtitle = subtitle(model.size());
        Path target = file.get();
        tasks.run(new Task<>(
                wording.text("chain.exporting", target.getFileName()),
                progress -> Files.write(target, picture(kind, model, title, subtitle)),
                written -> around.say(wording.text("chain.exported", written)),
                failure -> around.failed(wording.text("chain.cannot-export", target.getFileName()), failure)));
    }

    private String subtitle(int positions) {
        LocalDate day = Optional.ofNullable(session.organisation().asOf()).orElseGet(LocalDate::now);
        return wording.text("chain.export.subtitle", session.framework().name(), wording.date(day), positions);
    }

    private byte[] picture(Kind kind, ChartModel model, String title, String subtitle) throws IOException {
        LayoutInput input = LayoutInput.of(model.parent(), LayoutOptions.paper(A3_WIDTH, A3_HEIGHT))
                .withTray(model.tray());
        ChartSheet sheet = new ChartSheet(new ChartScene(model, ChainLayout.of(input)), title, subtitle);
        ChartExport export = new ChartExport(sheet, Palette.of(Theme.LIGHT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (kind == Kind.PNG) {
            export.png(out, PIXELS);
        } else {
            export.svg(out, title, wording.language().getLanguage());
        }
        return out.toByteArray();
    }
}
