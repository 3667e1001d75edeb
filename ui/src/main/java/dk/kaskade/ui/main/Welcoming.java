package dk.kaskade.ui.main;

import dk.kaskade.exchange.Importer;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.host.PluginReport;
import dk.kaskade.ui.shell.RecentFile;
import dk.kaskade.ui.shell.Welcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the welcome page what there is on this machine. */
final class Welcoming implements Welcome {
    private final Bench bench;
    private final Opening opening;
    private final Importing importing;
    private final Samples samples;

    Welcoming(Bench bench, Opening opening, Importing importing, Samples samples) {
        this.bench = bench;
        this.opening = opening;
        this.importing = importing;
        this.samples = samples;
    }

    @Override
    public List<Sample> samples() {
        return samples.cards(opening::openSample);
    }

    @Override
    public List<Plugin> plugins() {
        return bench.host().registry().plugins().stream().map(this::plugin).toList();
    }

    private Plugin plugin(PluginReport report) {
        String name = report.name() == null ? report.source().getFileName().toString() : report.name();
        String version = report.version() == null ? "" : report.version();
        Optional<String> fault = Optional.ofNullable(report.reason())
                .map(reason -> reason.in(bench.wording().language()));
        return new Plugin(name, about(report), version, fault);
    }

    /** From the highest role to the lowest, where the plugin brings a framework of its own name; else what it reads. */
    private String about(PluginReport report) {
        String id = report.id();
        return id == null
                ? ""
                : bench.host().registry().framework(id).map(this::roles).orElseGet(() -> reads(id));
    }

    private String reads(String id) {
        Locale language = bench.wording().language();
        return bench.host().registry().importers().stream()
                .map(Importer::format)
                .filter(format -> format.id().equals(id) || format.id().startsWith(id + "-"))
                .map(format -> format.name(language))
                .reduce((one, other) -> bench.text("desk.plugin.reads", one, other))
                .orElse("");
    }

    private String roles(Framework framework) {
        List<Role> roles = framework.rolesByLevel();
        return roles.size() < 2
                ? framework.name()
                : bench.text(
                        "desk.plugin.roles",
                        lower(roles.get(0)),
                        lower(roles.get(roles.size() - 1)),
                        framework.expectations().size());
    }

    private static String lower(Role role) {
        return role.name().substring(0, 1).toLowerCase(Locale.ROOT)
                + role.name().substring(1);
    }

    @Override
    public List<RecentFile> recent() {
        return bench.settings().recent();
    }

    @Override
    public void open(Path file) {
        importing.take(file);
    }

    @Override
    public String version() {
        String version = Welcoming.class.getPackage().getImplementationVersion();
        return version == null ? bench.text("desk.version.unbuilt") : version;
    }
}
