package dk.kaskade.host;

import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.Importer;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Inspection;
import dk.kaskade.plugin.PluginContext;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what one plugin brings; nothing of it counts before all of it was found good. */
final class Contribution implements PluginContext {
    final List<Framework> frameworks = new ArrayList<>();
    final List<Inspection> inspections = new ArrayList<>();
    final List<Importer> importers = new ArrayList<>();
    final List<Exporter> exporters = new ArrayList<>();

    private final FrameworkReader reader;
    private boolean open = true;

    Contribution(FrameworkReader reader) {
        this.reader = reader;
    }

    @Override
    public void framework(InputStream json) {
        requireOpen();
        Objects.requireNonNull(json, "there is no framework file");
        try (json) {
            frameworks.add(reader.read(json, "framework.json"));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public void inspection(Inspection inspection) {
        requireOpen();
        inspections.add(Objects.requireNonNull(inspection));
    }

    @Override
    public void importer(Importer importer) {
        requireOpen();
        importers.add(Objects.requireNonNull(importer));
    }

    @Override
    public void exporter(Exporter exporter) {
        requireOpen();
        exporters.add(Objects.requireNonNull(exporter));
    }

    /** A plugin that keeps its context cannot bring more later, unchecked. */
    void close() {
        open = false;
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("registration is over");
        }
    }
}
