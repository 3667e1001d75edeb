package dk.kaskade.ui.benchmark;

import com.google.gson.JsonParser;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a file to what the window needs, beside Gson merely parsing the same bytes into a tree. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeWay {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Param({"1000", "10000", "100000"})
    public int positions;

    private Framework framework = Framework.none();
    private byte[] file = {};
    private Organisation organisation = Organisation.empty("", "", null);
    private InspectionContext context = InspectionContext.of(organisation, framework, DAY);
    private final Inspector inspector = new Inspector(BuiltInInspections.all());

    @Setup
    public void generate() throws IOException {
        framework = framework();
        organisation = LargeOrganisation.of(positions, framework, 1);
        file = OrganisationFile.toJson(organisation).getBytes(StandardCharsets.UTF_8);
        context = InspectionContext.of(organisation, framework, DAY);
    }

    /** Four roles, 46 expectations and their links. */
    static Framework framework() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WholeWay.class.getResourceAsStream("/dk/kaskade/worked/framework.json"))) {
            return FrameworkFile.read(in, "framework.json");
        }
    }

    @Benchmark
    public Object gsonTree() {
        return JsonParser.parseReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
    }

    @Benchmark
    public Organisation read() throws IOException {
        return OrganisationFile.read(new ByteArrayInputStream(file), "file");
    }

    @Benchmark
    public InspectionReport check() {
        return inspector.inspect(InspectionContext.of(organisation, framework, DAY));
    }

    @Benchmark
    public Layout layout() {
        return layout(context.chain());
    }

    @Benchmark
    public Layout wholeWay() throws IOException {
        Organisation fresh = OrganisationFile.read(new ByteArrayInputStream(file), "file");
        InspectionContext in = InspectionContext.of(fresh, framework, DAY);
        inspector.inspect(in);
        return layout(in.chain());
    }

    private static Layout layout(Chain chain) {
        int[] parent = new int[chain.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = chain.leader(i);
        }
        return ChainLayout.of(LayoutInput.of(parent, LayoutOptions.screen(1100, 650)));
    }
}
