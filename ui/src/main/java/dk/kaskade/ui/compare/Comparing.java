package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Party;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.task.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who stands side by side, and the work of finding out about them. What is open stands first and follows its edits; results
 * for an older value are dropped. Remembered as long as the window lives. On the event thread.
 */
final class Comparing implements SessionListener {
    /** More are not taken in. */
    static final int MOST = 100;

    private final Session session;
    private final Sources sources;
    private final Consumer<Comparing> watcher;
    private final List<Seat> others = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private @Nullable Seat first;
    private boolean awake;

    /** Looking at an organisation, off the event thread. */
    @FunctionalInterface
    private interface Looking {
        Party look(BooleanSupplier cancelled) throws Exception;
    }

    Comparing(Session session, Sources sources, Consumer<Comparing> watcher) {
        this.session = session;
        this.sources = sources;
        this.watcher = watcher;
        session.listen(this);
    }

    /** Whether somebody looks: otherwise edits are caught up with later. */
    void awake(boolean now) {
        if (now != awake) {
            awake = now;
            if (now) {
                catchUp();
            }
        }
    }

    /** Everybody, in their order. */
    List<Seat> seats() {
        List<Seat> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        all.addAll(others);
        return all;
    }

    /** What could not be read, in sentences. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    void forgetTroubles() {
        troubles.clear();
        watcher.accept(this);
    }

    Sight sight() {
        return Sight.of(seats());
    }

    /** How many are being read or looked at. */
    int waiting() {
        return (int) seats().stream().filter(Seat::isWaiting).count();
    }

    /** Puts files beside the others; those that are there already stay as they are. */
    void add(List<Path> files) {
        for (Path file : files) {
            Choice.Filed choice = new Choice.Filed(file);
            if (others.size() + 1 < MOST
                    && others.stream().noneMatch(seat -> seat.choice().equals(choice))) {
                Seat seat = new Seat(choice, String.valueOf(file.getFileName()));
                others.add(seat);
                look(seat, null, cancelled -> sources.read(file, cancelled));
            }
        }
        watcher.accept(this);
    }

    /** Puts another open organisation beside the others. */
    void add(OpenDocument document) {
        Choice choice = new Choice.Opened(document);
        if (session.current().filter(document::equals).isEmpty()
                && others.stream().noneMatch(seat -> seat.choice().equals(choice))) {
            others.add(new Seat(choice, document.organisation().name()));
            catchUp();
        }
    }

    void remove(Seat seat) {
        seat.stop();
        others.remove(seat);
        watcher.accept(this);
    }

    /** Takes away all but what is open. */
    void clear() {
        others.forEach(Seat::stop);
        others.clear();
        troubles.clear();
        watcher.accept(this);
    }

    /** Gives up reading; who is not known yet goes. */
    void stop() {
        others.stream().filter(Seat::isWaiting).toList().forEach(seat -> {
            seat.stop();
            if (seat.digest() == null) {
                others.remove(seat);
            }
        });
        watcher.accept(this);
    }

    /** Whether somebody may be taken away: all but what is open. */
    boolean isRemovable(Seat seat) {
        return seat != first;
    }

    @Override
    public void opened() {
        Optional<OpenDocument> current = session.current();
        Seat before = first;
        if (before != null && current.isPresent() && before.choice() instanceof Choice.Opened was) {
            if (was.document() == current.get()) {
                return;
            }
            swap(before, current.get(), was.document());
        }
        first = current.map(document -> new Seat(
                        new Choice.Opened(document), document.organisation().name()))
                .orElse(null);
        catchUp();
    }

    /** Where what is shown now stood beside, what was shown takes its place: the same stand side by side as before. */
    private void swap(Seat before, OpenDocument now, OpenDocument was) {
        Choice coming = new Choice.Opened(now);
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).choice().equals(coming)) {
                others.get(i).stop();
                if (session.documents().contains(was)) {
                    others.set(i, before);
                } else {
                    others.remove(i);
                }
                return;
            }
        }
        before.stop();
    }

    @Override
    public void changed() {
        if (first != null && !first.hasLooked(session.organisation())) {
            first.outdated();
        }
        catchUp();
    }

    @Override
    public void analysed() {
        catchUp();
    }

    /** Looks at whatever is not known as it is now. */
    private void catchUp() {
        others.removeIf(seat -> seat.choice() instanceof Choice.Opened open
                && !session.documents().contains(open.document()));
        if (awake) {
            catchUpWithFirst();
            others.forEach(this::catchUp);
        }
        watcher.accept(this);
    }

    private void catchUpWithFirst() {
        Optional<Analysis> analysis = session.analysis();
        Seat seat = first;
        if (seat == null || analysis.isEmpty()) {
            return;
        }
        Analysis known = analysis.get();
        if (known.organisation() == session.organisation() && !seat.hasLooked(known.organisation())) {
            look(seat, known.organisation(), cancelled -> new Party(known.context(), known.report(), known.texts()));
        }
    }

    private void catchUp(Seat seat) {
        if (seat.choice() instanceof Choice.Opened open) {
            Organisation present = open.document().organisation();
            if (!seat.hasLooked(present)) {
                seat.outdated();
                look(seat, present, cancelled -> sources.look(present, cancelled));
            }
        }
    }

    private void look(Seat seat, @Nullable Organisation at, Looking looking) {
        seat.looking(
                at,
                sources.tasks()
                        .run(new Task<>(
                                "",
                                progress -> Digest.of(looking.look(progress::cancelled), progress::cancelled),
                                digest -> known(seat, digest),
                                failure -> failed(seat, failure))));
    }

    private void known(Seat seat, Digest digest) {
        seat.known(digest);
        watcher.accept(this);
    }

    private void failed(Seat seat, Exception failure) {
        if (seat.choice() instanceof Choice.Filed filed) {
            troubles.add(filed.file().getFileName() + ": " + sources.reason(failure));
            others.remove(seat);
            watcher.accept(this);
        } else {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }
}
