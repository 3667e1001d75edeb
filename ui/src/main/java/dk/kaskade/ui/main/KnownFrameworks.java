package dk.kaskade.ui.main;

import dk.kaskade.chain.LinkDecisions;
import dk.kaskade.framework.Framework;
import dk.kaskade.host.Registry;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The frameworks that the window knows: those of the plugins, and those that lay beside a file that was opened. */
final class KnownFrameworks implements Function<Organisation, Framework> {
    private final Registry registry;
    private final Map<String, Framework> beside = new ConcurrentHashMap<>();
    private volatile @Nullable Decided last;

    /** What came of some decisions about a framework; they stay the same object until one is taken. */
    private record Decided(Framework published, List<LinkDecision> links, Framework framework) {
        boolean isFor(Framework other, Organisation organisation) {
            return published == other && links == organisation.links();
        }
    }

    KnownFrameworks(Registry registry) {
        this.registry = registry;
    }

    void add(Framework framework) {
        if (!framework.id().isEmpty()) {
            beside.put(framework.id(), framework);
        }
    }

    /**
     * The framework that an organisation names, with what it has decided about links; the empty one where it names none,
     * or one that is not there. The same object as long as neither changes. May be asked from any thread.
     */
    @Override
    public Framework apply(Organisation organisation) {
        String id = organisation.framework();
        if (id == null) {
            return Framework.none();
        }
        Framework published = registry.framework(id).orElseGet(() -> beside.getOrDefault(id, Framework.none()));
        return organisation.links().isEmpty() ? published : decided(organisation, published);
    }

    private Framework decided(Organisation organisation, Framework published) {
        Decided known = last;
        if (known == null || !known.isFor(published, organisation)) {
            Framework framework = LinkDecisions.in(organisation, published);
            known = new Decided(published, organisation.links(), framework);
            last = known;
        }
        return known.framework();
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
