package dk.kaskade.ui.card;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Pile;
import java.awt.Insets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the card that is built anew only when what it shows has become something else.
 *
 * @param <M> what it shows, as a value
 */
abstract class Section<M> extends Pile {
    private transient @Nullable M shown;

    Section() {
        this(new Insets(14, 16, 14, 16));
    }

    Section(Insets padding) {
        super(6, padding);
        Ground.line(this, Ground.Side.TOP);
    }

    /** What the section is to show of a subject. */
    abstract M read(Subject subject);

    /** Shows it; {@code before} is what was shown until now, none at first. */
    abstract void build(M now, @Nullable M before);

    /** Shows the subject if it is something else than before. */
    final void show(Subject subject) {
        M now = read(subject);
        if (!Objects.equals(now, shown)) {
            M before = shown;
            shown = now;
            build(now, before);
            revalidate();
            repaint();
        }
    }
}
