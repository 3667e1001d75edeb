package dk.kaskade.ui.main;

import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewPlugin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the views that plugins bring. One that cannot be had stands in the window by its plugin's name and says so. */
final class PluginViews {
    private static final Logger LOG = LoggerFactory.getLogger(PluginViews.class);
    private static final int MOST_FAULTS = 20;

    private final ViewContext context;
    private final Set<String> taken;
    private final List<ViewFactory> found = new ArrayList<>();

    private PluginViews(ViewContext context, Set<String> taken) {
        this.context = context;
        this.taken = new HashSet<>(taken);
    }

    /** @param taken ids of the program's own views */
    static List<ViewFactory> of(List<ClassLoader> plugins, ViewContext context, Set<String> taken) {
        PluginViews views = new PluginViews(context, taken);
        plugins.forEach(views::look);
        return List.copyOf(views.found);
    }

    private void look(ClassLoader plugin) {
        Iterator<Provider<ViewPlugin>> providers =
                ServiceLoader.load(ViewPlugin.class, plugin).stream().iterator();
        for (int faults = 0; faults < MOST_FAULTS; ) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                Provider<ViewPlugin> provider = providers.next();
                if (provider.type().getClassLoader() == plugin) {
                    provider.get().views(context).forEach(view -> take(plugin, view));
                }
            } catch (Throwable t) {
                faults++;
                LOG.error("views of {} failed", name(plugin), t);
                take(plugin, new FailedView.Factory(name(plugin), context.wording()));
            }
        }
    }

    private void take(ClassLoader plugin, ViewFactory view) {
        ViewFactory guarded = new GuardedView(name(plugin), view, context.wording());
        if (taken.add(guarded.id())) {
            found.add(guarded);
        } else {
            LOG.warn("a view of {} is left out: {} is there already", name(plugin), guarded.id());
        }
    }

    /** The loader of a plugin is called after it. */
    private static String name(ClassLoader plugin) {
        return plugin.getName() == null ? "" : plugin.getName().replaceFirst("^plugin-", "");
    }
}
