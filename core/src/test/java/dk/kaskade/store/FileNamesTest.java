package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
    @Test
    void makesFileNamesThatEveryFileSystemTakes() {
        FileNames names = new FileNames(".txt");
        assertThat(names.of("a/b:c")).isEqualTo("a-b-c.txt");
        assertThat(names.of("A-b-c")).isEqualTo("A-b-c-2.txt");
        assertThat(names.of("../..")).isEqualTo("-.txt");
        assertThat(names.of("nul")).isEqualTo("nul_.txt");
        assertThat(names.of("æøå")).isEqualTo("æøå.txt");
        assertThat(names.of("")).isEqualTo("_.txt");
    }
}
