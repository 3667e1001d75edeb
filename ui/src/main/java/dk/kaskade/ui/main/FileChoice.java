package dk.kaskade.ui.main;

import dk.kaskade.ui.shell.FileDialogs;
import java.awt.Component;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks which file. The dialogs remember the folder, so there is one of each window. */
final class FileChoice {
    private final Bench bench;
    private @Nullable FileDialogs dialogs;

    FileChoice(Bench bench) {
        this.bench = bench;
    }

    Optional<Path> toOpen() {
        return dialogs().open(kind("desk.kind.organisation", "json"));
    }

    /** Asks for any number of organisation files. */
    List<Path> severalToRead() {
        return dialogs().several(kind("desk.kind.organisation", "json"));
    }

    /** Asks where to save what is open, under the name it has. */
    Optional<Path> toSave() {
        return toWrite(
                bench.text("desk.kind.organisation"),
                "json",
                bench.session().organisation().name());
    }

    /**
     * Asks where to write a file made of what is open; what is there already is not written over unasked.
     *
     * @param kind what people call such files
     * @param name of what is in it, from which a file name is made
     */
    Optional<Path> toWrite(String kind, String extension, String name) {
        return dialogs().save(new FileDialogs.Kind(kind, extension), fileName(name));
    }

    /** Asks for a folder to write files into. */
    Optional<Path> folder(String title) {
        return dialogs().folder(title);
    }

    /** Asks for a folder with organisation files in it. */
    Optional<Path> folderToRead(String title) {
        return dialogs().folderToRead(title);
    }

    /** Asks for a picture to open. */
    Optional<Path> picture(String kind) {
        return dialogs().open(new FileDialogs.Kind(kind, List.of("png", "jpg", "jpeg", "svg")));
    }

    /** Asks for a file of somebody else's. */
    Optional<Path> toImport(List<FileDialogs.Kind> kinds) {
        return dialogs().importable(kinds);
    }

    /** Asks over a dialog where to write a text. */
    Optional<Path> toWriteText(Component over, String name) {
        return new FileDialogs(over, bench.wording()).save(kind("desk.kind.text", "txt"), fileName(name));
    }

    private FileDialogs.Kind kind(String key, String extension) {
        return new FileDialogs.Kind(bench.text(key), extension);
    }

    private FileDialogs dialogs() {
        if (dialogs == null) {
            dialogs = new FileDialogs(bench.frame(), bench.wording());
        }
        return dialogs;
    }

    /** A name that every system takes: small letters, digits and hyphens. */
    static String fileName(String name) {
        String danish = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain = Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "organisation" : plain;
    }
}
