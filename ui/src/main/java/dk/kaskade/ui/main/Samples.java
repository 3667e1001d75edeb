package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.host.Analysis;
import dk.kaskade.host.Opened;
import dk.kaskade.inspect.Finding;
import dk.kaskade.progress.Progress;
import dk.kaskade.ui.compare.Sources;
import dk.kaskade.ui.shell.Welcome;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample organisations as the welcome page shows them. They are read and looked at in the background. */
final class Samples {
    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    /** The smallest is the one to learn from. */
    private static final Comparator<Looked> ORDER = Comparator.comparingInt(Looked::positions)
            .thenComparing(sample -> sample.file().getFileName());

    private final Bench bench;
    private List<Looked> looked = List.of();

    /** A sample with what was found in it. */
    private record Looked(Path file, Opened opened, Analysis analysis) {
        int positions() {
            return opened.organisation().positions().size();
        }
    }

    Samples(Bench bench) {
        this.bench = bench;
    }

    /** Begins to read them; {@code done} runs on the event thread when they are there. */
    void load(Runnable done) {
        bench.files()
                .run(new Task<>(
                        bench.text("desk.samples"),
                        this::look,
                        found -> {
                            looked = found;
                            done.run();
                        },
                        failure -> LOG.warn("no samples", failure)));
    }

    private List<Looked> look(Progress progress) throws IOException {
        List<Looked> found = new ArrayList<>();
        for (Path file : bench.host().samples()) {
            progress.check();
            try {
                Opened opened = bench.host().open(file);
                found.add(new Looked(
                        file, opened, bench.host().analyse(opened.organisation(), opened.framework(), null)));
            } catch (IOException e) {
                LOG.warn("sample {} cannot be read", file, e);
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** The one with most to see. */
    Optional<Path> largest() {
        return looked.isEmpty()
                ? Optional.empty()
                : Optional.of(looked.get(looked.size() - 1).file());
    }

    /** All of them, the smallest first, in the language spoken. */
    List<Welcome.Sample> cards(java.util.function.Consumer<Path> open) {
        return looked.stream().map(sample -> card(sample, open)).toList();
    }

    /** All of them by name, to be put beside what is open. */
    List<Sources.Offer> offers() {
        return looked.stream()
                .map(sample -> new Sources.Offer(sample.opened().organisation().name(), sample.file()))
                .toList();
    }

    /** Whether a file is one of them; those are opened as documents that no file has. */
    boolean isSample(Path file) {
        return looked.stream().anyMatch(sample -> isSame(sample.file(), file));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private Welcome.Sample card(Looked sample, java.util.function.Consumer<Path> open) {
        String name = sample.opened().organisation().name();
        int bracket = name.indexOf(" (");
        Framework framework = sample.opened().framework();
        String figures = bench.text("desk.sample.figures", sample.positions(), levels(sample));
        String aside = bracket < 0 ? "" : name.substring(bracket + 1);
        return new Welcome.Sample(
                bracket < 0 ? name : name.substring(0, bracket),
                figures.startsWith(aside.replaceAll("[()]", "")) ? "" : aside,
                figures,
                sample.analysis().report().counts().gaps(),
                bench.text(
                        "desk.sample.framework",
                        framework.expectations().size(),
                        framework.roles().size(),
                        framework.threads().size()),
                mostly(sample),
                new Thumbnail(sample.analysis()),
                () -> open.accept(sample.file()));
    }

    private static int levels(Looked sample) {
        var chain = sample.analysis().context().chain();
        return (int) java.util.stream.IntStream.range(0, chain.size())
                .map(chain::level)
                .filter(level -> level != dk.kaskade.chain.Chain.NO_LEVEL)
                .distinct()
                .count();
    }

    /** What there is most of, so that a person knows what there is to see. */
    private String mostly(Looked sample) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Finding finding : sample.analysis().report().findings()) {
            if (!finding.isAccepted()) {
                kinds.merge(finding.inspection(), 1, Integer::sum);
            }
        }
        String[] most = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(kind -> sample.analysis()
                        .texts()
                        .name(kind.getKey(), bench.wording().language()))
                .toArray(String[]::new);
        return most.length < 2
                ? String.join("", most)
                : bench.text("desk.sample.mostly", (Object[]) Arrays.copyOf(most, 2));
    }
}
