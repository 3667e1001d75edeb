package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartPainterTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);
    private static final Rectangle EVERYTHING = new Rectangle(-50, -50, 100_000, 100_000);

    /** Remembers what was drawn. */
    private static final class Notebook implements Pen {
        final List<String> texts = new ArrayList<>();
        final List<Double> sizes = new ArrayList<>();
        final List<Color> colors = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        double faintest = 1;

        @Override
        public void fill(Shape shape, Color color) {
            colors.add(color);
        }

        @Override
        public void draw(Shape shape, Color color, Line line) {
            colors.add(color);
            lines.add(line);
        }

        @Override
        public void text(String text, double x, double baseline, Face face, double size, Color color) {
            texts.add(text);
            sizes.add(size);
        }

        @Override
        public void opacity(double share) {
            faintest = Math.min(faintest, share);
        }

        @Override
        public void shifted(double x, double y, Runnable drawing) {
            drawing.run();
        }

        @Override
        public void scaled(double factor, Runnable drawing) {
            drawing.run();
        }

        @Override
        public void clipped(Rectangle2D window, Runnable drawing) {
            drawing.run();
        }

        @Override
        public void picture(Picture picture, Rectangle2D place) {
            throw new UnsupportedOperationException("charts have no pictures");
        }
    }

    private static Notebook draw(ChartModel model, Highlights highlights, double zoom, Rectangle seen) {
        Notebook notes = new Notebook();
        new ChartPainter(LIGHT).paint(notes, Charts.scene(model), highlights, zoom, seen);
        return notes;
    }

    private static ChartModel oneCard(int gaps, boolean vacant) {
        return Charts.of(List.of(Charts.card("a", "Skoleleder", "Bo Skabelon", gaps, vacant)), -1);
    }

    @Test
    void showsEverythingAtFullSize() {
        Notebook notes = draw(oneCard(3, false), Highlights.NONE, 1, EVERYTHING);

        assertThat(notes.texts).containsExactlyInAnyOrder("Skoleleder", "Bo Skabelon", "Center for Prøver", "3");
        assertThat(notes.colors).contains(LIGHT.color(Tint.GAP), LIGHT.color(Tint.PRACTISED), LIGHT.color(Tint.AGREED));
    }

    @Test
    void dropsWhatCannotBeReadStepByStep() {
        assertThat(draw(oneCard(3, false), Highlights.NONE, 0.7, EVERYTHING).texts)
                .containsExactly("Skoleleder", "Bo Skabelon");
        assertThat(draw(oneCard(3, false), Highlights.NONE, 0.4, EVERYTHING).texts)
                .containsExactly("Skoleleder");
        assertThat(draw(oneCard(3, false), Highlights.NONE, 0.2, EVERYTHING).texts)
                .isEmpty();
    }

    @Test
    void writesNoTitleSmallerThanNinePixelsOnTheScreen() {
        for (double zoom = 0.35; zoom <= 1; zoom += 0.05) {
            Notebook notes = draw(oneCard(0, false), Highlights.NONE, zoom, EVERYTHING);
            assertThat(notes.sizes.get(0) * zoom).as("zoom %s", zoom).isGreaterThanOrEqualTo(8.999);
        }
    }

    @Test
    void drawsAVacantCardDashedWithItsChip() {
        Notebook notes = draw(oneCard(0, true), Highlights.NONE, 1, EVERYTHING);

        assertThat(notes.texts).contains("vakant");
        assertThat(notes.lines).anyMatch(line -> line.pattern() == Pen.Pattern.DASHED);
        assertThat(draw(oneCard(0, false), Highlights.NONE, 1, EVERYTHING).lines)
                .noneMatch(line -> line.pattern() == Pen.Pattern.DASHED);
    }

    @Test
    void drawsOnlyWhatCanBeSeen() {
        Notebook notes = draw(Charts.below(-1, 0, 0, 0), Highlights.NONE, 1, new Rectangle(0, 0, 300, 60));

        assertThat(notes.texts).contains("Stilling 0").doesNotContain("Stilling 3");
    }

    @Test
    void drawsTheWayFromTheSelectionToTheTop() {
        BitSet selected = new BitSet();
        selected.set(2);
        ChartModel model = Charts.below(-1, 0, 1);

        assertThat(draw(model, Highlights.NONE, 1, EVERYTHING).colors).doesNotContain(LIGHT.color(Tint.ACC));
        assertThat(draw(model, Highlights.NONE.withSelected(selected), 1, EVERYTHING).colors)
                .contains(LIGHT.color(Tint.ACC));
    }

    @Test
    void fadesWhatIsNotInTheFilter() {
        BitSet faded = new BitSet();
        faded.set(0);

        assertThat(draw(oneCard(0, false), Highlights.NONE.withFaded(faded), 1, EVERYTHING).faintest)
                .isEqualTo(0.35);
        assertThat(draw(oneCard(0, false), Highlights.NONE, 1, EVERYTHING).faintest)
                .isEqualTo(1);
    }

    @Test
    void tellsFromFarAwayHowManyABranchHasAndTheirGaps() {
        List<ChartCard> cards = new ArrayList<>();
        int[] parent = new int[40];
        for (int i = 0; i < parent.length; i++) {
            cards.add(Charts.card("p" + i, "Stilling", "Anne Eksempel", i % 10 == 0 ? 1 : 0, false));
            parent[i] = i == 0 ? -1 : (i - 1) / 3;
        }

        assertThat(draw(Charts.of(cards, parent), Highlights.NONE, 0.14, EVERYTHING).texts)
                .contains("13 · 1 hul");
        assertThat(draw(Charts.of(cards, parent), Highlights.NONE, 0.08, EVERYTHING).texts)
                .contains("40 · 4 huller");
    }

    @Test
    void showsWhereARingCloses() {
        assertThat(draw(Charts.below(1, 2, 0), Highlights.NONE, 1, EVERYTHING).colors)
                .contains(LIGHT.color(Tint.ERROR));
        assertThat(draw(Charts.below(-1, 0, 1), Highlights.NONE, 1, EVERYTHING).colors)
                .doesNotContain(LIGHT.color(Tint.ERROR));
    }
}
