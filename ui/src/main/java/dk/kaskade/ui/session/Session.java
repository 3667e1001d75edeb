package dk.kaskade.ui.session;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.document.History;
import dk.kaskade.document.History.Step;
import dk.kaskade.document.History.Tried;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.task.Edt;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The open organisation as the window sees it. Everything here happens on the event thread, except the analysis, which
 * works on a snapshot; a result for an older value is dropped.
 */
public final class Session {
    private final Analyser analyser;
    private final Function<Organisation, Framework> frameworks;
    private final Tasks tasks;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

    private @Nullable History history;
    private @Nullable Path file;
    private @Nullable Analysis analysis;
    private @Nullable Running looking;
    private Selection selection = Selection.NONE;
    private @Nullable Topic topic;
    private Framework framework = Framework.none();

    /**
     * A session with nothing open.
     *
     * @param frameworks the framework of an organisation; {@link Framework#none()} where it has none that is known
     * @param tasks      the queue in which it is analysed, for this session alone
     */
    public Session(Analyser analyser, Function<Organisation, Framework> frameworks, Tasks tasks) {
        this.analyser = analyser;
        this.frameworks = frameworks;
        this.tasks = tasks;
    }

    public void listen(SessionListener listener) {
        listeners.add(listener);
    }

    /** Shows an organisation as its file has it, or a new one that no file has. */
    public void open(Organisation organisation, @Nullable Path from, boolean saved) {
        Edt.check();
        history = saved ? History.opened(organisation) : History.unsaved(organisation);
        file = from;
        selection = Selection.NONE;
        topic = null;
        analysis = null;
        framework = frameworks.apply(organisation);
        listeners.forEach(SessionListener::opened);
        analyse();
    }

    /** Shows nothing any more. What was not saved is gone: ask before. */
    public void close() {
        Edt.check();
        history = null;
        file = null;
        analysis = null;
        selection = Selection.NONE;
        topic = null;
        framework = Framework.none();
        stopLooking();
        listeners.forEach(SessionListener::opened);
    }

    public boolean isOpen() {
        return history != null;
    }

    /** The present value; the empty organisation where nothing is open. */
    public Organisation organisation() {
        return history == null ? Organisation.empty("", "", null) : history.present();
    }

    /** The framework of the present value; the empty one where it has none that is known. */
    public Framework framework() {
        return framework;
    }

    public Optional<History> history() {
        return Optional.ofNullable(history);
    }

    /** The file it came from or was saved to last. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** What is known about the present value, or about an earlier one while the present is being looked at. */
    public Optional<Analysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** Whether the analysis belongs to an earlier value than the present. */
    public boolean isLooking() {
        return history != null && (analysis == null || analysis.organisation() != history.present());
    }

    public boolean isDirty() {
        return history != null && history.dirty();
    }

    /**
     * Does a change.
     *
     * @return why it cannot be done; empty where it was
     */
    public Optional<Sentence> apply(OrganisationChange change) {
        Edt.check();
        return history == null ? Optional.empty() : done(history.apply(change));
    }

    /**
     * Does a change in the place of the last step, so that what a person does bit by bit in one field is undone at once.
     *
     * @return why it cannot be done; empty where it was
     * @throws IllegalStateException where there is no step
     */
    public Optional<Sentence> applyOverLast(OrganisationChange change) {
        Edt.check();
        return history == null ? Optional.empty() : done(history.applyOverLast(change));
    }

    private Optional<Sentence> done(Tried tried) {
        if (tried instanceof Tried.Refused refused) {
            return Optional.of(refused.reason());
        }
        History next = ((Tried.Done) tried).history();
        if (next != history) {
            go(next);
        }
        return Optional.empty();
    }

    /** Asks whoever is being typed into to apply it now. Call it before the present value is saved or left. */
    public void settle() {
        Edt.check();
        listeners.forEach(SessionListener::settling);
    }

    /** Whether a change could be done, and if not why; nothing is done. */
    public Optional<Sentence> refusal(OrganisationChange change) {
        return history != null && history.apply(change) instanceof Tried.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    public boolean canUndo() {
        return history != null && history.canUndo();
    }

    public boolean canRedo() {
        return history != null && history.canRedo();
    }

    /** Goes back one step, and selects what the step was about. */
    public void undo() {
        settle();
        if (history != null && history.canUndo()) {
            Step step = history.done().get(history.done().size() - 1);
            go(history.undo());
            selectExisting(step.subjects());
        }
    }

    /** Does again what was undone, and selects what it is about. */
    public void redo() {
        settle();
        if (history != null && history.canRedo()) {
            Step step = history.undone().get(history.undone().size() - 1);
            go(history.redo());
            selectExisting(step.subjects());
        }
    }

    /** Remembers that a value, perhaps an older one, lies in a file now. */
    public void savedAs(Organisation value, Path to) {
        Edt.check();
        if (history != null) {
            history = history.savedAs(value);
            file = to;
            listeners.forEach(SessionListener::changed);
        }
    }

    public Selection selection() {
        return selection;
    }

    public void select(Selection next) {
        Edt.check();
        if (!next.equals(selection)) {
            settle();
            selection = next;
            listeners.forEach(SessionListener::selected);
        }
    }

    /** The thread, expectation, theme or mark that is followed. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** Follows a thread, an expectation, a theme or a mark in every view that can; nothing where it is null. */
    public void follow(@Nullable Topic next) {
        Edt.check();
        if (!Objects.equals(next, topic)) {
            topic = next;
            listeners.forEach(SessionListener::followed);
        }
    }

    /** The position that a view of one position shows. */
    public Optional<Position> selected() {
        return selection.lead().flatMap(organisation()::position);
    }

    private void go(History next) {
        history = next;
        framework = frameworks.apply(next.present());
        dropGoneFromSelection();
        listeners.forEach(SessionListener::changed);
        analyse();
    }

    private void dropGoneFromSelection() {
        if (selection.isEmpty()) {
            return;
        }
        Selection left = existing(selection.positions());
        if (!left.equals(selection)) {
            select(left);
        }
    }

    private void selectExisting(List<String> ids) {
        Selection there = existing(new LinkedHashSet<>(ids));
        if (!there.isEmpty()) {
            select(there);
        }
    }

    private Selection existing(Set<String> ids) {
        Set<String> left = new LinkedHashSet<>(ids);
        Set<String> known = new LinkedHashSet<>();
        organisation().positions().forEach(p -> known.add(p.id()));
        left.retainAll(known);
        return new Selection(left);
    }

    private void analyse() {
        stopLooking();
        Organisation snapshot = organisation();
        Consumer<Analysis> show = result -> {
            if (history != null && history.present() == snapshot) {
                analysis = result;
                listeners.forEach(SessionListener::analysed);
            }
        };
        looking = tasks.run(new Task<>(
                "", progress -> analyser.analyse(snapshot, progress::cancelled), show, Session::analysisFailed));
    }

    /** An inspection that breaks down is a finding; what arrives here is a mistake in the program. */
    private static void analysisFailed(Exception failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }

    private void stopLooking() {
        if (looking != null) {
            looking.cancel();
            looking = null;
        }
    }
}
