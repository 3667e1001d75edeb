package dk.kaskade.ui.main;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Counts;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.shell.RecentFile;
import dk.kaskade.ui.shell.Status;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps title, status bar and the list of files open lately in step with what is open. */
final class StatusTeller implements SessionListener {
    private final Bench bench;
    private final Saving saving;
    private Optional<Path> kept = Optional.empty();

    StatusTeller(Bench bench, Saving saving) {
        this.bench = bench;
        this.saving = saving;
    }

    @Override
    public void opened() {
        if (bench.session().isOpen()) {
            bench.frame().framework(bench.session().framework());
            bench.frame().showDocument(title());
            tell();
        } else {
            bench.frame().busy(false);
            bench.frame().showWelcome();
        }
    }

    @Override
    public void changed() {
        if (bench.session().isOpen()) {
            bench.frame().framework(bench.session().framework());
        }
        bench.frame().setTitle(title());
        tell();
        remember();
    }

    @Override
    public void analysed() {
        tell();
        remember();
    }

    @Override
    public void selected() {
        bench.actions().refresh();
    }

    /** Tells anew how things stand; nothing where nothing is open. */
    void tell() {
        Session session = bench.session();
        if (session.isOpen()) {
            bench.frame().busy(session.isLooking());
            bench.frame().status(status(session));
        }
    }

    private String title() {
        String name = bench.session().organisation().name();
        String mark = bench.session().isDirty() ? " *" : "";
        return bench.session()
                .file()
                .map(file -> name + mark + " – " + file.getFileName())
                .orElse(name + mark);
    }

    private Status status(Session session) {
        Organisation organisation = session.organisation();
        Optional<Analysis> analysis = session.analysis();
        Optional<Counts> counts = analysis.map(known -> known.report().counts());
        return new Status(
                organisation.positions().size(),
                analysis.map(StatusTeller::levels).orElseGet(() -> levels(session.framework())),
                counts.isPresent(),
                counts.map(Counts::errors).orElse(0),
                counts.map(Counts::gaps).orElse(0),
                counts.map(Counts::notices).orElse(0),
                saved(session),
                framework(session.framework()),
                Optional.ofNullable(organisation.asOf()));
    }

    private Status.Saved saved(Session session) {
        if (saving.isBusy()) {
            return Status.Saved.SAVING;
        }
        return session.isDirty() ? Status.Saved.CHANGED : Status.Saved.SAVED;
    }

    private static Optional<String> framework(Framework framework) {
        String name = framework.municipality().isBlank() ? framework.name() : framework.municipality();
        return Optional.of(name).filter(known -> !known.isBlank());
    }

    private static int levels(Analysis analysis) {
        Chain chain = analysis.context().chain();
        return (int) IntStream.range(0, chain.size())
                .map(chain::level)
                .filter(level -> level != Chain.NO_LEVEL)
                .distinct()
                .count();
    }

    private static int levels(Framework framework) {
        return (int) framework.roles().stream().mapToInt(Role::level).distinct().count();
    }

    /** What is open lies in a file and was counted: it belongs at the top of the list. */
    private void remember() {
        Session session = bench.session();
        Optional<Path> file = session.file();
        if (file.isPresent() && session.analysis().isPresent() && !session.isLooking()) {
            int gaps = session.analysis().get().report().counts().gaps();
            Organisation organisation = session.organisation();
            bench.settings()
                    .opened(new RecentFile(
                            file.get().toAbsolutePath(),
                            organisation.name(),
                            LocalDateTime.now(),
                            organisation.positions().size(),
                            gaps));
            if (!file.equals(kept)) {
                kept = file;
                bench.keepSettings();
            }
        }
    }
}
