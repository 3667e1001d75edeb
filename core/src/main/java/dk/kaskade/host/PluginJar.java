package dk.kaskade.host;

import dk.kaskade.plugin.KaskadePlugin;
import dk.kaskade.plugin.PluginInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads a jar in a class loader of its own. Whatever a plugin throws, {@link LinkageError}s too, is told by name, and
 * nothing of that plugin stays.
 */
final class PluginJar {
    private static final String SERVICE = "META-INF/services/" + KaskadePlugin.class.getName();
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** A services file can name so many classes that cannot be had before the jar is given up. */
    private static final int MOST_FAULTS = 20;

    private final Gathering gathering;
    private final FrameworkReader reader;

    PluginJar(Gathering gathering, FrameworkReader reader) {
        this.gathering = gathering;
        this.reader = reader;
    }

    void load(Path jar) {
        try {
            requirePlugin(jar);
            URL[] urls = {jar.toUri().toURL()};
            ClassLoader parent = KaskadePlugin.class.getClassLoader();
            var loader = new URLClassLoader("plugin-" + jar.getFileName(), urls, parent);
            boolean used = false;
            try {
                used = loadAll(jar, loader);
            } finally {
                if (used) {
                    gathering.keep(loader);
                } else {
                    loader.close();
                }
            }
        } catch (Refused e) {
            gathering.report(PluginReport.skipped(jar, e.reason()));
        } catch (IOException e) {
            gathering.report(PluginReport.skipped(jar, Reason.thrown("refused.unreadable", e)));
        }
    }

    private static void requirePlugin(Path jar) throws IOException, Refused {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(SERVICE) == null) {
                throw new Refused(Reason.of("refused.no-plugin", SERVICE));
            }
        }
    }

    /** True where at least one plugin of the jar is in use. */
    private boolean loadAll(Path jar, URLClassLoader loader) throws Refused {
        Iterator<Provider<KaskadePlugin>> providers =
                ServiceLoader.load(KaskadePlugin.class, loader).stream().iterator();
        boolean used = false;
        int own = 0;
        int faults = 0;
        while (faults < MOST_FAULTS) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                Provider<KaskadePlugin> provider = providers.next();
                // what a services file higher up names, or a class that the program has too, is not this jar's plugin
                if (provider.type().getClassLoader() == loader) {
                    own++;
                    used |= loadOne(jar, provider);
                }
            } catch (Throwable t) {
                faults++;
                gathering.report(PluginReport.skipped(jar, Reason.thrown("refused.threw", t)));
            }
        }
        if (own + faults == 0) {
            throw new Refused(Reason.of("refused.no-class"));
        }
        return used;
    }

    private boolean loadOne(Path jar, Provider<KaskadePlugin> provider) {
        KaskadePlugin plugin = provider.get();
        PluginInfo info = plugin.info();
        Reason wrong = wrong(info);
        if (wrong != null) {
            gathering.report(PluginReport.skipped(jar, wrong));
            return false;
        }
        return register(jar, plugin, info);
    }

    private static @Nullable Reason wrong(@Nullable PluginInfo info) {
        if (info == null || info.id() == null || info.name() == null || info.version() == null) {
            return Reason.of("refused.no-info");
        }
        return ID.matcher(info.id()).matches() ? null : Reason.of("refused.plugin-id", info.id());
    }

    private boolean register(Path jar, KaskadePlugin plugin, PluginInfo info) {
        Contribution brought = new Contribution(reader);
        try {
            if (info.apiVersion() != KaskadePlugin.API_VERSION) {
                throw new Refused(Reason.of("refused.api", info.apiVersion(), KaskadePlugin.API_VERSION));
            }
            gathering.requireNew(info.id());
            plugin.register(brought);
            brought.close();
            gathering.take(info.id(), brought);
            gathering.report(PluginReport.loaded(jar, info.id(), info.name(), info.version()));
            return true;
        } catch (Refused e) {
            skip(jar, info, e.reason());
        } catch (Throwable t) {
            brought.close();
            skip(jar, info, Reason.thrown("refused.threw", t));
        }
        return false;
    }

    private void skip(Path jar, PluginInfo info, Reason reason) {
        gathering.report(PluginReport.skipped(jar, info.id(), info.name(), info.version(), reason));
    }
}
