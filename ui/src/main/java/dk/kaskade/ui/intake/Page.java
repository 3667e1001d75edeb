package dk.kaskade.ui.intake;

import javax.swing.JComponent;

/** What one step shows. */
interface Page {
    JComponent component();

    /** Where the cursor stands when the step comes into sight. */
    JComponent first();

    /** Shows what there is now. */
    void refresh();

    /** The page comes into sight. */
    default void shown() {
        refresh();
    }

    /** Takes what is being typed. */
    default void settle() {
        // most pages take everything at once
    }
}
