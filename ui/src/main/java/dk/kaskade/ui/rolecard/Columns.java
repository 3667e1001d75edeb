package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Pile;
import java.awt.Component;

/** How the three stand beside each other, or the outer two under the middle where there is little room. */
final class Columns {
    private static final int LEAST = 760;
    private static final int ONE_COLUMN = 420;
    private static final int WAY = 36;
    private static final int GAP = 6;
    private static final double OUTER = 0.265;

    boolean beside(int width) {
        return width >= UIScale.scale(LEAST);
    }

    int heightAt(int width, Component[] cells) {
        if (cells.length < 3) {
            return 0;
        }
        int[] widths = widths(width);
        int middle = Pile.heightOf(cells[1], widths[1]);
        if (beside(width)) {
            int from = Pile.heightOf(cells[0], widths[0]);
            int onward = Pile.heightOf(cells[2], widths[2]);
            return Math.max(middle, Math.max(from, onward));
        }
        return middle + under(width, cells);
    }

    /** How high the outer two are together under the middle, gaps included; one without words takes no room there. */
    private static int under(int width, Component[] cells) {
        int gap = UIScale.scale(GAP);
        if (faint(cells[0]) || faint(cells[2])) {
            Component only = faint(cells[0]) ? cells[2] : cells[0];
            return faint(only) ? 0 : gap + Pile.heightOf(only, width);
        }
        if (oneColumn(width)) {
            return gap + Pile.heightOf(cells[0], width) + gap + Pile.heightOf(cells[2], width);
        }
        int half = (width - gap) / 2;
        return gap + Math.max(Pile.heightOf(cells[0], half), Pile.heightOf(cells[2], half));
    }

    private static boolean faint(Component cell) {
        return cell instanceof Cell known && known.isFaint();
    }

    void place(int width, int height, Component[] cells) {
        if (cells.length < 3) {
            return;
        }
        int[] widths = widths(width);
        int gap = UIScale.scale(GAP);
        if (beside(width)) {
            int way = UIScale.scale(WAY);
            cells[0].setBounds(0, 0, widths[0], height);
            cells[1].setBounds(widths[0] + way, 0, widths[1], height);
            cells[2].setBounds(width - widths[2], 0, widths[2], height);
            return;
        }
        int middle = Pile.heightOf(cells[1], widths[1]);
        cells[1].setBounds(0, 0, width, middle);
        int under = middle + gap;
        if (faint(cells[0]) || faint(cells[2])) {
            boolean from = !faint(cells[0]);
            int left = Math.max(0, height - under);
            cells[0].setBounds(0, under, from ? width : 0, from ? left : 0);
            cells[2].setBounds(0, under, from ? 0 : width, from ? 0 : left);
        } else if (oneColumn(width)) {
            int from = Pile.heightOf(cells[0], width);
            cells[0].setBounds(0, under, width, from);
            cells[2].setBounds(0, under + from + gap, width, height - under - from - gap);
        } else {
            cells[0].setBounds(0, under, widths[0], height - under);
            cells[2].setBounds(width - widths[2], under, widths[2], height - under);
        }
    }

    private static boolean oneColumn(int width) {
        return width < UIScale.scale(ONE_COLUMN);
    }

    private int[] widths(int width) {
        if (beside(width)) {
            int outer = (int) (width * OUTER);
            return new int[] {outer, width - 2 * outer - 2 * UIScale.scale(WAY), outer};
        }
        int half = oneColumn(width) ? width : (width - UIScale.scale(GAP)) / 2;
        return new int[] {half, width, half};
    }
}
