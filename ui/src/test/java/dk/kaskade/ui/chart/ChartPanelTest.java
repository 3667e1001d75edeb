package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.paint.ChartCard;
import dk.kaskade.ui.paint.Charts;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartPanelTest {
    private final ChartPanel panel = new ChartPanel(Charts.below(-1, 0, 1, 1, 0, 4));
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void giveItASize() {
        panel.setSize(1100, 650);
        panel.doLayout();
        panel.listen(new ChartListener() {
            @Override
            public void selected(Set<String> positions) {
                heard.add("selected " + String.join(" ", positions));
            }

            @Override
            public void opened(String position) {
                heard.add("opened " + position);
            }
        });
    }

    private Point on(int card) {
        Layout layout = panel.state().scene().layout();
        Point2D at = panel.viewer()
                .camera()
                .transform()
                .transform(new Point(layout.x(card) + 60, layout.y(card) + 20), null);
        return new Point((int) at.getX(), (int) at.getY());
    }

    private void mouse(int id, Point at, int modifiers) {
        JComponent viewer = panel.viewer();
        viewer.dispatchEvent(new MouseEvent(viewer, id, 0, modifiers, at.x, at.y, 1, false, MouseEvent.BUTTON1));
    }

    private void dragAndDrop(int card, int onto) {
        mouse(MouseEvent.MOUSE_PRESSED, on(card), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_DRAGGED, on(onto), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, on(onto), 0);
    }

    private void key(int key, int modifiers) {
        JComponent viewer = panel.viewer();
        KeyStroke stroke = KeyStroke.getKeyStroke(key, modifiers);
        Object name = viewer.getInputMap(JComponent.WHEN_FOCUSED).get(stroke);
        viewer.getActionMap().get(name).actionPerformed(new ActionEvent(viewer, 0, ""));
    }

    private BufferedImage picture() {
        BufferedImage picture = new BufferedImage(1100, 650, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        panel.paint(g);
        g.dispose();
        return picture;
    }

    private static boolean has(BufferedImage picture, Tint tint) {
        int wanted = tint.in(Theme.LIGHT).getRGB();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void paintsWithoutADisplay() {
        BufferedImage picture = picture();

        assertThat(has(picture, Tint.LEVEL2)).isTrue();
        assertThat(has(picture, Tint.CANVAS)).isTrue();
        assertThat(has(picture, Tint.ACC)).isFalse();
        panel.setSelection(List.of("p3"));
        assertThat(has(picture(), Tint.ACC)).isTrue();
    }

    @Test
    void tellsWhatIsSelectedByHandAndNotWhatItWasTold() {
        panel.setSelection(List.of("p1"));
        assertThat(heard).isEmpty();
        mouse(MouseEvent.MOUSE_PRESSED, on(2), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, on(2), 0);
        assertThat(heard).containsExactly("selected p2");
        assertThat(panel.selection()).containsExactly("p2");
    }

    @Test
    void ignoresUnknownIds() {
        panel.setSelection(List.of("p1", "findes-ikke"));
        panel.fold("findes-ikke");
        panel.centreOn("findes-ikke");
        panel.focusBranch("findes-ikke");

        assertThat(panel.selection()).containsExactly("p1");
        assertThat(panel.focus()).isEmpty();
    }

    @Test
    void walksWithTheKeys() {
        key(KeyEvent.VK_HOME, 0);
        key(KeyEvent.VK_DOWN, 0);
        key(KeyEvent.VK_RIGHT, 0);
        key(KeyEvent.VK_UP, 0);

        assertThat(heard).containsExactly("selected p0", "selected p1", "selected p4", "selected p0");
    }

    @Test
    void foldsFocusesAndStepsOutWithTheKeys() {
        panel.setSelection(List.of("p1"));
        key(KeyEvent.VK_SUBTRACT, 0);
        assertThat(panel.state().isFolded(1)).isTrue();
        key(KeyEvent.VK_ADD, 0);
        assertThat(panel.state().isFolded(1)).isFalse();
        key(KeyEvent.VK_F, 0);
        assertThat(panel.focus()).contains("p1");
        assertThat(panel.shownCount()).isEqualTo(3);
        key(KeyEvent.VK_ESCAPE, 0);
        assertThat(panel.focus()).isEmpty();
        assertThat(panel.selection()).containsExactly("p1");
        key(KeyEvent.VK_ESCAPE, 0);
        assertThat(panel.selection()).isEmpty();
    }

    @Test
    void keepsTheFoldedCardWhereItIsOnTheScreen() {
        Point before = on(1);
        panel.fold("p1");
        assertThat(on(1)).isEqualTo(before);
    }

    @Test
    void unfoldsTheWayToWhatIsSelectedElsewhere() {
        panel.fold("p1");
        panel.setSelection(List.of("p3"));
        assertThat(panel.state().scene().layout().isVisible(3)).isTrue();
    }

    @Test
    void zoomsAroundTheMiddleAndFits() {
        panel.zoomTo(0.5);
        assertThat(panel.zoom()).isEqualTo(0.5);
        panel.zoomIn();
        assertThat(panel.zoom()).isEqualTo(0.625);
        panel.fit();
        assertThat(panel.zoom()).isEqualTo(1);
    }

    @Test
    void dropsWhatIsDraggedWhereTheTargetHasNothingAgainstIt() {
        List<String> moves = new ArrayList<>();
        panel.setDropTarget(new DropTarget() {
            @Override
            public @Nullable String canDrop(Set<String> positions, String newLeader) {
                return newLeader.equals("p3") ? "Kan ikke stå under sig selv" : null;
            }

            @Override
            public void drop(Set<String> positions, String newLeader) {
                moves.add(positions + " under " + newLeader);
            }
        });

        dragAndDrop(1, 3);
        assertThat(moves).isEmpty();
        dragAndDrop(1, 4);
        assertThat(moves).containsExactly("[p1] under p4");
    }

    @Test
    void drawsADottedLineByKeysToThePositionWalkedTo() {
        List<String> drawn = new ArrayList<>();
        panel.setLineTarget(new LineTarget() {
            @Override
            public @Nullable String canDraw(Set<String> from, String leader) {
                return from.contains(leader) ? "Ikke til sig selv" : null;
            }

            @Override
            public void draw(Set<String> from, String leader) {
                drawn.add(from + " to " + leader);
            }

            @Override
            public String how() {
                return "";
            }
        });
        panel.setSelection(List.of("p1"));
        panel.drawLine(List.of("p1"));
        key(KeyEvent.VK_ENTER, 0);
        assertThat(drawn).isEmpty();
        key(KeyEvent.VK_RIGHT, 0);
        key(KeyEvent.VK_ENTER, 0);
        assertThat(drawn).containsExactly("[p1] to p4");

        panel.drawLine(List.of("p1"));
        key(KeyEvent.VK_ESCAPE, 0);
        key(KeyEvent.VK_ENTER, 0);
        assertThat(drawn).hasSize(1);
    }

    @Test
    void asksAgainForThePreviewOnceMoreIsKnown() {
        List<String> asked = new ArrayList<>();
        panel.setDropTarget(new DropTarget() {
            @Override
            public @Nullable String canDrop(Set<String> positions, String newLeader) {
                return null;
            }

            @Override
            public void drop(Set<String> positions, String newLeader) {}

            @Override
            public String preview(Set<String> positions, String newLeader) {
                asked.add(newLeader);
                return "";
            }
        });
        panel.previewChanged();
        assertThat(asked).as("nothing is dragged").isEmpty();
        mouse(MouseEvent.MOUSE_PRESSED, on(1), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_DRAGGED, on(4), InputEvent.BUTTON1_DOWN_MASK);
        panel.previewChanged();
        assertThat(asked).containsExactly("p4", "p4");
    }

    @Test
    void dropsNothingAfterEscape() {
        List<String> moves = new ArrayList<>();
        panel.setDropTarget(new DropTarget() {
            @Override
            public @Nullable String canDrop(Set<String> positions, String newLeader) {
                return null;
            }

            @Override
            public void drop(Set<String> positions, String newLeader) {
                moves.add(newLeader);
            }
        });
        mouse(MouseEvent.MOUSE_PRESSED, on(1), InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_DRAGGED, on(4), InputEvent.BUTTON1_DOWN_MASK);
        key(KeyEvent.VK_ESCAPE, 0);
        mouse(MouseEvent.MOUSE_RELEASED, on(4), 0);

        assertThat(moves).isEmpty();
        assertThat(panel.selection()).containsExactly("p1");
    }

    @Test
    void tellsAScreenReaderOfEveryPosition() {
        panel.setSelection(List.of("p1"));
        AccessibleContext chain = panel.viewer().getAccessibleContext();

        assertThat(chain.getAccessibleName()).isEqualTo("Ledelseskæden");
        assertThat(chain.getAccessibleChildrenCount()).isEqualTo(6);
        AccessibleContext second = chain.getAccessibleChild(1).getAccessibleContext();
        assertThat(second.getAccessibleName()).isEqualTo("Stilling 1, Anne Eksempel");
        assertThat(second.getAccessibleDescription()).contains("niveau 2", "2 stillinger under sig");
        assertThat(second.getAccessibleStateSet().contains(AccessibleState.SELECTED))
                .isTrue();
        assertThat(chain.getAccessibleChild(6)).isNull();
    }

    @Test
    void makesWhatAScreenReaderHearsOfAThousandPositionsOnlyWhenItIsAskedFor() {
        int[] leaders = new int[1000];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = i == 0 ? -1 : (i - 1) / 6;
        }
        ChartPanel large = new ChartPanel(Charts.below(leaders));
        large.setSize(1100, 650);
        large.doLayout();
        List<Object> told = new ArrayList<>();
        AccessibleContext chain = large.viewer().getAccessibleContext();
        chain.addPropertyChangeListener(event -> told.add(event.getNewValue()));

        int drawn = chain.getAccessibleChildrenCount();
        assertThat(drawn).isGreaterThan(1);
        assertThat(chain.getAccessibleChild(drawn - 1)).isNotSameAs(chain.getAccessibleChild(drawn - 1));
        large.setSelection(List.of("p1"));
        large.setSelection(List.of("p2"));
        assertThat(told)
                .last()
                .isInstanceOfSatisfying(
                        AccessibleContext.class,
                        card -> assertThat(card.getAccessibleName()).startsWith("Stilling 2"));
        assertThat(told).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void neverReadsATitleAsHtmlInTheTooltip() {
        ChartPanel odd = new ChartPanel(Charts.of(List.of(Charts.card("a", "<img src=x> & co")), -1));
        odd.setSize(400, 300);
        odd.doLayout();
        ChartCard card = odd.chart().card(0);

        assertThat(card.title()).startsWith("<img");
        CardTip tip = new CardTip();
        tip.setTipText(new CardWords(odd.state().scene()).tip(0, List.of("Hul: <b>")));
        assertThat(tip.getTipText()).isEqualTo("<img src=x> & co\nHul: <b>");
        assertThat(tip.getClientProperty("html")).isNull();
    }

    @Test
    void keepsSelectionHitsAndFilterWhenTheChartChanges() {
        panel.setSelection(List.of("p5", "p4"));
        panel.setHits(List.of("p1"));
        panel.setFilter(List.of("p1", "p4"));
        panel.setChart(Charts.below(-1, 0, 1, 1, 0));

        assertThat(panel.selection()).containsExactly("p4");
        assertThat(panel.viewer().highlights().hits().stream()).containsExactly(1);
        assertThat(panel.viewer().highlights().faded().stream()).containsExactly(0, 2, 3);
        panel.setFilter(null);
        assertThat(panel.viewer().highlights().faded().isEmpty()).isTrue();
    }

    private void resize(int width, int height) {
        panel.setSize(width, height);
        panel.doLayout();
    }

    private Rectangle legend() {
        return LegendPlace.of(panel.viewer(), panel.chart());
    }

    private Rectangle bounds(String id) {
        return panel.boundsOf(id).orElseThrow();
    }

    @Test
    void keepsTheLegendOffEveryCardWhenFittedInANarrowArea() {
        resize(300, 650);
        assertThat(bounds("p0").y).as("it gives way").isGreaterThan(legend().y + legend().height);
        for (int width = 240; width <= 1500; width += 60) {
            resize(width, 500);
            assertThat(panel.chart().cards())
                    .as("fitted into %d pixels", width)
                    .allMatch(card -> panel.seesAll() && !bounds(card.id()).intersects(legend()));
        }
    }

    @Test
    void bringsACardOutFromUnderTheLegend() {
        Point ground = new Point(10, 640);
        Rectangle top = bounds("p0");
        mouse(MouseEvent.MOUSE_PRESSED, ground, InputEvent.BUTTON1_DOWN_MASK);
        ground.translate(30 - top.x, 25 - top.y);
        mouse(MouseEvent.MOUSE_DRAGGED, ground, InputEvent.BUTTON1_DOWN_MASK);
        mouse(MouseEvent.MOUSE_RELEASED, ground, 0);
        assertThat(bounds("p0").intersects(legend())).isTrue();

        panel.setSelection(List.of("p0"));
        assertThat(bounds("p0").intersects(legend())).isFalse();
    }

    @Test
    void staysFittedWhenACardInSightIsSelected() {
        resize(400, 650);
        panel.setSelection(List.of("p2"));
        panel.setSelection(List.of("p5"));
        resize(1100, 650);
        assertThat(panel.zoom()).isEqualTo(1);
    }

    @Test
    void zoomsAroundTheSelectedCardThatIsInSight() {
        panel.setSelection(List.of("p3"));
        Rectangle before = bounds("p3");
        panel.zoomTo(1.3);
        Rectangle after = bounds("p3");

        assertThat(after.getCenterX()).isCloseTo(before.getCenterX(), within(2.0));
        assertThat(after.getCenterY()).isCloseTo(before.getCenterY(), within(2.0));
    }

    @Test
    void keepsTheSelectedCardInSightWhenTheAreaShrinks() {
        panel.zoomTo(2);
        panel.setSelection(List.of("p5"));
        panel.centreOn("p5");
        resize(420, 300);

        assertThat(new Rectangle(0, 0, 420, 300).contains(bounds("p5"))).isTrue();
        assertThat(panel.viewer().highlights().selected().stream()).containsExactly(5);
    }

    @Test
    void marksTheSelectedCardAndItsWayToTheTopAlsoAfterAnalysisAndResizing() {
        panel.setSelection(List.of("p3"));
        resize(700, 500);
        panel.setChart(Charts.below(-1, 0, 1, 1, 0, 4));

        BufferedImage picture = picture();
        Rectangle card = bounds("p3");
        assertThat(countOf(picture, Tint.ACC, new Rectangle(card.x - 4, card.y - 4, card.width + 8, 6)))
                .as("ring above")
                .isGreaterThan(card.width / 2);
        Rectangle leader = bounds("p1");
        Rectangle between = new Rectangle(leader.x - 20, leader.y + leader.height + 2, leader.width, 400);
        between.height = card.y - 6 - between.y;
        assertThat(countOf(picture, Tint.ACC, between)).as("way").isPositive();
    }

    private static int countOf(BufferedImage picture, Tint tint, Rectangle area) {
        int wanted = tint.in(Theme.LIGHT).getRGB();
        int count = 0;
        Rectangle inside = area.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                count += picture.getRGB(x, y) == wanted ? 1 : 0;
            }
        }
        return count;
    }
}
