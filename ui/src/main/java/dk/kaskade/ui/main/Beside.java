package dk.kaskade.ui.main;

import dk.kaskade.comparison.Party;
import dk.kaskade.framework.Framework;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.compare.Sources;
import dk.kaskade.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Brings organisations to stand beside the one that is open: samples, recent files, and whatever a person chooses. */
record Beside(Bench bench, Opening opening, Samples known, FileChoice choice) implements Sources {
    @Override
    public Tasks tasks() {
        return bench.comparisons();
    }

    @Override
    public List<Offer> samples() {
        return known.offers();
    }

    @Override
    public List<Offer> recent() {
        return bench.settings().recent().stream()
                .map(file -> new Offer(file.name(), file.path()))
                .toList();
    }

    @Override
    public List<Path> askFiles() {
        return choice.severalToRead();
    }

    @Override
    public List<Path> askFolder(String title) {
        return choice.folderToRead(title).map(this::in).orElse(List.of());
    }

    private List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            bench.error(bench.text("desk.cannot-open", folder.getFileName()), e);
            return List.of();
        }
    }

    @Override
    public Party read(Path file, BooleanSupplier cancelled) throws IOException {
        Opened opened = bench.host().open(file);
        return party(opened.organisation(), opened.framework(), cancelled);
    }

    @Override
    public Party look(Organisation organisation, BooleanSupplier cancelled) {
        return party(organisation, bench.frameworks().apply(organisation), cancelled);
    }

    private Party party(Organisation organisation, Framework framework, BooleanSupplier cancelled) {
        Inspector inspector = bench.host().inspector();
        InspectionContext in = InspectionContext.of(organisation, framework, Host.day(organisation, null));
        return new Party(
                in, inspector.inspect(in, cancelled), FindingTexts.of(inspector.infos(), organisation, framework));
    }

    @Override
    public Path corrections() {
        return bench.settingsFile().folder().resolve("correspondence.json");
    }

    @Override
    public void open(Path file) {
        if (known.isSample(file)) {
            opening.openSample(file);
        } else {
            opening.open(file);
        }
    }

    @Override
    public String reason(Exception failure) {
        return bench.reason(failure);
    }
}
