package dk.kaskade.ui.cli;

import dk.kaskade.host.Analysis;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.paint.ChartExport;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.ChartSheet;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.Palette;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the chain of an organisation into a file. Needs no display, and {@code java.awt.headless} where there is none. */
final class Drawing {
    private static final double ON_SCREEN = 2;

    private final Program program;
    private final ChartSheet sheet;
    private final String title;
    private final double scale;

    Drawing(Program program, Analysis analysis, LensChoice lens, ChartModels.Names names, @Nullable Paper paper) {
        this.program = program;
        ChartModel model = ChartModels.of(
                analysis.context().carried(), analysis.report().findings(), lens, names, program.language());
        Paper shape = paper == null ? Paper.A3 : paper;
        LayoutInput input = LayoutInput.of(model.parent(), LayoutOptions.paper(shape.width(), shape.height()))
                .withTray(model.tray());
        title = analysis.context().organisation().name();
        sheet = new ChartSheet(new ChartScene(model, ChainLayout.of(input)), title, subtitle(analysis));
        scale = paper == null ? ON_SCREEN : paper.scale(sheet.width(), sheet.height());
    }

    private String subtitle(Analysis analysis) {
        String key = analysis.context().framework().name().isBlank() ? "chart.subtitle-alone" : "chart.subtitle";
        return program.text(
                key,
                analysis.context().framework().name(),
                program.date(analysis.context().day()),
                analysis.context().chain().size());
    }

    /** True where the ending of the file name says how to draw. */
    static boolean canWrite(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    void write(Path file) throws IOException {
        ChartExport export = new ChartExport(sheet, Palette.of(Theme.LIGHT));
        boolean vectors = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
        WholeFile.write(file, out -> {
            if (vectors) {
                export.svg(out, title, program.language().getLanguage());
            } else {
                export.png(out, scale);
            }
        });
    }
}
