package dk.kaskade.ui.main;

import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers work that an earlier run of the program could not save, the newest first, each beside what its file has. */
final class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Bench bench;
    private final RecoveryFolder folder;
    private final Opening opening;
    private final Autosave autosave;

    Recovery(Bench bench, RecoveryFolder folder, Opening opening, Autosave autosave) {
        this.bench = bench;
        this.folder = folder;
        this.opening = opening;
        this.autosave = autosave;
    }

    private record Offered(RecoveredCopy copy, boolean outdated, Optional<RecoveredWords> differs) {}

    /** Looks for such work and asks about it; whatever is wrong with it, the program goes on. */
    void offer() {
        bench.files()
                .run(new Task<>(
                        "",
                        progress -> folder.leftOver().stream()
                                .map(copy -> new Offered(copy, outdated(copy), RecoveredWords.of(copy)))
                                .toList(),
                        this::ask,
                        failure -> LOG.warn("no look at what was left over", failure)));
    }

    private static boolean outdated(RecoveredCopy copy) {
        try {
            return copy.originalIsNewer();
        } catch (IOException e) {
            LOG.warn("{} cannot be looked at", copy.original(), e);
            return false;
        }
    }

    private void ask(List<Offered> all) {
        for (Offered each : all) {
            RecoveredCopy copy = each.copy();
            switch (Ask.recovered(bench.frame(), bench.wording(), copy.name(), about(each))) {
                case OPEN -> {
                    opening.recovered(copy, document -> autosave.takeOver(document, copy.file()));
                }
                case THROW_AWAY -> autosave.discard(copy.file());
                case KEEP -> LOG.debug("{} is kept", copy.file());
            }
        }
    }

    private String about(Offered offered) {
        LocalDateTime when = LocalDateTime.ofInstant(offered.copy().written(), ZoneId.systemDefault());
        String written = bench.text(
                "recovery.when",
                bench.wording().date(when.toLocalDate()),
                String.format("%02d:%02d", when.getHour(), when.getMinute()));
        String origin = offered.copy()
                .saveTo()
                .map(file -> bench.text("recovery.original", file))
                .orElseGet(() -> bench.text("recovery.no-original"));
        String warning = offered.outdated() ? " " + bench.text("recovery.outdated") : "";
        String differs = offered.differs().map(words -> " " + words.in(bench)).orElse("");
        return written + " " + origin + warning + differs;
    }
}
