package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.host.Registry;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The frameworks that the window knows: those of the plugins, and those that lay beside a file that was opened. */
final class KnownFrameworks implements Function<Organisation, Framework> {
    private final Registry registry;
    private final Map<String, Framework> beside = new ConcurrentHashMap<>();

    KnownFrameworks(Registry registry) {
        this.registry = registry;
    }

    void add(Framework framework) {
        if (!framework.id().isEmpty()) {
            beside.put(framework.id(), framework);
        }
    }

    /** The framework that an organisation names; the empty one where it names none, or one that is not there. */
    @Override
    public Framework apply(Organisation organisation) {
        String id = organisation.framework();
        if (id == null) {
            return Framework.none();
        }
        return registry.framework(id).orElseGet(() -> beside.getOrDefault(id, Framework.none()));
    }

    /** Those that a person can choose from. */
    List<Framework> all() {
        List<Framework> all = new ArrayList<>(registry.frameworks());
        beside.values().stream()
                .filter(framework -> registry.framework(framework.id()).isEmpty())
                .forEach(all::add);
        return all;
    }
}
