package dk.kaskade.ui.edit;

import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text on the system's clipboard, which another program may hold, fill with anything, or take away meanwhile. */
final class ClipboardText {
    private static final Logger LOG = LoggerFactory.getLogger(ClipboardText.class);

    private ClipboardText() {}

    /** @return whether it is there now */
    static boolean put(String text) {
        try {
            clipboard().setContents(new StringSelection(text), null);
            return true;
        } catch (IllegalStateException | HeadlessException busy) {
            LOG.debug("the clipboard takes nothing", busy);
            return false;
        }
    }

    /** Empty where there is none, or nobody can have it now. */
    static Optional<String> get() {
        try {
            return Optional.ofNullable((String) clipboard().getData(DataFlavor.stringFlavor));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException | HeadlessException none) {
            LOG.debug("no text on the clipboard", none);
            return Optional.empty();
        }
    }

    private static Clipboard clipboard() {
        return Toolkit.getDefaultToolkit().getSystemClipboard();
    }
}
