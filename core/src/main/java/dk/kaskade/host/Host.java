package dk.kaskade.host;

import dk.kaskade.chain.LinkDecisions;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.DocumentFormatException;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The façade of window and command line: starts with the plugins it finds, opens organisations with their framework,
 * analyses them. Keeps nothing of what it opens, so it may be used from several threads.
 */
public final class Host implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Places places;
    private final Registry registry;
    private final Inspector inspector;

    private Host(Places places, Registry registry) {
        this.places = places;
        this.registry = registry;
        inspector = new Inspector(registry.inspections());
    }

    /** Starts with the built-in inspections and the plugins of some folders; a faulty plugin is in the registry's list. */
    public static Host start(Places places) {
        Gathering gathering = new Gathering(BuiltInInspections.all());
        new PluginFolders(gathering, FrameworkFile::read).load(places.plugins());
        return new Host(places, gathering.registry());
    }

    public Places places() {
        return places;
    }

    public Registry registry() {
        return registry;
    }

    public Inspector inspector() {
        return inspector;
    }

    /**
     * Opens an organisation file with the framework it names.
     *
     * @throws DocumentFormatException where the file cannot be read, with line, column and path
     */
    public Opened open(Path file) throws IOException {
        return open(file, file);
    }

    /**
     * Opens an organisation file as though it lay elsewhere, as a copy does: a framework beside that place is found.
     *
     * @throws DocumentFormatException where the file cannot be read, with line, column and path
     */
    public Opened open(Path file, Path place) throws IOException {
        Organisation organisation = OrganisationFile.read(file);
        Framework framework = organisation.framework() == null
                ? null
                : framework(organisation.framework(), place).orElse(null);
        Framework published = framework == null ? Framework.none() : framework;
        return new Opened(file, organisation, LinkDecisions.in(organisation, published), published, framework != null);
    }

    /** A framework of the registry, or else the file {@code ID.json} or {@code framework.json} beside the organisation. */
    private Optional<Framework> framework(String id, Path organisation) throws IOException {
        Optional<Framework> known = registry.framework(id);
        if (known.isPresent()) {
            return known;
        }
        for (String name : List.of(id + ".json", "framework.json")) {
            Optional<Framework> beside = beside(organisation, name, id);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    /** A file of that name that is no framework is somebody else's: {@code framework check} tells what is wrong with it. */
    private static Optional<Framework> beside(Path organisation, String name, String id) throws IOException {
        Path file = organisation.toAbsolutePath().resolveSibling(name);
        if (!Files.isRegularFile(file) || Files.isSameFile(file, organisation)) {
            return Optional.empty();
        }
        try {
            return Optional.of(FrameworkFile.read(file))
                    .filter(framework -> framework.id().equals(id));
        } catch (DocumentFormatException e) {
            LOG.info("{} is not the framework {}", file, id, e);
            return Optional.empty();
        }
    }

    /**
     * Runs every inspection.
     *
     * @param asOf the day to look at, none = the organisation's, or today where it names none
     */
    public Analysis analyse(Organisation organisation, Framework framework, @Nullable LocalDate asOf) {
        InspectionContext context = InspectionContext.of(organisation, framework, day(organisation, asOf));
        return new Analysis(
                context, inspector.inspect(context), FindingTexts.of(inspector.infos(), organisation, framework));
    }

    /** Runs the inspections that look at a framework alone. */
    public InspectionReport analyse(Framework framework) {
        return inspector.inspect(framework);
    }

    /** The day an organisation is looked at: the one asked for, its own, or today. */
    public static LocalDate day(Organisation organisation, @Nullable LocalDate asOf) {
        LocalDate own = asOf == null ? organisation.asOf() : asOf;
        return own == null ? LocalDate.now() : own;
    }

    /** The sample organisations that came with the program, by file name; empty where the folder is missing. */
    public List<Path> samples() throws IOException {
        if (!Files.isDirectory(places.samples())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(places.samples())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        registry.close();
    }
}
