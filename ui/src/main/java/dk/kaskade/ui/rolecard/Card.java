package dk.kaskade.ui.rolecard;

import dk.kaskade.ui.look.SectionHeading;
import java.awt.Component;
import java.awt.Insets;
import org.jspecify.annotations.Nullable;

/** A part of the page under the lines: a heading and what stands under it. */
class Card extends Cell {
    private transient @Nullable Object shown;

    Card() {
        super(6, new Insets(12, 16, 14, 16));
    }

    /** Whether this is something else than what was asked about before: only then is anything built anew. */
    final boolean isAnother(Object next) {
        boolean another = !next.equals(shown);
        shown = next;
        return another;
    }

    /** Empties it and begins anew with a heading, perhaps with something at its right end. */
    final void begin(String title, Component... aside) {
        removeAll();
        SectionHeading heading = new SectionHeading(title);
        for (Component each : aside) {
            heading.aside(each);
        }
        add(heading);
    }

    /** Lays out what was put into it. */
    final void end() {
        revalidate();
        repaint();
    }
}
