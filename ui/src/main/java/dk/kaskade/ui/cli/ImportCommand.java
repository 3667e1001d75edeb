package dk.kaskade.ui.cli;

import dk.kaskade.change.Outcome;
import dk.kaskade.exchange.Extract;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.host.Opened;
import dk.kaskade.intake.Choice;
import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.Intake;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.intake.Taken;
import dk.kaskade.intake.Update;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.KeptMapping;
import dk.kaskade.store.KeptMappingFile;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import SOURCE --out F.json}: an organisation of somebody else's file, or what that file changes in one. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Option(names = "--out", paramLabel = "F.json", required = true)
    private Path out = Path.of("");

    @Option(names = "--map", paramLabel = "COLUMN=FIELD")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--framework", paramLabel = "ID")
    private @Nullable String framework;

    @Option(names = "--decide", paramLabel = "DOUBT=CHOICE")
    private Map<String, String> decisions = new LinkedHashMap<>();

    @Option(names = "--update", paramLabel = "FILE")
    private @Nullable Path update;

    @Option(names = "--leave-out", paramLabel = "CHANGE")
    private List<String> leftOut = List.of();

    @Option(names = "--mapping", paramLabel = "KEPT.json")
    private @Nullable Path mapping;

    @Option(names = "--keep", paramLabel = "KEPT.json")
    private @Nullable Path keep;

    @Option(names = "--encoding", paramLabel = "NAME")
    private String encoding = "";

    @Option(names = "--separator", paramLabel = "CHAR")
    private String separator = "";

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet = "";

    @Option(names = "--id", paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        requireOtherFile();
        KeptMapping kept = kept();
        Opened current = update == null ? null : program.open(update);
        ImportSource file = new ImportSource(program, source, kept);
        Extract extract = file.read(columns);
        IntakeSettings settings = settings(kept, current);
        Taken taken = Intake.of(extract, settings, Progress.UNWATCHED);
        requireDoubts(taken);
        Update changes = current == null ? null : Update.of(current.organisation(), taken.organisation());
        Organisation result = changes == null ? taken.organisation() : updated(changes, current.organisation());
        OrganisationFile.save(result, out);
        keep(file, kept, settings);
        ImportReport report = new ImportReport(file, taken, changes, Set.copyOf(leftOut), program.language());
        if (format == TextOrJson.JSON) {
            program.json(report.json(result));
        } else {
            new ImportText(program).print(report);
        }
        program.remark("import.written", out.toString());
        return ExitCode.DONE;
    }

    private void requireOtherFile() throws IOException {
        if (Files.exists(out) && Files.exists(source) && Files.isSameFile(out, source)) {
            throw program.badInput("import.same-file", out.toString());
        }
    }

    private KeptMapping kept() throws IOException {
        KeptMapping from = mapping == null ? KeptMapping.EMPTY : KeptMappingFile.read(mapping);
        return new KeptMapping(
                from.columns(),
                encoding.isEmpty() ? from.encoding() : encoding,
                separator.isEmpty() ? from.separator() : separator,
                sheet.isEmpty() ? from.sheet() : sheet,
                from.decisions(),
                from.titles(),
                from.extras());
    }

    private IntakeSettings settings(KeptMapping kept, @Nullable Opened current) throws IOException {
        Framework chosen = framework != null
                ? Frameworks.find(program, framework)
                : current == null ? Framework.none() : current.framework();
        List<TitleRule> rules = kept.titles().isEmpty() ? chosen.titleRules() : kept.titles();
        Map<String, String> all = new LinkedHashMap<>(kept.decisions());
        all.putAll(decisions);
        String called = name == null ? "" : name;
        return new IntakeSettings(id == null ? idOf(out) : id, called, chosen, rules, all, asOf);
    }

    /** The file's name without its ending, as an id is written. */
    private static String idOf(Path file) {
        String plain = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return id.replaceAll("^-|-$", "").isEmpty() ? "organisation" : id.replaceAll("^-|-$", "");
    }

    /** A decision that was typed must fit; one that was kept from another file need not. */
    private void requireDoubts(Taken taken) {
        Set<String> decided =
                taken.doubts().stream().filter(Doubt::decided).map(Doubt::id).collect(Collectors.toSet());
        for (Map.Entry<String, String> decision : decisions.entrySet()) {
            if (!decided.contains(decision.getKey())) {
                String choices = taken.doubts().stream()
                        .filter(doubt -> doubt.id().equals(decision.getKey()))
                        .flatMap(doubt -> doubt.choices().stream().map(Choice::id))
                        .collect(Collectors.joining(", "));
                throw choices.isEmpty()
                        ? program.badInput("import.no-such-doubt", decision.getKey())
                        : program.badInput("import.no-such-choice", decision.getValue(), decision.getKey(), choices);
            }
        }
    }

    private Organisation updated(Update changes, Organisation current) {
        Set<String> known = changes.steps().stream().map(step -> step.id()).collect(Collectors.toSet());
        for (String step : leftOut) {
            if (!known.contains(step)) {
                throw program.badInput("import.no-such-change", step);
            }
        }
        Outcome outcome = changes.change(new LinkedHashSet<>(leftOut), String.valueOf(source.getFileName()))
                .applyTo(current);
        if (outcome instanceof Outcome.Refused refused) {
            throw new BadInput(refused.reason().in(program.language()));
        }
        return ((Outcome.Done) outcome).organisation();
    }

    private void keep(ImportSource file, KeptMapping kept, IntakeSettings settings) throws IOException {
        if (keep != null) {
            Map<String, String> told =
                    file.mapping().map(found -> found.columns()).orElse(kept.columns());
            KeptMappingFile.save(
                    new KeptMapping(
                            told,
                            kept.encoding(),
                            kept.separator(),
                            kept.sheet(),
                            settings.decisions(),
                            kept.titles(),
                            kept.extras()),
                    keep);
        }
    }
}
