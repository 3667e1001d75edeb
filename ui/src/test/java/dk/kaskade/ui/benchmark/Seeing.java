package dk.kaskade.ui.benchmark;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.filter.Filtering;
import dk.kaskade.ui.filter.PositionFilter;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to see a large chain otherwise: another lens, a filter, a fold. Run by hand, with a framework's file and
 * how many positions; prints milliseconds of its own thread, the median of seven.
 */
final class Seeing {
    private static final int RUNS = 7;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private Seeing() {}

    public static void main(String[] arguments) throws Exception {
        Framework framework = FrameworkFile.read(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            measure(framework, Integer.parseInt(arguments[i]));
        }
    }

    private static void measure(Framework framework, int size) {
        Organisation organisation = LargeOrganisation.of(size, framework, 1);
        Carried carried = Carried.of(Chain.of(organisation, framework), LocalDate.of(2026, 11, 1));
        ChartPanel panel = new ChartPanel(model(carried, Lens.ROLE));
        panel.setSize(1100, 650);
        panel.doLayout();
        BufferedImage picture = new BufferedImage(1100, 650, BufferedImage.TYPE_INT_RGB);
        System.out.println(size + " positions");
        panel.setChart(model(carried, Lens.ROLE));
        for (Lens lens : Lens.values()) {
            ChartModel made = model(carried, lens);
            tell("  model of lens " + lens.id(), () -> model(carried, lens));
            tell("  show it", () -> panel.setChart(made));
        }
        tell("  paint", () -> paint(panel, picture));
        tell("  fold to level 2", () -> panel.showToLevel(2));
        tell("  paint", () -> paint(panel, picture));
        tell("  unfold all", panel::unfoldAll);
        tell("  paint", () -> paint(panel, picture));
        tell(
                "  first filter by text",
                () -> new Filtering(carried, List.of()).ids(PositionFilter.NONE.withText("leder 7")));
        Filtering known = new Filtering(carried, List.of());
        for (String typed : new String[] {"l", "le", "leder", "leder 77"}) {
            tell("  type " + typed, () -> panel.setFilter(known.ids(PositionFilter.NONE.withText(typed))));
        }
        tell("  paint filtered", () -> paint(panel, picture));
        PositionFilter all = PositionFilter.NONE;
        for (PositionFilter.Kind kind : PositionFilter.Kind.values()) {
            for (String id : known.counts(kind).keySet()) {
                all = all.with(kind, id, true);
            }
        }
        PositionFilter many = all;
        tell("  filter by everything", () -> panel.setFilter(known.ids(many)));
    }

    private static ChartModel model(Carried carried, Lens lens) {
        return ChartModels.of(carried, List.of(), LensChoice.of(lens), ChartModels.Names.SHOWN, Texts.DANISH);
    }

    private static void paint(ChartPanel panel, BufferedImage picture) {
        Graphics2D g = picture.createGraphics();
        panel.paint(g);
        g.dispose();
    }

    private static void tell(String what, Runnable work) {
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.run();
            nanos[i] = THREAD.getCurrentThreadCpuTime() - start;
        }
        java.util.Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%-40s %8.1f%n", what, nanos[RUNS / 2] / 1e6);
    }
}
