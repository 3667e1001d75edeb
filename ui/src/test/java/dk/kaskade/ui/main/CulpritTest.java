package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import dk.kaskade.host.TinyJar;
import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.ui.cascade.CascadeViewFactory;
import dk.kaskade.ui.framework.FrameworkViewFactory;
import dk.kaskade.ui.shell.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CulpritTest {
    private static final String PLUGIN = """
            package tiny;
            import dk.kaskade.plugin.*;
            public class Tiny implements KaskadePlugin {
                public PluginInfo info() { return new PluginInfo("tiny", "Lilleby", "1.0", 1); }
                public void register(PluginContext context) {}
            }
            """;

    /** Surefire hides the class path in a jar's manifest. */
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    private Bench bench;
    private Culprit culprit;

    @BeforeEach
    void startWithAPlugin() throws Exception {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        new TinyJar()
                .code("tiny.Tiny", PLUGIN, CLASS_PATH)
                .file("META-INF/services/" + KaskadePlugin.class.getName(), "tiny.Tiny")
                .in(plugins, "tiny.jar");
        Host host = Host.start(new Places(List.of(plugins), folder));
        bench = new Bench(host, new SettingsFile(folder.resolve("settings.properties")));
        bench.views(List.of(CascadeViewFactory.of(bench.viewContext()), FrameworkViewFactory.of(bench.viewContext())));
        culprit = new Culprit(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Exception in(String... classes) {
        Exception failure = new IllegalStateException("on purpose");
        failure.setStackTrace(java.util.Arrays.stream(classes)
                .map(name -> new StackTraceElement(name, "paint", null, 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }

    @Test
    void aPluginIsNamedAsItNamesItself() {
        assertThat(culprit.of(in("java.util.List", "tiny.Tiny", "dk.kaskade.ui.cascade.Page")))
                .isEqualTo("plugin’et »Lilleby«");
    }

    @Test
    void aPluginIsFoundBehindWhatItsMistakeCaused() {
        assertThat(culprit.of(new IllegalStateException(in("tiny.Tiny")))).isEqualTo("plugin’et »Lilleby«");
    }

    @Test
    void aViewIsNamedByItsTitle() {
        assertThat(culprit.of(in("java.util.List", "dk.kaskade.ui.framework.part.Page")))
                .isEqualTo("visningen »"
                        + FrameworkViewFactory.of(bench.viewContext()).title(bench.wording()) + "«");
    }

    @Test
    void whatIsNoViewsOwnIsTheProgram() {
        assertThat(culprit.of(in("java.util.List", "dk.kaskade.ui.edit.Form"))).isEqualTo("Kaskade");
        assertThat(culprit.of(in("dk.kaskade.ui.cascadelike.Page"))).isEqualTo("Kaskade");
        assertThat(culprit.of(in())).isEqualTo("Kaskade");
    }
}
