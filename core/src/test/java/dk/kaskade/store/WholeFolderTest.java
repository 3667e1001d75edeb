package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    @TempDir
    Path home;

    private List<String> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllFilesAndKeepsOthers() throws IOException {
        Path folder = Files.createDirectory(home.resolve("kort"));
        Files.writeString(folder.resolve("andet.txt"), "bliver");
        Files.writeString(folder.resolve("a.txt"), "gammel");
        WholeFolder.write(folder, fresh -> {
            Files.writeString(fresh.resolve("a.txt"), "ny");
            Files.writeString(fresh.resolve("b.txt"), "ny");
        });
        assertThat(in(folder)).containsExactly("a.txt", "andet.txt", "b.txt");
        assertThat(folder.resolve("a.txt")).hasContent("ny");
        assertThat(in(home)).containsExactly("kort");
    }

    @Test
    void leavesNothingWhereItIsCancelledHalfWay() throws IOException {
        Path folder = home.resolve("ny");
        assertThatThrownBy(() -> WholeFolder.write(folder, fresh -> {
                    Files.writeString(fresh.resolve("a.txt"), "halv");
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(in(home)).isEmpty();
    }

    @Test
    void tellsOfAFileThatStandsWhereTheFolderShould() throws IOException {
        Path file = Files.writeString(home.resolve("fil"), "x");
        assertThatThrownBy(() -> WholeFolder.write(file, fresh -> Files.writeString(fresh.resolve("a"), "a")))
                .isInstanceOf(SaveException.class);
        assertThat(file).hasContent("x");
        assertThat(in(home)).containsExactly("fil");
    }
}
