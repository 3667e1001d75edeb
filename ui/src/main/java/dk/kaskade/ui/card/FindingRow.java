package dk.kaskade.ui.card;

import dk.kaskade.ui.look.PressRow;
import net.miginfocom.swing.MigLayout;

/** One finding: its sign, what it is and what to do; pressed, it is shown among all findings. */
final class FindingRow extends PressRow {
    FindingRow(Runnable show) {
        super(new MigLayout("insets 4 6 6 6, fillx, wrap 2, gapx 8, gapy 2", "[14!][grow,fill]", "[top]"), show);
    }
}
