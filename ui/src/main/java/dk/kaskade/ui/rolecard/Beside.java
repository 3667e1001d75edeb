package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.HeightForWidth;
import dk.kaskade.ui.look.Pile;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** A sign with words to the right of it, which wrap in the width that is left. */
final class Beside extends JPanel implements HeightForWidth {
    private final transient Component sign;
    private final transient Component words;
    private final int gap;
    private final int above;

    /**
     * A see-through pair.
     *
     * @param gap   between the two, in px at 100 %
     * @param above the room over the sign that brings it to the height of the first words, in px at 100 %
     */
    Beside(Component sign, int gap, int above, Component words) {
        super(null);
        this.sign = sign;
        this.words = words;
        this.gap = gap;
        this.above = above;
        setOpaque(false);
        add(sign);
        add(words);
    }

    private int start() {
        return sign.getPreferredSize().width + UIScale.scale(gap);
    }

    @Override
    public int heightAt(int width) {
        return Math.max(
                UIScale.scale(above) + sign.getPreferredSize().height,
                Pile.heightOf(words, Math.max(1, width - start())));
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(280);
        return new Dimension(width, heightAt(width));
    }

    @Override
    public void doLayout() {
        Dimension size = sign.getPreferredSize();
        int width = Math.max(1, getWidth() - start());
        sign.setBounds(0, UIScale.scale(above), size.width, size.height);
        words.setBounds(start(), 0, width, Pile.heightOf(words, width));
    }
}
