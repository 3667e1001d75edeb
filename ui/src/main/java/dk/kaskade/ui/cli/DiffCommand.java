package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Opened;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Gaps;
import dk.kaskade.reform.Reform;
import dk.kaskade.store.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff OLD NEW}: what a proposal changes, and which gaps it closes and opens; a scenario knows its own today. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path first = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "new")
    private @Nullable Path second;

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--no-names")
    private boolean noNames;

    DiffCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Opened old = program.open(first);
        Opened proposal = second == null ? old : program.open(second);
        Scenario scenario = proposal.organisation().scenario();
        if (second == null && scenario == null) {
            throw program.badInput("diff.no-scenario", first.toString());
        }
        Organisation today = second == null && scenario != null ? scenario.base() : old.organisation();
        Editions editions = new Editions(program.host(), program.language(), Disclosure.of(noNames, false));
        Reform reform = Reform.between(
                editions.organisation(today.withScenario(null)),
                editions.organisation(proposal.organisation().withScenario(null)));
        Set<String> leftOut = reform.allLeftOut(rejected(scenario));
        Edition before = editions.of(reform.today(), old.framework(), asOf);
        Edition after = editions.of(reform.without(leftOut), proposal.framework(), asOf);
        Gaps gaps = Gaps.between(before.report(), after.report());
        List<Change> changes = reform.changes().stream()
                .filter(change -> !leftOut.contains(change.id()))
                .toList();
        DiffResult result = new DiffResult(reform, changes, gaps, before, after);
        program.result(
                format == TextOrJson.JSON
                        ? JsonText.of(new DiffJson(program.language(), result).json())
                        : new DiffText(program, result).text(),
                out);
        return ExitCode.DONE;
    }

    private static Set<String> rejected(@Nullable Scenario scenario) {
        return scenario == null
                ? Set.of()
                : scenario.decisions().entrySet().stream()
                        .filter(decision -> decision.getValue() == Scenario.Verdict.REJECTED)
                        .map(decision -> decision.getKey())
                        .collect(Collectors.toSet());
    }
}
