package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesANewFileAndAnotherOverIt() throws IOException {
        Path file = folder.resolve("ud.txt");
        WholeFile.write(file, "først");
        WholeFile.write(file, "så\n");
        assertThat(file).hasContent("så\n");
        assertThat(names()).containsExactly("ud.txt");
    }

    @Test
    void leavesNothingWhereTheContentFails() throws IOException {
        Path file = folder.resolve("ud.txt");
        IOException own = new IOException("the content's own");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw own;
                }))
                .isSameAs(own);
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesTheFormerFileWhereTheWorkIsCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("ud.txt"), "før");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("halvt".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("før");
        assertThat(names()).containsExactly("ud.txt");
    }

    @Test
    void letsTheContentCloseTheStream() throws IOException {
        Path file = folder.resolve("ud.txt");
        WholeFile.write(file, out -> {
            out.write('x');
            out.close();
            out.write('y');
        });
        assertThat(file).hasContent("xy");
    }

    @Test
    void tellsThatTheFolderIsGone() {
        Path file = folder.resolve("ingen").resolve("ud.txt");
        SaveException said = catchThrowableOfType(SaveException.class, () -> WholeFile.write(file, "x"));
        assertThat(said.key()).isEqualTo("save.no-folder");
        assertThat(said.message(Texts.DANISH)).contains("ud.txt", "Mappen findes ikke");
    }

    @Test
    void writesOverNoFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("mappe"));
        SaveException said = catchThrowableOfType(SaveException.class, () -> WholeFile.write(file, "x"));
        assertThat(said.key()).isEqualTo("save.not-a-file");
        assertThat(file).isDirectory();
    }

    @Test
    void tellsThatTheDiskIsFullAlsoWhereTheContentSwallowsIt() {
        assertThat(filling(false).key()).isEqualTo("save.disk-full");
        assertThat(filling(true).key()).isEqualTo("save.disk-full");
    }

    private SaveException filling(boolean swallows) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return catchThrowableOfType(
                SaveException.class,
                () -> WholeFile.fill(full, new DiskTrouble(folder.resolve("ud.txt")), out -> fill(out, swallows)));
    }

    private static void fill(OutputStream out, boolean swallows) throws IOException {
        try {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[10_000]);
            }
        } catch (IOException e) {
            assertThat(swallows || e instanceof SaveException).isTrue();
            if (!swallows) {
                throw e;
            }
        }
    }
}
