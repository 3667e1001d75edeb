package dk.kaskade.ui.cli;

import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.host.Analysis;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Opened;
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

/** Reads the organisations of a comparison one after the other, and keeps of each only what is told of it. */
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
     * @throws BadInput where there are too few or too many, or one cannot be read: each of those was told
     */
    SideBySide read(List<Path> given) throws IOException {
        List<Path> files = files(given);
        requireNumber(files.size());
        List<Summary> read = new ArrayList<>();
        files.forEach(file -> add(file, read));
        if (faults > 0) {
            throw program.badInput("compare.faults", faults);
        }
        requireNumber(read.size());
        return SideBySide.of(read, audience);
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

    private void add(Path file, List<Summary> read) {
        try {
            read.add(Summary.of(party(program.open(file))));
            if (!seen.add(file.toRealPath())) {
                program.remark("compare.twice", file.toString());
            }
        } catch (DocumentFormatException e) {
            if (inFolders.contains(file) && e.key().equals(FRAMEWORK)) {
                program.remark("compare.framework", file.toString());
            } else {
                tell(e);
            }
        } catch (IOException | BadInput e) {
            tell(e);
        }
    }

    private void tell(Exception fault) {
        faults++;
        program.fault(fault);
    }

    private Party party(Opened opened) {
        // ids of positions may tell names; where none is told, the organisation needs no change
        Disclosure names = audience == Audience.WITHIN ? Disclosure.NAMELESS_WITH_WORDS : Disclosure.NAMED;
        Analysis analysis = program.host()
                .analyse(
                        new Editions(program.host(), program.language(), names).organisation(opened.organisation()),
                        opened.framework(),
                        null);
        return new Party(analysis.context(), analysis.report(), analysis.texts());
    }
}
