package dk.kaskade.ui.cli;

import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.store.DocumentFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads the organisations of a comparison, and says in the order of the files what was odd about each. */
final class ComparedFiles {
    private static final String FRAMEWORK = "format.framework-not-organisation";

    private final Program program;
    private final Audience audience;
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> inFolders = new HashSet<>();
    private int faults;

    ComparedFiles(Program program, Audience audience) {
        this.program = program;
        this.audience = audience;
    }

    /**
     * What stands side by side.
     *
     * @param given files, and folders whose organisation files are taken in the order of their names
     * @param corrections what a person has said about which points of their frameworks correspond
     * @throws BadInput where there are too few or too many, or one cannot be read: each of those was told
     */
    SideBySide read(List<Path> given, Corrections corrections) throws IOException {
        List<Path> files = files(given);
        requireNumber(files.size());
        List<Summary> read = new ArrayList<>();
        new FilesAtOnce(program, audience).read(files).forEach(one -> add(one, read));
        if (faults > 0) {
            throw program.badInput("compare.faults", faults);
        }
        requireNumber(read.size());
        return SideBySide.of(read, corrections, audience);
    }

    private void requireNumber(int files) {
        if (files < 2) {
            throw program.badInput("compare.too-few");
        }
        if (files > SideBySide.MOST) {
            throw program.badInput("compare.too-many", files, SideBySide.MOST);
        }
    }

    private List<Path> files(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                List<Path> found = inFolder(path);
                inFolders.addAll(found);
                files.addAll(found);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void add(FileRead one, List<Summary> read) {
        if (one.missingFramework() != null) {
            program.frameworkMissing(one.missingFramework());
        }
        if (one.fault() != null) {
            refuse(one.file(), one.fault());
        } else if (one.summary() != null) {
            read.add(one.summary());
            once(one.file());
        }
    }

    private void refuse(Path file, Exception fault) {
        boolean framework =
                fault instanceof DocumentFormatException format && format.key().equals(FRAMEWORK);
        if (framework && inFolders.contains(file)) {
            program.remark("compare.framework", file.toString());
        } else {
            tell(fault);
        }
    }

    private void once(Path file) {
        try {
            if (!seen.add(file.toRealPath())) {
                program.remark("compare.twice", file.toString());
            }
        } catch (IOException e) {
            // it was there when it was read, and has gone since
            tell(e);
        }
    }

    private void tell(Exception fault) {
        faults++;
        program.fault(fault);
    }
}
