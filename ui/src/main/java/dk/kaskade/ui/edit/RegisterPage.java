package dk.kaskade.ui.edit;

import javax.swing.JComponent;

/** One of the registers: a list at the left, and what is known about the one chosen at the right. */
interface RegisterPage {
    JComponent component();

    /** Where the cursor stands first. */
    JComponent first();

    /** Shows the present value; what is being typed stays. */
    void refresh();

    /**
     * Takes what is being typed.
     *
     * @return why it cannot be taken; empty where it was
     */
    String settle();
}
