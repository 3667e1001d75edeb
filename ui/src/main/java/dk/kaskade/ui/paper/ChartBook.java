package dk.kaskade.ui.paper;

import dk.kaskade.exchange.Edition;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.ChartScene;
import dk.kaskade.ui.paint.ChartSheet;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.Palette;
import java.util.List;
import java.util.Optional;

/**
 * A chart on pages, in the light colours: the one place where charts for files, previews and printers are made. Needs no
 * display; a large chart takes its time, so not on the event thread.
 */
public final class ChartBook {
    /** Smaller letters than this, in points, cannot be read on paper. */
    public static final double LEGIBLE = 6;

    /** A picture that is not for paper has 96 of the chart's pixels to an inch. */
    private static final double POINTS_PER_PIXEL = 0.75;

    /** Cards have no larger letters than this share of the sheet's title. */
    private static final double LARGEST_CARD = 0.8 / 12;

    private final Heading heading;
    private final List<ChartPage> pages;

    ChartBook(Heading heading, List<ChartPage> pages) {
        this.heading = heading;
        this.pages = List.copyOf(pages);
    }

    /** What the chart of an edition shows; its cards tell who holds a position only where the edition has names. */
    public static ChartModel model(Edition edition, LensChoice lens) {
        ChartModels.Names names = edition.nameless() ? ChartModels.Names.HIDDEN : ChartModels.Names.SHOWN;
        return ChartModels.of(
                edition.context().carried(), edition.report().findings(), lens, names, edition.language());
    }

    /** One position's branch as a chart of its own. @throws IndexOutOfBoundsException for a card that is not there */
    public static ChartModel branch(ChartModel whole, int card) {
        return Excerpt.branch(whole, card).model();
    }

    /** A chart on sheets of paper. */
    public static ChartBook of(ChartModel model, Heading heading, PageSetup setup) {
        return switch (setup.split()) {
            case NONE -> new Sheets(model, heading, setup).whole();
            case BRANCH -> new Sheets(model, heading, setup).byBranch();
            case TILES -> Wall.of(model, heading, setup).book();
        };
    }

    /** A chart as a picture that is as large as it has to be, for a screen. */
    public static ChartBook picture(ChartModel model, Heading heading) {
        ChartScene scene = Fit.of(model, PageSize.A3.longSide(), PageSize.A3.shortSide(), 1)
                .scene();
        ChartSheet sheet = new ChartSheet(scene, heading.title(), heading.subtitle());
        ChartPage page = new ChartPage(
                heading.text("name.all"),
                sheet.width() * POINTS_PER_PIXEL,
                sheet.height() * POINTS_PER_PIXEL,
                Fit.text(POINTS_PER_PIXEL),
                List.of(),
                pen -> pen.scaled(POINTS_PER_PIXEL, () -> sheet.paint(pen, colours())));
        return new ChartBook(heading, List.of(page));
    }

    /**
     * The nearest setup that puts the whole chart on one sheet with letters that can be read: the same sheet turned, or
     * a larger one; nothing where not even the largest does.
     */
    public static Optional<PageSetup> legible(ChartModel model, Heading heading, PageSetup setup) {
        for (PageSize size : PageSize.values()) {
            for (Orientation lies :
                    List.of(setup.orientation(), setup.orientation().turned())) {
                PageSetup other = setup.with(Split.NONE).with(size).with(lies);
                if (size.compareTo(setup.size()) >= 0
                        && of(model, heading, other).smallestText() >= LEGIBLE) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    static Palette colours() {
        return Palette.of(Theme.LIGHT);
    }

    /** How many points a pixel of the chart has at most on a sheet with this frame. */
    static double most(Frame frame) {
        return frame.titleSize() * LARGEST_CARD;
    }

    public Heading heading() {
        return heading;
    }

    /** In their order; at least one. */
    public List<ChartPage> pages() {
        return pages;
    }

    /** The size of the smallest letters on any page, in points. */
    public double smallestText() {
        return pages.stream().mapToDouble(ChartPage::smallestText).min().orElse(0);
    }
}
