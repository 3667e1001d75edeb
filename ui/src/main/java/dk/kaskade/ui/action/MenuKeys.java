package dk.kaskade.ui.action;

import com.formdev.flatlaf.ui.FlatCheckBoxMenuItemUI;
import com.formdev.flatlaf.ui.FlatMenuItemRenderer;
import com.formdev.flatlaf.ui.FlatMenuItemUI;
import dk.kaskade.ui.look.KeyHint;
import java.awt.Font;
import javax.swing.Icon;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** Writes keys in menus as they stand everywhere else, not as the Java of the machine names them: in English, in words. */
final class MenuKeys {
    private MenuKeys() {}

    /** An entry with its key. */
    static final class Plain extends FlatMenuItemUI {
        @Override
        protected FlatMenuItemRenderer createRenderer() {
            return new Keyed(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
        }
    }

    /** An entry that is on or off, with its key. */
    static final class Ticked extends FlatCheckBoxMenuItemUI {
        @Override
        protected FlatMenuItemRenderer createRenderer() {
            return new Keyed(menuItem, checkIcon, arrowIcon, acceleratorFont, acceleratorDelimiter);
        }
    }

    private static final class Keyed extends FlatMenuItemRenderer {
        Keyed(JMenuItem item, @Nullable Icon check, @Nullable Icon arrow, Font font, String delimiter) {
            super(item, check, arrow, font, delimiter);
        }

        @Override
        protected String getTextForAccelerator(KeyStroke key) {
            return KeyHint.words(key);
        }
    }
}
