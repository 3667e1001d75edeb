package dk.kaskade.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Norms;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFoldersTest {
    private static final String FRAMEWORK = "context.framework(new ByteArrayInputStream(\"%s\".getBytes()));";

    @TempDir
    Path folder;

    /** A framework file of one word, so that these tests are about plugins and not about JSON. */
    private static Framework read(InputStream json, String name) throws IOException {
        String id = new String(json.readAllBytes(), StandardCharsets.UTF_8);
        if (id.startsWith("faulty")) {
            throw new IOException(name + ": line 3, column 7: " + id);
        }
        return framework(id);
    }

    private static Framework framework(String id) {
        Framework none = Framework.none();
        return new Framework(
                id,
                "",
                "Grundlag " + id,
                "da",
                "2",
                none.documents(),
                none.roles(),
                none.lines(),
                none.threads(),
                none.expectations(),
                none.focusAreas(),
                none.values(),
                none.guideMarks(),
                none.ideas(),
                none.practices(),
                none.passages(),
                Norms.NONE,
                Extras.NONE);
    }

    private Registry load() {
        Gathering gathering = new Gathering(List.of());
        new PluginFolders(gathering, PluginFoldersTest::read).load(List.of(folder));
        return gathering.registry();
    }

    private static void assertSkipped(Registry registry, int index, String key) {
        PluginReport report = registry.plugins().get(index);
        assertThat(report.state()).isEqualTo(PluginReport.State.SKIPPED);
        assertThat(report.reason()).isNotNull();
        assertThat(report.reason().key()).isEqualTo(key);
        assertThat(report.reason().in(Texts.DANISH)).isNotBlank().doesNotContain("{");
    }

    @Test
    void loadsAJarAndWhatItBrings() throws IOException {
        TinyJar.plugin("tiny", FRAMEWORK.formatted("tinyby")).in(folder, "tiny.jar");
        try (Registry registry = load()) {
            assertThat(registry.framework("tinyby")).map(Framework::name).contains("Grundlag tinyby");
            assertThat(registry.plugins())
                    .containsExactly(PluginReport.loaded(folder.resolve("tiny.jar"), "tiny", "Tiny", "1.0"));
            assertThat(registry.pluginLoaders())
                    .singleElement()
                    .satisfies(loader -> assertThat(loader.getName()).isEqualTo("plugin-tiny.jar"));
        }
    }

    @Test
    void loadsAFrameworkFileWithoutAnyJava() throws IOException {
        Files.writeString(folder.resolve("by.json"), "by");
        try (Registry registry = load()) {
            assertThat(registry.framework("by")).isPresent();
            assertThat(registry.plugins())
                    .containsExactly(PluginReport.loaded(folder.resolve("by.json"), "by", "Grundlag by", "2"));
        }
    }

    @Test
    void tellsWhereAFrameworkFileIsFaulty() throws IOException {
        Files.writeString(folder.resolve("by.json"), "faulty");
        try (Registry registry = load()) {
            assertSkipped(registry, 0, "refused.framework-file");
            assertThat(registry.plugins().get(0).reason().in(Texts.ENGLISH)).contains("line 3, column 7");
        }
    }

    @Test
    void leavesOtherFilesAndAMissingFolderAlone() throws IOException {
        Files.writeString(folder.resolve("README.txt"), "x");
        Gathering gathering = new Gathering(List.of());
        new PluginFolders(gathering, PluginFoldersTest::read).load(List.of(folder, folder.resolve("none")));
        assertThat(gathering.registry().plugins()).isEmpty();
    }

    @Test
    void looksAtAFolderOnlyOnce() throws IOException {
        Files.writeString(folder.resolve("by.json"), "by");
        Gathering gathering = new Gathering(List.of());
        new PluginFolders(gathering, PluginFoldersTest::read).load(List.of(folder, folder.resolve(".")));
        assertThat(gathering.registry().plugins()).hasSize(1);
    }

    @Test
    void namesAndSkipsAPluginThatThrowsAnywhere() throws IOException {
        String good = TinyJar.members("new PluginInfo(\"a\", \"A\", \"1\", 1)", "");
        new TinyJar()
                .source("a.A", "public A() { throw new IllegalStateException(\"no constructor\"); } " + good)
                .services("a.A")
                .in(folder, "1.jar");
        new TinyJar()
                .source(
                        "a.B",
                        TinyJar.members("(PluginInfo) boom()", "") + " Object boom() { throw new LinkageError(); }")
                .services("a.B")
                .in(folder, "2.jar");
        TinyJar.plugin("c", FRAMEWORK.formatted("half") + "throw new StackOverflowError();")
                .in(folder, "3.jar");
        try (Registry registry = load()) {
            for (int i = 0; i < 3; i++) {
                assertSkipped(registry, i, "refused.threw");
            }
            assertThat(registry.plugins().get(0).reason().in(Texts.ENGLISH)).contains("no constructor");
            assertThat(registry.plugins().get(2).id()).isEqualTo("c");
            assertThat(registry.frameworks())
                    .as("nothing of half a registration stays")
                    .isEmpty();
            assertThat(registry.pluginLoaders()).isEmpty();
        }
    }

    @Test
    void skipsAPluginWithoutInfoOrWithAFaultyId() throws IOException {
        new TinyJar().source("a.A", TinyJar.members("null", "")).services("a.A").in(folder, "1.jar");
        TinyJar.plugin("Not Good", "").in(folder, "2.jar");
        try (Registry registry = load()) {
            assertSkipped(registry, 0, "refused.no-info");
            assertSkipped(registry, 1, "refused.plugin-id");
        }
    }

    @Test
    void skipsAPluginMadeForAnotherVersion() throws IOException {
        new TinyJar()
                .source("a.A", TinyJar.members("new PluginInfo(\"a\", \"A\", \"1\", 99)", FRAMEWORK.formatted("x")))
                .services("a.A")
                .in(folder, "1.jar");
        try (Registry registry = load()) {
            assertSkipped(registry, 0, "refused.api");
            assertThat(registry.frameworks()).isEmpty();
        }
    }

    @Test
    void keepsTheFirstOfTwoPluginsWithOneIdOrOneFramework() throws IOException {
        TinyJar.plugin("same", FRAMEWORK.formatted("one")).in(folder, "1.jar");
        TinyJar.plugin("same", FRAMEWORK.formatted("two")).in(folder, "2.jar");
        TinyJar.plugin("other", FRAMEWORK.formatted("three") + FRAMEWORK.formatted("one"))
                .in(folder, "3.jar");
        Files.writeString(folder.resolve("4.json"), "one");
        try (Registry registry = load()) {
            assertSkipped(registry, 1, "refused.plugin-id-taken");
            assertSkipped(registry, 2, "refused.framework-taken");
            assertSkipped(registry, 3, "refused.framework-taken");
            assertThat(registry.frameworks()).extracting(Framework::id).containsExactly("one");
        }
    }

    @Test
    void demandsThatInspectionsBearThePluginsName() throws IOException {
        String inspection = """
                context.inspection(new Inspection() {
                    public InspectionInfo info() {
                        return new InspectionInfo("%s", Severity.GAP, InspectionInfo.Subject.POSITION, null); }
                    public void inspect(InspectionContext in, FindingSink out) { } });
                """;
        TinyJar.plugin("tiny", inspection.formatted("tiny.rule")).in(folder, "1.jar");
        TinyJar.plugin("other", inspection.formatted("tiny.other")).in(folder, "2.jar");
        TinyJar.plugin("third", inspection.formatted("third.x") + inspection.formatted("third.x"))
                .in(folder, "3.jar");
        try (Registry registry = load()) {
            assertThat(registry.inspections()).extracting(i -> i.info().id()).containsExactly("tiny.rule");
            assertSkipped(registry, 1, "refused.inspection-prefix");
            assertSkipped(registry, 2, "refused.inspection-taken");
        }
    }

    @Test
    void skipsWhatIsNoJarOrHoldsNoPlugin() throws IOException {
        Files.writeString(folder.resolve("1.jar"), "this is no jar");
        new TinyJar().file("readme.txt", "x").in(folder, "2.jar");
        new TinyJar().services("not.There").in(folder, "3.jar");
        TinyJar.plugin("tiny", "").in(folder, "4.jar");
        try (Registry registry = load()) {
            assertSkipped(registry, 0, "refused.unreadable");
            assertSkipped(registry, 1, "refused.no-plugin");
            assertSkipped(registry, 2, "refused.threw");
            assertThat(registry.plugins().get(3).state()).isEqualTo(PluginReport.State.LOADED);
        }
    }

    @Test
    void givesEachJarItsOwnClassesEvenUnderOneName() throws IOException {
        TinyJar.plugin("one", FRAMEWORK.formatted("one")).in(folder, "1.jar");
        TinyJar.plugin("two", FRAMEWORK.formatted("two")).in(folder, "2.jar");
        try (Registry registry = load()) {
            assertThat(registry.frameworks()).extracting(Framework::id).containsExactly("one", "two");
        }
    }

    @Test
    void takesNoClassOfTheProgramForAPlugin() throws IOException {
        String here = PluginOfTheClassPath.class.getName();
        new TinyJar().services(here).in(folder, "1.jar");
        try (Registry registry = load()) {
            assertSkipped(registry, 0, "refused.no-class");
        }
    }

    @Test
    void refusesWhatComesAfterRegistration() {
        Contribution brought = new Contribution(PluginFoldersTest::read);
        brought.close();
        assertThatIllegalStateException().isThrownBy(() -> brought.framework(InputStream.nullInputStream()));
    }

    @Test
    void saysEveryReasonInBothLanguages() {
        assertThat(Reason.texts().keys(Texts.DANISH)).isEqualTo(Reason.texts().keys(Texts.ENGLISH));
    }
}
