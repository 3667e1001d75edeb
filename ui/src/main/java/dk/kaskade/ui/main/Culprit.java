package dk.kaskade.ui.main;

import dk.kaskade.host.PluginReport;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says who made a mistake: a plugin, a view, or the program itself. */
final class Culprit {
    private static final String VIEWS = "dk.kaskade.ui.";

    /** A view's id is the name of its room; these rooms belong to a view of another name. */
    private static final Map<String, String> PART_OF = Map.of("chart", "chain");

    private final Bench bench;

    Culprit(Bench bench) {
        this.bench = bench;
    }

    /** In words that fit into a sentence. */
    String of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Optional<String> plugin = first(at, this::plugin);
            if (plugin.isPresent()) {
                return bench.text("crash.plugin", plugin.get());
            }
        }
        return first(failure, this::view)
                .map(view -> bench.text("crash.view", view))
                .orElseGet(() -> bench.text("crash.program"));
    }

    private static Optional<String> first(
            Throwable failure, java.util.function.Function<String, Optional<String>> name) {
        for (StackTraceElement element : failure.getStackTrace()) {
            Optional<String> found = name.apply(element.getClassName());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The plugin whose own loader has the class. */
    private Optional<String> plugin(String className) {
        for (ClassLoader loader : bench.host().registry().pluginLoaders()) {
            String file = className.replace('.', '/') + ".class";
            if (loader instanceof URLClassLoader jar && jar.findResource(file) != null) {
                return Optional.of(
                        called(loader.getName() == null ? "" : loader.getName().replaceFirst("^plugin-", "")));
            }
        }
        return Optional.empty();
    }

    /** The name that the plugin has for people; its file where it has not said. */
    private String called(String file) {
        return bench.host().registry().plugins().stream()
                .filter(report -> report.source().getFileName().toString().equals(file))
                .map(PluginReport::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(file);
    }

    /** The title of the view whose package the class is in. */
    private Optional<String> view(String className) {
        if (!className.startsWith(VIEWS)) {
            return Optional.empty();
        }
        String name = className.substring(VIEWS.length()).split("\\.")[0];
        return title(PART_OF.getOrDefault(name, name));
    }

    /** Empty for what is no view's own: that is the program's. */
    private Optional<String> title(String id) {
        return bench.views().stream()
                .filter(view -> view.id().equals(id))
                .map(view -> view.title(bench.wording()))
                .findFirst();
    }
}
