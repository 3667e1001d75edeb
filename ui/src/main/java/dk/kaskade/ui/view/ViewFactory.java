package dk.kaskade.ui.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;

/**
 * A view that the window can show: it stands in the rail, the menus and the tabs by what is told here, and is made the first
 * time somebody looks at it.
 */
public interface ViewFactory {
    /** Where a view stands. */
    enum Place {
        /** One at a time in the middle, chosen in the rail. */
        CENTRE,
        /** The inspector at the right. */
        SIDE,
        /** The dock under the middle. */
        BOTTOM
    }

    /** Known by, in settings and to other parts of the program. */
    String id();

    /** Its name in the language spoken. */
    String title(Wording wording);

    Icons icon();

    Place place();

    /** Whether it wants the whole centre: the inspector and the dock under it step aside while it is shown. */
    default boolean alone() {
        return false;
    }

    /**
     * Whether there is anything to see under a framework; where there is not, the view is not offered. A view that stands
     * somewhere already stays, and says so itself.
     */
    default boolean isFor(Framework framework) {
        return true;
    }

    /** Makes the view, on the event thread. */
    View create();
}
