package dk.kaskade.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;

/** What holds for every layout. */
final class LayoutAssert {
    private static final int LINE = 1;

    private LayoutAssert() {}

    static void assertSound(Layout layout) {
        for (int a = 0; a < layout.drawn(); a++) {
            int card = layout.drawn(a);
            assertThat(new Rectangle(layout.width(), layout.height()))
                    .as("card %s inside", card)
                    .matches(all -> all.contains(card(layout, card)));
            for (int b = a + 1; b < layout.drawn(); b++) {
                int other = layout.drawn(b);
                assertThat(card(layout, card).intersects(card(layout, other)))
                        .as("cards %s and %s overlap", card, other)
                        .isFalse();
            }
            assertBelowLeader(layout, card);
            assertLineCrossesNoCard(layout, card);
        }
    }

    private static void assertBelowLeader(Layout layout, int card) {
        int leader = layout.parent(card);
        if (leader >= 0 && layout.connector(card, new int[10]) > 0) {
            assertThat(layout.y(card))
                    .as("card %s", card)
                    .isGreaterThanOrEqualTo(layout.y(leader) + Measures.ROW_PITCH);
        }
    }

    private static void assertLineCrossesNoCard(Layout layout, int card) {
        int[] corners = new int[10];
        int count = layout.connector(card, corners);
        for (int i = 1; i < count; i++) {
            Rectangle line = segment(corners, i);
            for (int k = 0; k < layout.drawn(); k++) {
                int other = layout.drawn(k);
                assertThat(line.intersects(card(layout, other)))
                        .as("line to %s crosses card %s", card, other)
                        .isFalse();
            }
        }
    }

    private static Rectangle segment(int[] corners, int i) {
        Rectangle line = new Rectangle(corners[2 * i - 2], corners[2 * i - 1], 0, 0);
        line.add(corners[2 * i], corners[2 * i + 1]);
        line.grow(line.width == 0 ? LINE : 0, line.height == 0 ? LINE : 0);
        return line;
    }

    static Rectangle card(Layout layout, int card) {
        return new Rectangle(layout.x(card), layout.y(card), Measures.CARD_WIDTH, Measures.CARD_HEIGHT);
    }
}
