package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftCommandsTest {
    private static final String TEXT = """
            Sådan gør vi her

            Direktører
            • Bager kage til alle, der kommer forbi
            • Vander planterne hver fredag

            Ledere af medarbejdere
            • Spiser kagen, mens den er varm

            Efterskrift
            Her kan der stå, hvem der har bagt.
            """;

    @TempDir
    Path folder;

    private Path text() throws IOException {
        return Files.writeString(folder.resolve("grundlag.txt"), TEXT);
    }

    @Test
    void draftsAFrameworkThatCheckReads() throws IOException {
        Path out = folder.resolve("udkast.json");
        var answer = new Call()
                .of(
                        "framework",
                        "draft",
                        text().toString(),
                        "--out",
                        out.toString(),
                        "--municipality",
                        "Kageby Kommune");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("Teksterne er kommunens egne ord")
                .contains(
                        "Direktør (niveau 1): 2 forventninger",
                        "Blev ikke til noget (2)",
                        "linje 10, overskrift: Efterskrift");
        Framework framework = FrameworkFile.read(out);
        assertThat(framework.id()).isEqualTo("kageby");
        assertThat(framework.expectations()).hasSize(3);
        var check = new Call().of("framework", "check", out.toString());
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("Hvad der er undersøgt");
    }

    @Test
    void attachesTheWordingInACopy() throws IOException {
        Path known = folder.resolve("kendt.json");
        new Call().of("framework", "draft", text().toString(), "--out", known.toString());
        Path out = folder.resolve("ordlyd.json");
        var answer = new Call()
                .in("en")
                .of("framework", "wording", known.toString(), text().toString(), "--out", out.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("municipality's own words", "Wording found for 3, in doubt about 0");
        assertThat(FrameworkFile.read(out).expectations())
                .extracting(Expectation::extras)
                .allMatch(extras -> extras.members().containsKey("wording"));
        assertThat(FrameworkFile.read(known).expectations())
                .extracting(Expectation::extras)
                .allMatch(extras -> extras.isEmpty());
    }

    @Test
    void replacesNotItsOwnSource() throws IOException {
        Path source = text();
        var answer = new Call().of("framework", "draft", source.toString(), "--out", source.toString());
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err()).hasLineCount(1);
        assertThat(source).hasContent(TEXT);
    }
}
