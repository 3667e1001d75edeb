package dk.kaskade.ui.main;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.TransferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a file that is dropped anywhere on the window; of several, the first. */
final class FileDrop extends TransferHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);
    private final transient Consumer<Path> open;

    private FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    static void on(JFrame frame, Consumer<Path> open) {
        frame.getRootPane().setTransferHandler(new FileDrop(open));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        Optional<Path> file = file(support);
        file.ifPresent(open);
        return file.isPresent();
    }

    private static Optional<Path> file(TransferSupport support) {
        try {
            Object data = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            return data instanceof List<?> files && !files.isEmpty() && files.get(0) instanceof File file
                    ? Optional.of(file.toPath())
                    : Optional.empty();
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.info("nothing to take from what was dropped", e);
            return Optional.empty();
        }
    }
}
