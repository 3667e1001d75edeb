package dk.kaskade.ui.layout;

import java.util.Objects;

/**
 * A forest of cards. Cards are numbers from 0; the order of the numbers is the order of siblings.
 *
 * <p>A ring of parents is no error: it is opened at its smallest number, which then counts as a root.
 *
 * @param parent for each card the card above it, negative for a root; in any order
 * @param folded for each card whether what hangs below it is hidden
 * @param tray for each card whether, as a root, it stands apart at the left instead of in the chain
 * @param tucked for each card without reports whether it is left out, and only counted at its leader
 * @param focus the one card whose branch is shown, or negative for all
 * @param options what the drawing shall look like as a whole
 */
public record LayoutInput(
        int[] parent, boolean[] folded, boolean[] tray, boolean[] tucked, int focus, LayoutOptions options) {
    public LayoutInput {
        Objects.requireNonNull(options, "options");
        parent = parent.clone();
        folded = folded.clone();
        tray = tray.clone();
        tucked = tucked.clone();
        int size = parent.length;
        if (folded.length != size || tray.length != size || tucked.length != size) {
            throw new IllegalArgumentException("parent, folded, tray and tucked differ in length");
        }
        for (int above : parent) {
            Objects.checkIndex(Math.max(above, 0), Math.max(size, 1));
        }
        if (focus >= size) {
            throw new IllegalArgumentException("no card " + focus);
        }
    }

    /** Everything unfolded, nothing in the tray. */
    public static LayoutInput of(int[] parent, LayoutOptions options) {
        boolean[] none = new boolean[parent.length];
        return new LayoutInput(parent, none, none, none, -1, options);
    }

    public LayoutInput withFolded(boolean[] folded) {
        return new LayoutInput(parent, folded, tray, tucked, focus, options);
    }

    public LayoutInput withTray(boolean[] tray) {
        return new LayoutInput(parent, folded, tray, tucked, focus, options);
    }

    public LayoutInput withTucked(boolean[] tucked) {
        return new LayoutInput(parent, folded, tray, tucked, focus, options);
    }

    public LayoutInput withFocus(int focus) {
        return new LayoutInput(parent, folded, tray, tucked, focus, options);
    }

    int size() {
        return parent.length;
    }
}
