package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeFileTest {
    private static final Organisation OLD = Organisation.empty("x", "Før", null);
    private static final Organisation NEW = Organisation.empty("x", "Efter", null);

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static SaveException refusal(Path file, Writing writing) {
        return catchThrowableOfType(
                SaveException.class,
                () -> SafeFile.save(file, new SafeFile.Content() {
                    @Override
                    public void writeTo(OutputStream out) throws IOException {
                        writing.to(out);
                    }

                    @Override
                    public boolean isIn(InputStream in) throws IOException {
                        return in.readAllBytes().length > 3;
                    }
                }));
    }

    private static SaveException refusal(Path file) {
        return catchThrowableOfType(SaveException.class, () -> OrganisationFile.save(NEW, file));
    }

    @Test
    void savesANewFileWithoutABackup() throws IOException {
        Path file = folder.resolve("ny.json");
        FileState state = OrganisationFile.save(NEW, file);
        assertThat(OrganisationFile.read(file)).isEqualTo(NEW);
        assertThat(names()).containsExactly("ny.json");
        assertThat(state).isEqualTo(FileState.of(file));
    }

    @Test
    void keepsTheFormerFile() throws IOException {
        Path file = folder.resolve("fil.json");
        for (String name : List.of("1", "2", "3")) {
            OrganisationFile.save(OLD.withName(name), file);
        }
        assertThat(OrganisationFile.read(file).name()).isEqualTo("3");
        assertThat(OrganisationFile.read(folder.resolve("fil.json.bak")).name()).isEqualTo("2");
        assertThat(names()).containsExactly("fil.json", "fil.json.bak");
    }

    @Test
    void savesThoughTheBackupIsTheSameFileAlready() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(OLD, file);
        Files.createLink(folder.resolve("fil.json.bak"), file);
        OrganisationFile.save(NEW, file);
        assertThat(OrganisationFile.read(folder.resolve("fil.json.bak"))).isEqualTo(OLD);
        assertThat(names()).containsExactly("fil.json", "fil.json.bak");
    }

    @Test
    void removesWhatAKilledProgramLeftBehindADayAgo() throws IOException {
        Path file = folder.resolve("fil.json");
        Path old = Files.createFile(folder.resolve(".fil.json.123.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Files.createFile(folder.resolve(".fil.json.456.tmp"));
        OrganisationFile.save(NEW, file);
        assertThat(names()).containsExactly(".fil.json.456.tmp", "fil.json");
    }

    @Test
    void leavesEverythingAsItWasWhenTheDiskIsFull() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(OLD, file);
        SaveException refusal = refusal(file, out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        });
        assertThat(refusal.key()).isEqualTo("save.disk-full");
        assertThat(refusal.message(Texts.DANISH)).contains("fil.json").contains("ikke plads");
        assertThat(OrganisationFile.read(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("fil.json");
    }

    @Test
    void knowsTheFullDiskOfTheSystem() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no /dev/full here");
        SaveException refusal = refusal(folder.resolve("fil.json"), out -> {
            try (OutputStream nowhere = new FileOutputStream(full.toFile())) {
                nowhere.write(1);
            }
        });
        assertThat(refusal.key()).isEqualTo("save.disk-full");
    }

    @Test
    void replacesNothingByWhatCannotBeReadBack() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(OLD, file);
        assertThat(refusal(file, out -> out.write('x')).key()).isEqualTo("save.check");
        Organisation unreadable =
                NEW.withPositions(List.of(new Position.Builder("a").staff(-1).build()));
        SaveException refusal =
                catchThrowableOfType(SaveException.class, () -> OrganisationFile.save(unreadable, file));
        assertThat(refusal.key()).isEqualTo("save.check");
        assertThat(refusal).hasCauseInstanceOf(DocumentFormatException.class);
        assertThat(OrganisationFile.read(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("fil.json");
    }

    @Test
    void savesHalfACharacterAsItsReplacement() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(NEW.withName("a\ud83d"), file);
        assertThat(OrganisationFile.read(file).name()).isEqualTo("a\ufffd");
    }

    @Test
    void followsALinkAndLeavesItALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("andetsteds")).resolve("fil.json");
        OrganisationFile.save(OLD, real);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("andetsteds", "fil.json"));
        OrganisationFile.save(NEW, link);
        assertThat(link).isSymbolicLink();
        assertThat(OrganisationFile.read(real)).isEqualTo(NEW);
        assertThat(OrganisationFile.read(real.resolveSibling("fil.json.bak"))).isEqualTo(OLD);
        assertThat(names()).containsExactly("andetsteds", "link.json");
    }

    @Test
    void savesThroughALinkToNothingYetAndRefusesARing() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("ny.json"));
        OrganisationFile.save(NEW, link);
        assertThat(OrganisationFile.read(folder.resolve("ny.json"))).isEqualTo(NEW);
        Path ring = Files.createSymbolicLink(folder.resolve("ring.json"), Path.of("ring.json"));
        assertThat(refusal(ring).key()).isEqualTo("save.not-a-file");
    }

    @Test
    void namesAMissingFolderAndAFolderInPlaceOfAFile() {
        assertThat(refusal(folder.resolve("intet").resolve("fil.json")).key()).isEqualTo("save.no-folder");
        assertThat(refusal(folder).key()).isEqualTo("save.not-a-file");
    }

    @Test
    void refusesAWriteProtectedFileAndFolder() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(OLD, file);
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "this user may write everything");
        assertThat(refusal(file).key()).isEqualTo("save.file-read-only");
        assertThat(file.toFile().setWritable(true)).isTrue();
        assertThat(folder.toFile().setReadOnly()).isTrue();
        assertThat(refusal(file).key()).isEqualTo("save.folder-read-only");
        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(OrganisationFile.read(file)).isEqualTo(OLD);
    }

    @Test
    void keepsThePermissionsOfTheFormerFile() throws IOException {
        Path file = folder.resolve("fil.json");
        OrganisationFile.save(OLD, file);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        OrganisationFile.save(NEW, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void tellsWhetherSomebodyElseChangedTheFile() throws IOException {
        Path file = folder.resolve("fil.json");
        FileState saved = OrganisationFile.save(OLD, file);
        Opened<Organisation> opened = OrganisationFile.open(file);
        assertThat(opened.content()).isEqualTo(OLD);
        assertThat(opened.state()).isEqualTo(saved);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(saved.compareWith(file)).isEqualTo(FileState.Now.SAME);
        Files.writeString(file, Files.readString(file).replace("Før", "Før".toUpperCase(Locale.ROOT)));
        assertThat(saved.compareWith(file)).isEqualTo(FileState.Now.CHANGED);
        Files.delete(file);
        assertThat(saved.compareWith(file)).isEqualTo(FileState.Now.GONE);
    }

    @Test
    void keepsUnknownMembersThatWereMadeHere() throws IOException {
        Path file = folder.resolve("fil.json");
        Position made = new Position.Builder("a")
                .extras(new Extras(Map.of("note", "Ny")))
                .build();
        OrganisationFile.save(NEW.withPositions(List.of(made)), file);
        assertThat(OrganisationFile.read(file).positions()).containsExactly(made);
    }
}
