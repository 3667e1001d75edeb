package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Party;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.worked.WorkedExample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Organisations that are made up: a file {@code 40.json} holds one of forty positions, any other cannot be read. */
final class Neighbours implements Sources {
    private static final Inspector INSPECTOR = new Inspector(BuiltInInspections.all());

    private final Tasks tasks;
    final List<Path> opened = new ArrayList<>();

    Neighbours(Tasks tasks) {
        this.tasks = tasks;
    }

    static Analysis analysis(Organisation organisation) {
        Party party = party(organisation);
        return new Analysis(party.context(), party.report(), party.texts());
    }

    static Party party(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, WorkedExample.framework(), LocalDate.of(2026, 11, 1));
        return new Party(
                in, INSPECTOR.inspect(in), FindingTexts.of(INSPECTOR.infos(), organisation, WorkedExample.framework()));
    }

    static Organisation organisation(int size) {
        return LargeOrganisation.of(size, WorkedExample.framework(), size).withName("Nabo " + size + " (prøve)");
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public List<Offer> samples() {
        return List.of(new Offer("Prøve", Path.of("20.json")));
    }

    @Override
    public List<Offer> recent() {
        return List.of();
    }

    @Override
    public List<Path> askFiles() {
        return List.of();
    }

    @Override
    public List<Path> askFolder(String title) {
        return List.of();
    }

    @Override
    public Party read(Path file, BooleanSupplier cancelled) throws IOException {
        String number = file.getFileName().toString().replace(".json", "");
        if (!number.matches("\\d+")) {
            throw new IOException("ulæselig");
        }
        return party(organisation(Integer.parseInt(number)));
    }

    @Override
    public Party look(Organisation organisation, BooleanSupplier cancelled) {
        return party(organisation);
    }

    @Override
    public Path corrections() {
        return Path.of("target", "no-such-folder", "correspondence.json");
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public String reason(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
