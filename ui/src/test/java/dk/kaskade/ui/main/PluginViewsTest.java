package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Framework;
import dk.kaskade.host.TinyJar;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginViewsTest {
    private static final String PLUGIN = """
            package tiny;
            import dk.kaskade.ui.look.*;
            import dk.kaskade.ui.view.*;
            import java.util.List;
            public class Tiny implements ViewPlugin {
                public List<ViewFactory> views(ViewContext context) { %s }
                record Factory(String id) implements ViewFactory {
                    public String title(Wording wording) { return "Pejlemærker"; }
                    public Icons icon() { return Icons.GUIDEMARK; }
                    public Place place() { return Place.CENTRE; }
                    public View create() { %s }
                }
            }
            """;
    private static final String LABEL = "return () -> new javax.swing.JLabel(id);";

    /** Surefire hides the class path in a jar's manifest. */
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks("test");
    private final Wording wording = new Wording(Texts.DANISH);
    private final Session session = new Session(
            (organisation, cancelled) -> {
                throw new CancellationException();
            },
            organisation -> Framework.none(),
            tasks);
    private final ViewContext context =
            new ViewContext(session, wording, new Actions(wording), new GoesNowhere(), tasks);

    /** There is no window to go anywhere in. */
    private static final class GoesNowhere implements Navigation {
        @Override
        public void show(String view) {}

        @Override
        public void say(String sentence) {}

        @Override
        public void done(String sentence) {}
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private List<ViewFactory> views(String views, String create) throws IOException {
        Path jar = new TinyJar()
                .code("tiny.Tiny", PLUGIN.formatted(views, create), CLASS_PATH)
                .file("META-INF/services/" + ViewPlugin.class.getName(), "tiny.Tiny")
                .in(folder, "tiny.jar");
        URLClassLoader loader = new URLClassLoader(
                "plugin-tiny", new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
        return PluginViews.of(List.of(loader), context, Set.of("chain"));
    }

    @Test
    void bringsTheViewsOfAPlugin() throws IOException {
        List<ViewFactory> views = views("return List.of(new Factory(\"tiny.one\"), new Factory(\"chain\"));", LABEL);

        assertThat(views).extracting(ViewFactory::id).containsExactly("tiny.one");
        assertThat(views.get(0).title(context.wording())).isEqualTo("Pejlemærker");
        assertThat(views.get(0).create().component()).isInstanceOf(javax.swing.JLabel.class);
    }

    @Test
    void putsASentenceInPlaceOfAViewThatCannotBeMade() throws IOException {
        List<ViewFactory> views =
                views("return List.of(new Factory(\"tiny.one\"));", "throw new IllegalStateException();");

        assertThat(views).hasSize(1);
        assertThat(views.get(0).create()).isInstanceOf(FailedView.class);
    }

    @Test
    void namesAPluginWhoseViewsCannotBeAskedFor() throws IOException {
        List<ViewFactory> views = views("throw new NoClassDefFoundError();", LABEL);

        assertThat(views).extracting(ViewFactory::id).containsExactly("failed.tiny");
        assertThat(views.get(0).title(context.wording())).isEqualTo("tiny");
        assertThat(views.get(0).create()).isInstanceOf(FailedView.class);
    }

    @Test
    void leavesPluginsWithoutViewsAlone() {
        assertThat(PluginViews.of(List.of(getClass().getClassLoader()), context, Set.of()))
                .isEmpty();
    }
}
