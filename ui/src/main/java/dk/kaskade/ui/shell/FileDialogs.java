package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.SystemFileChooser;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * @param name       what people call it
     * @param extensions without the dot, lower case; a file that is saved gets the first
     */
    public record Kind(String name, List<String> extensions) {
        public Kind {
            extensions = List.copyOf(extensions);
        }

        /** A kind with one ending. */
        public Kind(String name, String extension) {
            this(name, List.of(extension));
        }

        /** The usual ending. */
        public String extension() {
            return extensions.get(0);
        }
    }

    public FileDialogs(Component over, Wording wording) {
        this.over = over;
        this.wording = wording;
    }

    /** Asks which file to open; empty where the person thinks better of it. */
    public Optional<Path> open(Kind kind) {
        return open(chooser(wording.text("files.open"), List.of(kind)));
    }

    /** Asks for any number of files; none where the person thinks better of it. */
    public List<Path> several(Kind kind) {
        SystemFileChooser chooser = chooser(wording.text("files.open"), List.of(kind));
        chooser.setMultiSelectionEnabled(true);
        if (chooser.showOpenDialog(over) != SystemFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        for (File file : chooser.getSelectedFiles()) {
            chosen(file).ifPresent(files::add);
        }
        return files;
    }

    /** Asks for a file of any of several kinds; all of them together are offered first, and each alone. */
    public Optional<Path> importable(List<Kind> kinds) {
        List<String> endings = kinds.stream()
                .flatMap(kind -> kind.extensions().stream())
                .distinct()
                .toList();
        List<Kind> offered = new ArrayList<>(kinds);
        if (!endings.isEmpty()) {
            offered.add(0, new Kind(wording.text("files.importable"), endings));
        }
        return open(chooser(wording.text("files.import"), offered));
    }

    private Optional<Path> open(SystemFileChooser chooser) {
        return chooser.showOpenDialog(over) == SystemFileChooser.APPROVE_OPTION
                ? chosen(chooser.getSelectedFile())
                : Optional.empty();
    }

    /** Asks where to save; the name gets its extension, and what is there already is not written over unasked. */
    public Optional<Path> save(Kind kind, String name) {
        SystemFileChooser chooser = chooser(wording.text("files.save"), List.of(kind));
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), withExtension(name, kind)));
        if (chooser.showSaveDialog(over) != SystemFileChooser.APPROVE_OPTION) {
            return Optional.empty();
        }
        return chosen(chooser.getSelectedFile())
                .map(path ->
                        path.resolveSibling(withExtension(path.getFileName().toString(), kind)))
                .filter(this::mayWrite);
    }

    /** Asks for a folder to write into; empty where the person thinks better of it. */
    public Optional<Path> folder(String title) {
        SystemFileChooser chooser = folders(title);
        return chooser.showSaveDialog(over) == SystemFileChooser.APPROVE_OPTION ? folder(chooser) : Optional.empty();
    }

    /** Asks for a folder to read from; empty where the person thinks better of it. */
    public Optional<Path> folderToRead(String title) {
        SystemFileChooser chooser = folders(title);
        return chooser.showOpenDialog(over) == SystemFileChooser.APPROVE_OPTION ? folder(chooser) : Optional.empty();
    }

    private static Optional<Path> folder(SystemFileChooser chooser) {
        return Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath);
    }

    private SystemFileChooser folders(String title) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        if (last != null) {
            chooser.setCurrentDirectory(last);
        }
        return chooser;
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

    private SystemFileChooser chooser(String title, List<Kind> kinds) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(title);
        if (last != null) {
            chooser.setCurrentDirectory(last);
        }
        List<SystemFileChooser.FileNameExtensionFilter> filters =
                kinds.stream().map(FileDialogs::filter).toList();
        filters.forEach(chooser::addChoosableFileFilter);
        filters.stream().findFirst().ifPresent(chooser::setFileFilter);
        return chooser;
    }

    private static SystemFileChooser.FileNameExtensionFilter filter(Kind kind) {
        return new SystemFileChooser.FileNameExtensionFilter(
                kind.name(), kind.extensions().toArray(String[]::new));
    }
}
