package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.Pile;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;
import javax.swing.JPanel;

/** Parts beside each other, all as high as the highest, or under each other where there is too little room. */
final class Across extends JPanel implements HeightForWidth {
    private static final int GAP = 12;

    private final int least;
    private final transient double[] shares;

    /**
     * A see-through row.
     *
     * @param least  the width in px at 100 % below which the parts stand under each other
     * @param shares of the width, one for each part
     */
    Across(int least, double... shares) {
        super(null);
        this.least = least;
        this.shares = shares.clone();
        setOpaque(false);
    }

    private List<Component> parts() {
        return Arrays.stream(getComponents()).filter(Component::isVisible).toList();
    }

    private boolean beside(int width) {
        return width >= UIScale.scale(least);
    }

    private int[] widths(int width, List<Component> parts) {
        int[] widths = new int[parts.size()];
        List<Component> all = List.of(getComponents());
        double whole =
                parts.stream().mapToDouble(part -> shares[all.indexOf(part)]).sum();
        int room = width - UIScale.scale(GAP) * (parts.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = beside(width) ? (int) (room * shares[all.indexOf(parts.get(i))] / whole) : width;
        }
        return widths;
    }

    @Override
    public int heightAt(int width) {
        List<Component> parts = parts();
        int[] widths = widths(width, parts);
        int highest = 0;
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            int height = Pile.heightOf(parts.get(i), widths[i]);
            highest = Math.max(highest, height);
            sum += height + (i > 0 ? UIScale.scale(GAP) : 0);
        }
        return beside(width) ? highest : sum;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(900);
        return new Dimension(width, heightAt(width));
    }

    @Override
    public void doLayout() {
        List<Component> parts = parts();
        int[] widths = widths(getWidth(), parts);
        int gap = UIScale.scale(GAP);
        int x = 0;
        int y = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean last = i == widths.length - 1;
            if (beside(getWidth())) {
                parts.get(i).setBounds(x, 0, last ? getWidth() - x : widths[i], getHeight());
                x += widths[i] + gap;
            } else {
                int height = Pile.heightOf(parts.get(i), widths[i]);
                parts.get(i).setBounds(0, y, getWidth(), height);
                y += height + gap;
            }
        }
    }
}
