package dk.kaskade.ui.benchmark;

import dk.kaskade.comparison.Comparison;
import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.PartyFigures;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.OrganisationFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** All municipalities in one table, each of 400 positions, from their files; beside merely reading those files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SideBySideTable {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int POSITIONS = 400;

    @Param("98")
    public int municipalities;

    private Framework framework = Framework.none();
    private final List<Path> files = new ArrayList<>();
    private final Inspector inspector = new Inspector(BuiltInInspections.all());

    @Setup
    public void write() throws IOException {
        framework = WholeWay.framework();
        for (int i = 0; i < municipalities; i++) {
            Path file = Files.createTempFile("municipality", ".json");
            Files.writeString(file, OrganisationFile.toJson(LargeOrganisation.of(POSITIONS, framework, i)));
            files.add(file);
        }
    }

    @TearDown
    public void remove() throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Benchmark
    public int readFiles() {
        return files.stream().mapToInt(file -> read(file).positions().size()).sum();
    }

    @Benchmark
    public Comparison table() {
        Comparison.Columns columns = new Comparison.Columns();
        files.forEach(file -> columns.add(file.toString(), figures(file)));
        return columns.comparison();
    }

    /** As many files at a time as the machine has cores. */
    @Benchmark
    public Comparison tableOnAllCores() {
        Comparison.Columns columns = new Comparison.Columns();
        files.parallelStream().map(this::figures).toList().forEach(figures -> columns.add("", figures));
        return columns.comparison();
    }

    private PartyFigures figures(Path file) {
        Organisation organisation = read(file);
        InspectionContext in = InspectionContext.of(organisation, framework, DAY);
        return PartyFigures.of(
                new Party(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, framework)));
    }

    private static Organisation read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return OrganisationFile.read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
