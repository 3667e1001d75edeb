package dk.kaskade.ui.layout;

import static dk.kaskade.ui.layout.LayoutAssert.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainLayoutTest {
    private static final LayoutOptions WINDOW = LayoutOptions.screen(1100, 650);

    private static Layout layout(int... parent) {
        return ChainLayout.of(LayoutInput.of(parent, WINDOW));
    }

    @Test
    void overlapsNothingInAnyOfManyRandomForests() {
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(110);
            LayoutOptions options = new LayoutOptions(0.3 + 3 * random.nextDouble(), 1 + random.nextInt(9));
            boolean[] folded = new boolean[size];
            boolean[] tray = new boolean[size];
            for (int i = 0; i < size; i++) {
                folded[i] = random.nextInt(12) == 0;
                tray[i] = random.nextInt(4) == 0;
            }
            int[] parent = seed % 2 == 0 ? Trees.random(size, seed) : Trees.municipality(size + 20, seed);
            LayoutInput input = LayoutInput.of(parent, options);
            assertSound(ChainLayout.of(input));
            if (parent.length == size) {
                assertSound(ChainLayout.of(input.withFolded(folded).withTray(tray)));
            }
        }
    }

    @Test
    void laysOutNothing() {
        Layout layout = layout();

        assertThat(layout.drawn()).isZero();
        assertThat(layout.width()).isZero();
        assertThat(layout.height()).isZero();
    }

    @Test
    void laysOutASingleCardWithoutAnyRoundAboutIt() {
        Layout layout = layout(-1);

        assertThat(new int[] {layout.x(0), layout.y(0), layout.width(), layout.height()})
                .containsExactly(0, 0, 172, 56);
        assertThat(layout.connector(0, new int[10])).isZero();
    }

    @Test
    void hangsReportsWithoutReportsBelowTheirLeader() {
        Layout layout = layout(-1, 0, 0, 0);

        assertThat(new int[] {layout.x(1), layout.x(2), layout.x(3)}).containsOnly(layout.x(0) + 14);
        assertThat(new int[] {layout.y(1), layout.y(2), layout.y(3)}).containsExactly(63, 126, 189);
        int[] corners = new int[10];
        assertThat(layout.connector(3, corners)).isEqualTo(3);
        assertThat(Arrays.copyOf(corners, 6)).containsExactly(6, 56, 6, 217, 14, 217);
    }

    @Test
    void beginsASecondColumnAfterSixOnScreenAndAfterNineOnPaper() {
        int[] nine = {-1, 0, 0, 0, 0, 0, 0, 0, 0, 0};

        Layout onScreen = ChainLayout.of(LayoutInput.of(nine, LayoutOptions.screen(100, 1000)));
        Layout onPaper = ChainLayout.of(LayoutInput.of(nine, LayoutOptions.paper(100, 1000)));

        assertThat(onScreen.x(9)).isGreaterThan(onScreen.x(1) + Measures.CARD_WIDTH);
        assertThat(onScreen.y(6)).isEqualTo(onScreen.y(1));
        assertThat(onPaper.x(9)).isEqualTo(onPaper.x(1));
    }

    @Test
    void centresALeaderOverWhatStandsSideBySideBelow() {
        Layout layout = layout(Trees.municipality(42, 1));

        int middle = (layout.branchLeft(0) + layout.branchRight(0)) / 2;
        assertThat(layout.x(0) + Measures.CARD_WIDTH / 2).isBetween(middle - 8, middle + 8);
    }

    @Test
    void keepsTheOrderOfSiblingsAmongLeavesAndAmongBranches() {
        int[] parent = Trees.municipality(90, 7);
        Layout layout = layout(parent);

        Children children = Children.of(parent);
        for (int card = 0; card < parent.length; card++) {
            assertReadingOrder(layout, children, card, true);
            assertReadingOrder(layout, children, card, false);
        }
    }

    private static void assertReadingOrder(Layout layout, Children children, int card, boolean leaves) {
        int before = -1;
        for (int c = children.start[card]; c < children.start[card + 1]; c++) {
            int child = children.child[c];
            if ((children.branch[child] == 1) == leaves) {
                boolean after = before < 0
                        || layout.branchLeft(child) > layout.branchLeft(before)
                        || layout.y(child) > layout.y(before);
                assertThat(after).as("%s after %s", child, before).isTrue();
                before = child;
            }
        }
    }

    @Test
    void hidesAndCountsWhatIsBelowAFoldedCard() {
        boolean[] folded = {false, true, false, false, false, false};
        Layout layout = ChainLayout.of(
                LayoutInput.of(new int[] {-1, 0, 1, 2, 2, 0}, WINDOW).withFolded(folded));

        assertThat(layout.hidden(1)).isEqualTo(3);
        assertThat(layout.hidden(0)).isZero();
        assertThat(layout.isVisible(3)).isFalse();
        assertThat(layout.isVisible(5)).isTrue();
        assertThat(layout.drawn()).isEqualTo(3);
        assertThat(new int[] {layout.x(4), layout.y(4)}).containsExactly(layout.x(1), layout.y(1));
    }

    @Test
    void showsOnlyTheBranchInFocus() {
        Layout layout = ChainLayout.of(
                LayoutInput.of(new int[] {-1, 0, 1, 1, 0}, WINDOW).withFocus(1));

        assertThat(layout.drawn()).isEqualTo(3);
        assertThat(layout.isVisible(0)).isFalse();
        assertThat(layout.isVisible(4)).isFalse();
        assertThat(new int[] {layout.x(1), layout.y(1)}).containsExactly(0, 0);
    }

    @Test
    void putsTheGivenRootsIntoATrayAtTheLeftAndOthersSideBySide() {
        boolean[] tray = {false, false, false, true, true};
        Layout layout = ChainLayout.of(
                LayoutInput.of(new int[] {-1, 0, -1, -1, 3}, WINDOW).withTray(tray));

        assertThat(layout.trayWidth()).isEqualTo(Measures.CARD_WIDTH + Measures.INDENT);
        assertThat(layout.x(3)).isZero();
        assertThat(layout.y(3)).isEqualTo(Measures.TRAY_CAPTION);
        assertThat(layout.x(0)).isGreaterThan(layout.trayWidth());
        assertThat(layout.x(2)).isGreaterThan(layout.trayWidth());
    }

    @Test
    void opensARingAtItsSmallestNumber() {
        Layout layout = layout(2, -1, 3, 0, 4);

        assertThat(layout.drawn()).isEqualTo(5);
        assertThat(layout.parent(0)).isNegative();
        assertThat(layout.parent(4)).isNegative();
        assertThat(layout.parent(2)).isEqualTo(3);
        assertSound(layout);
    }

    @Test
    void laysOutAChainThatIsAHundredThousandDeep() {
        Layout layout = layout(Trees.chain(100_000));

        assertThat(layout.drawn()).isEqualTo(100_000);
        assertThat(layout.y(99_999)).isGreaterThan(63 * 99_000);
    }

    @Test
    void bringsTheDrawingNearTheShapeOfItsArea() {
        for (double aspect : new double[] {0.7, 1.41, 1.69, 2.4}) {
            for (int seed = 0; seed < 10; seed++) {
                Layout layout =
                        ChainLayout.of(LayoutInput.of(Trees.municipality(130, seed), new LayoutOptions(aspect, 6)));
                assertThat((double) layout.width() / layout.height()).isBetween(aspect * 0.6, aspect * 1.6);
            }
        }
    }

    @Test
    void showsAMunicipalityOf120PostsLegiblyInAWindow() {
        double sum = 0;
        for (int seed = 0; seed < 20; seed++) {
            double scale = layout(Trees.municipality(120, seed)).scaleToFit(1100, 650, 16);
            assertThat(scale).as("seed %s", seed).isGreaterThan(0.42);
            sum += scale;
        }
        assertThat(sum / 20).isGreaterThan(0.49);
    }

    @Test
    void showsAThousandPostsOnA1AtAReadableSize() {
        double pointsPerMillimetre = 72 / 25.4;
        double width = 821 * pointsPerMillimetre;
        double height = 554 * pointsPerMillimetre;

        Layout layout = ChainLayout.of(LayoutInput.of(Trees.municipality(1000, 3), LayoutOptions.paper(width, height)));

        double titleInPoints = 12 * layout.scaleToFit(width, height, 0);
        assertThat(titleInPoints).isGreaterThan(4.5);
    }

    @Test
    void givesTheSamePictureEveryTime() {
        int[] parent = Trees.municipality(200, 5);
        Layout first = layout(parent);
        Layout second = layout(parent);

        assertThat(first.standsLike(second)).isTrue();
        assertThat(first.standsLike(layout(Trees.municipality(200, 6)))).isFalse();
    }

    @Test
    void takesAHundredThousandCardsOfAnyShape() {
        assertThat(layout(Trees.even(100_000, 100_000)).x).hasSize(100_000);
        assertThat(layout(Trees.even(100_000, 300)).x).hasSize(100_000);
        assertThat(layout(Trees.even(100_000, 2)).x).hasSize(100_000);
        assertThat(layout(Trees.random(100_000, 1)).x).hasSize(100_000);
    }

    @Test
    void refusesWhatIsNoForestOfCards() {
        assertThatThrownBy(() -> layout(-1, 7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new LayoutOptions(0, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LayoutInput.of(new int[] {-1}, WINDOW).withFolded(new boolean[2]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LayoutInput.of(new int[] {-1}, WINDOW).withFocus(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesFromOneDrawingToAnotherByDegrees() {
        LayoutInput input = LayoutInput.of(Trees.municipality(60, 2), WINDOW);
        boolean[] folded = new boolean[60];
        folded[1] = true;
        Layout before = ChainLayout.of(input.withFolded(folded));
        Layout after = ChainLayout.of(input);

        Layout start = after.cameFrom(before, 0);
        assertThat(start.x(0)).isEqualTo(before.x(0));
        assertThat(start.x(5)).isEqualTo(before.x(5));
        assertThat(after.cameFrom(before, 1)).isSameAs(after);
        assertThat(after.cameFrom(before, 0.5).x(0))
                .isBetween(Math.min(before.x(0), after.x(0)), Math.max(before.x(0), after.x(0)));
    }

    @Test
    void leavesWhatDidNotChangeAsItWasWhereAskedTo() {
        int moved = 0;
        int free = 0;
        for (int seed = 0; seed < 10; seed++) {
            LayoutInput input = LayoutInput.of(Trees.municipality(100, seed), WINDOW);
            Layout before = ChainLayout.of(input);
            boolean[] folded = new boolean[100];
            folded[7] = true;
            LayoutInput near = LayoutInput.of(input.parent(), WINDOW.keeping(before.wrapHeight()))
                    .withFolded(folded)
                    .withTray(input.tray());
            moved += movedAgainstLeader(before, ChainLayout.of(near));
            free += movedAgainstLeader(before, ChainLayout.of(input.withFolded(folded)));
        }
        assertThat(moved).isLessThan(free);
    }

    private static int movedAgainstLeader(Layout before, Layout after) {
        int moved = 0;
        for (int card = 1; card < after.size(); card++) {
            int leader = after.parent(card);
            boolean both = before.isVisible(card) && after.isVisible(card);
            boolean same = before.x(card) - before.x(leader) == after.x(card) - after.x(leader)
                    && before.y(card) - before.y(leader) == after.y(card) - after.y(leader);
            moved += both && !same ? 1 : 0;
        }
        return moved;
    }

    @Test
    void wrapsAnewWhereTheKeptHeightNoLongerServes() {
        int[] parent = Trees.municipality(150, 1);
        Layout low = ChainLayout.of(LayoutInput.of(parent, WINDOW.keeping(120)));

        assertThat((double) low.width() / low.height()).isLessThan(3.5);
    }

    @Test
    void tellsInARowOfItsOwnHowManyAreLeftOut() {
        int[] parent = new int[16];
        java.util.Arrays.fill(parent, 0);
        parent[0] = -1;
        boolean[] tucked = new boolean[16];
        java.util.Arrays.fill(tucked, 12, 16, true);
        Layout layout = ChainLayout.of(LayoutInput.of(parent, WINDOW).withTucked(tucked));

        assertThat(layout.rest(0)).isEqualTo(4);
        assertThat(layout.drawn()).isEqualTo(12);
        assertThat(layout.isVisible(12)).isFalse();
        assertThat(layout.restY(0)).isGreaterThan(layout.y(11));
        assertThat(layout.height()).isGreaterThanOrEqualTo(layout.restY(0) + Measures.REST_HEIGHT);
        for (int card = 1; card < 12; card++) {
            boolean below =
                    layout.x(card) == layout.restX(0) && layout.y(card) + Measures.CARD_HEIGHT > layout.restY(0);
            assertThat(below).as("card %d lies under the row", card).isFalse();
        }
    }

    @Test
    void leavesNobodyOutWhoLeadsSomebody() {
        boolean[] tucked = {false, true, false, true};
        Layout layout =
                ChainLayout.of(LayoutInput.of(new int[] {-1, 0, 1, 1}, WINDOW).withTucked(tucked));

        assertThat(layout.isVisible(1)).isTrue();
        assertThat(layout.rest(0)).isZero();
        assertThat(layout.rest(1)).isEqualTo(1);
    }
}
