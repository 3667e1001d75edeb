package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.store.OrganisationFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample stands as the program itself writes it, so that whoever opens and saves one sees no difference. */
class SampleFilesTest {
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areThereForEveryMunicipality() throws IOException {
        assertThat(samples().stream().map(Path::toString))
                .contains("halsnaes.json", "holbaek.json", "odsherred.json", "laering.json");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areToTheByteWhatTheProgramWrites(Path sample) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OrganisationFile.write(OrganisationFile.read(sample), written);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(sample));
    }
}
