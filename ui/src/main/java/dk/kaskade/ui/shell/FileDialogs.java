package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.SystemFileChooser;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where to open a file and where to save one, in the system's own dialogs where it has them. */
public final class FileDialogs {
    private final Component over;
    private final Wording wording;
    private @Nullable File last;

    /**
     * A kind of file.
     *
     * @param name what people call it
     * @param extension without the dot, lower case
     */
    public record Kind(String name, String extension) {}

    public FileDialogs(Component over, Wording wording) {
        this.over = over;
        this.wording = wording;
    }

    /** Asks which file to open; empty where the person thinks better of it. */
    public Optional<Path> open(Kind kind) {
        SystemFileChooser chooser = chooser(wording.text("files.open"), kind);
        return chooser.showOpenDialog(over) == SystemFileChooser.APPROVE_OPTION
                ? chosen(chooser.getSelectedFile())
                : Optional.empty();
    }

    /** Asks where to save; the name gets its extension, and what is there already is not written over unasked. */
    public Optional<Path> save(Kind kind, String name) {
        SystemFileChooser chooser = chooser(wording.text("files.save"), kind);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), withExtension(name, kind)));
        if (chooser.showSaveDialog(over) != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return chosen(chooser.getSelectedFile())
                .map(path ->
                        path.resolveSibling(withExtension(path.getFileName().toString(), kind)))
                .filter(this::mayWrite);
    }

    /** A name that ends as files of the kind do. */
    static String withExtension(String name, Kind kind) {
        String end = "." + kind.extension();
        return name.toLowerCase(Locale.ROOT).endsWith(end) ? name : name + end;
    }

    private boolean mayWrite(Path path) {
        return !Files.exists(path)
                || Ask.confirm(
                        over,
                        wording,
                        wording.text("files.exists", String.valueOf(path.getFileName())),
                        wording.text("files.exists.why"),
                        wording.text("files.replace"));
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private SystemFileChooser chooser(String title, Kind kind) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        if (last != null) {
            chooser.setCurrentDirectory(last);
        }
        SystemFileChooser.FileNameExtensionFilter filter =
                new SystemFileChooser.FileNameExtensionFilter(kind.name(), kind.extension());
        chooser.addChoosableFileFilter(filter);
        chooser.setFileFilter(filter);
        return chooser;
    }
}
