package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the program prints for each sample, held in {@code golden}. {@code -Dgolden=update} writes the files anew; then
 * read the difference before it is committed.
 */
class GoldenIT {
    private static final Path GOLDEN = Path.of("golden");

    @TempDir
    Path elsewhere;

    private String run(String... arguments) throws IOException, InterruptedException {
        return new Kaskade(elsewhere, Map.of()).run(arguments).done();
    }

    private static void hold(String name, String printed) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, printed);
        }
        assertThat(file).as("-Dgolden=update writes it").exists();
        assertThat(printed)
                .as("%s (where this is meant to be, -Dgolden=update writes it anew)", file)
                .isEqualTo(Files.readString(file));
    }

    private static String name(Path sample) {
        return sample.toString().replace(".json", "");
    }

    @ParameterizedTest
    @MethodSource("dk.kaskade.samples.SampleFilesTest#samples")
    void checksEachSampleAsJson(Path sample) throws IOException, InterruptedException {
        String path = sample.toAbsolutePath().toString();
        hold(name(sample) + ".check.json", run("check", path, "--format", "json", "--lang", "da"));
    }

    @ParameterizedTest
    @MethodSource("dk.kaskade.samples.SampleFilesTest#samples")
    void checksEachSampleAsText(Path sample) throws IOException, InterruptedException {
        String path = sample.toAbsolutePath().toString();
        hold(name(sample) + ".check.txt", run("check", path, "--lang", "da"));
    }

    @ParameterizedTest
    @MethodSource("dk.kaskade.samples.SampleFilesTest#samples")
    void tellsTheReachOfEachSample(Path sample) throws IOException, InterruptedException {
        String path = sample.toAbsolutePath().toString();
        hold(name(sample) + ".reach.json", run("reach", path, "--format", "json"));
    }

    @ParameterizedTest
    @CsvSource({"text,txt", "json,json"})
    void comparesTheMunicipalities(String format, String ending) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("compare"));
        for (String sample : List.of("odsherred", "holbaek", "halsnaes")) {
            call.add(Kaskade.sample(sample).toString());
        }
        call.addAll(List.of("--format", format, "--lang", "da"));
        hold("three.compare." + ending, run(call.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"text,txt", "json,json"})
    void tellsWhatAProposalOfTheSmallestSampleChanges(String format, String ending)
            throws IOException, InterruptedException {
        String proposal = Path.of("src/test/resources/laering-forslag.json")
                .toAbsolutePath()
                .toString();
        String today = Kaskade.sample("laering").toString();
        hold("laering-forslag.diff." + ending, run("diff", today, proposal, "--format", format, "--lang", "da"));
    }

    @Test
    void writesThePageOfTheSmallestSample() throws IOException, InterruptedException {
        Path page = elsewhere.resolve("laering.html");
        run("export", Kaskade.sample("laering").toString(), "--out", page.toString(), "--lang", "da");
        hold("laering.chain.html", content(Files.readString(page)));
    }

    /** A page without its style and script, which lie in the program as files of their own. */
    private static String content(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "dot", "graphml"})
    void handsOutTheSmallestSample(String ending) throws IOException, InterruptedException {
        holdExport("laering.export." + ending);
    }

    @Test
    void copiesTheSmallestSampleWithoutNames() throws IOException, InterruptedException {
        holdExport("laering.export.json", "--no-names");
    }

    private void holdExport(String name, String... more) throws IOException, InterruptedException {
        Path out = elsewhere.resolve(name);
        List<String> call =
                new ArrayList<>(List.of("export", Kaskade.sample("laering").toString(), "--lang", "da"));
        call.addAll(List.of("--out", out.toString()));
        call.addAll(List.of(more));
        run(call.toArray(String[]::new));
        hold(name, Files.readString(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"halsnaes", "holbaek", "odsherred"})
    void checksEachFramework(String framework) throws IOException, InterruptedException {
        hold(
                framework + ".framework-check.json",
                run("framework", "check", framework, "--format", "json", "--lang", "da"));
    }

    @ParameterizedTest
    @CsvSource({"odsherred,l-dagtilbud", "holbaek,dl-fjord"})
    void showsARoleCardAsAPage(String sample, String position) throws IOException, InterruptedException {
        String path = Path.of(sample + ".json").toAbsolutePath().toString();
        hold(sample + ".role-card.html", run("role", path, position, "--format", "html", "--lang", "da"));
    }
}
