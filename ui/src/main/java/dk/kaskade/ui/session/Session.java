package dk.kaskade.ui.session;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Sentence;
import dk.kaskade.document.History;
import dk.kaskade.document.History.Step;
import dk.kaskade.document.History.Tried;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.task.Edt;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is open in the window: several organisations, of which one is shown. Whoever asks without naming a document asks about
 * the one that is shown. Everything here happens on the event thread, except the analysis, which works on a snapshot; a
 * result for an older value is dropped.
 */
public final class Session {
    private final Analyser analyser;
    private final Function<Organisation, Framework> frameworks;
    private final Tasks tasks;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final List<OpenDocument> documents = new ArrayList<>();
    private @Nullable OpenDocument current;
    private Compared compared = Compared.NOTHING;

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

    /** Opens an organisation as its file has it, or a new one that no file has, beside what is open, and shows it. */
    public OpenDocument open(Organisation organisation, @Nullable Path from, boolean saved) {
        return open(saved ? History.opened(organisation) : History.unsaved(organisation), from);
    }

    /** Opens an organisation to which something was done already, and shows it. */
    public OpenDocument open(History history, @Nullable Path from) {
        Edt.check();
        settle();
        OpenDocument opened = new OpenDocument(history, frameworks.apply(history.present()), from);
        documents.add(opened);
        put(opened);
        return opened;
    }

    /** What is open, in the order it was opened. */
    public List<OpenDocument> documents() {
        return List.copyOf(documents);
    }

    /** The one that is shown; none where nothing is open, or the welcome page is shown over what is. */
    public Optional<OpenDocument> current() {
        return Optional.ofNullable(current);
    }

    /** Shows another of the open documents, as it was left. */
    public void show(OpenDocument document) {
        Edt.check();
        if (document != current && documents.contains(document)) {
            settle();
            put(document);
        }
    }

    /** Shows none of them; all stay open. */
    public void showNone() {
        Edt.check();
        if (current != null) {
            settle();
            put(null);
        }
    }

    /** Shuts what is shown, and shows its neighbour. What was not saved is gone: ask before. */
    public void close() {
        if (current != null) {
            close(current);
        }
    }

    /** Shuts one of the open documents. What was not saved is gone: ask before. */
    public void close(OpenDocument document) {
        Edt.check();
        int at = documents.indexOf(document);
        if (at < 0) {
            return;
        }
        if (document == current) {
            settle();
        }
        documents.remove(at);
        document.stopLooking();
        if (document == current) {
            put(documents.isEmpty() ? null : documents.get(Math.min(at, documents.size() - 1)));
        } else {
            tell(SessionListener::changed);
        }
    }

    /** Everything is told anew, so that a view need not know whether what is open was there before. */
    private void put(@Nullable OpenDocument next) {
        if (current != null) {
            current.stopLooking();
        }
        current = next;
        Selection selected = selection();
        Topic followed = topic().orElse(null);
        tell(SessionListener::opened);
        if (next == null || next != current) {
            return;
        }
        // a view that begins anew may have told so as a choice of the person's
        next.selection = selected;
        next.topic = followed;
        if (!selected.isEmpty()) {
            tell(SessionListener::selected);
        }
        if (followed != null) {
            tell(SessionListener::followed);
        }
        if (next.isLooking()) {
            analyse(next);
        } else {
            tell(SessionListener::analysed);
        }
    }

    private void tell(Consumer<SessionListener> what) {
        listeners.forEach(what);
    }

    /** What stands side by side; nothing until it was looked at. */
    public Compared compared() {
        return compared;
    }

    /** Something else stands side by side now. */
    public void compare(Compared now) {
        compared = now;
    }

    /** Whether an organisation is shown. */
    public boolean isOpen() {
        return current != null;
    }

    /** The present value; the empty organisation where nothing is open. */
    public Organisation organisation() {
        return current == null ? Organisation.empty("", "", null) : current.organisation();
    }

    /** The framework of the present value; the empty one where it has none that is known. */
    public Framework framework() {
        return current == null ? Framework.none() : current.framework;
    }

    public Optional<History> history() {
        return current().map(OpenDocument::history);
    }

    /** The file it came from or was saved to last. */
    public Optional<Path> file() {
        return current().flatMap(OpenDocument::file);
    }

    /** What is known about the present value, or about an earlier one while the present is being looked at. */
    public Optional<Analysis> analysis() {
        return current == null ? Optional.empty() : Optional.ofNullable(current.analysis);
    }

    /** Whether the analysis belongs to an earlier value than the present. */
    public boolean isLooking() {
        return current != null && current.isLooking();
    }

    public boolean isDirty() {
        return current != null && current.isDirty();
    }

    /**
     * Does a change.
     *
     * @return why it cannot be done; empty where it was
     */
    public Optional<Sentence> apply(OrganisationChange change) {
        Edt.check();
        return current == null ? Optional.empty() : done(current, current.history.apply(change));
    }

    /**
     * Does a change in the place of the last step, so that what a person does bit by bit in one field is undone at once.
     *
     * @return why it cannot be done; empty where it was
     * @throws IllegalStateException where there is no step
     */
    public Optional<Sentence> applyOverLast(OrganisationChange change) {
        Edt.check();
        return current == null ? Optional.empty() : done(current, current.history.applyOverLast(change));
    }

    private Optional<Sentence> done(OpenDocument document, Tried tried) {
        if (tried instanceof Tried.Refused refused) {
            return Optional.of(refused.reason());
        }
        History next = ((Tried.Done) tried).history();
        if (next != document.history) {
            go(document, next);
        }
        return Optional.empty();
    }

    /** Asks whoever is being typed into to apply it now. Call it before the present value is saved or left. */
    public void settle() {
        Edt.check();
        listeners.forEach(SessionListener::settling);
    }

    /**
     * The present value together with what is being typed and is not in it yet, for a copy that is put aside while the
     * person types on; the present value itself where nothing is.
     */
    public Organisation draft() {
        Edt.check();
        List<OrganisationChange> typed = new ArrayList<>();
        listeners.forEach(each -> each.copying(typed::add));
        Organisation draft = organisation();
        for (OrganisationChange change : typed) {
            if (change.applyTo(draft) instanceof Outcome.Done done) {
                draft = done.organisation();
            }
        }
        return draft.equals(organisation()) ? organisation() : draft;
    }

    /** Whether a change could be done, and if not why; nothing is done. */
    public Optional<Sentence> refusal(OrganisationChange change) {
        return current != null && current.history.apply(change) instanceof Tried.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    /** What a change does, with the names that inspections and frameworks have here. */
    public String words(Sentence sentence, Locale language) {
        return sentence.in(language, named -> name(named, language));
    }

    private String name(Sentence.Named named, Locale language) {
        if (named.kind() == Sentence.Named.Kind.INSPECTION) {
            return analysis()
                    .map(known -> known.texts().name(named.id(), language))
                    .orElse(named.id());
        }
        String name = frameworks.apply(Organisation.empty("", "", named.id())).name();
        return name.isBlank() ? named.id() : name;
    }

    public boolean canUndo() {
        return current != null && current.history.canUndo();
    }

    public boolean canRedo() {
        return current != null && current.history.canRedo();
    }

    /** Goes back one step, and selects what the step was about. */
    public void undo() {
        settle();
        if (canUndo()) {
            goTo(history().orElseThrow().done().size() - 1);
        }
    }

    /** Does again what was undone, and selects what it is about. */
    public void redo() {
        settle();
        if (canRedo()) {
            goTo(history().orElseThrow().done().size() + 1);
        }
    }

    /**
     * Goes to a state of the history, and selects what the step nearest to it was about.
     *
     * @param steps how many of the steps, done and undone, are done then; where there are not so many, as near as possible
     */
    public void goTo(int steps) {
        Edt.check();
        if (current == null || steps == current.history.done().size()) {
            return;
        }
        History before = current.history;
        History after = before.at(steps);
        List<Step> last = after.done().size() > before.done().size() ? after.done() : after.undone();
        go(current, after);
        if (!last.isEmpty()) {
            selectExisting(last.get(last.size() - 1).subjects());
        }
    }

    /** Remembers that a value of what is shown, perhaps an older one, lies in a file now. */
    public void savedAs(Organisation value, Path to) {
        if (current != null) {
            savedAs(current, value, to);
        }
    }

    /** Remembers that a value of a document, perhaps an older one, lies in a file now. */
    public void savedAs(OpenDocument document, Organisation value, Path to) {
        Edt.check();
        document.history = document.history.savedAs(value);
        document.file = to;
        tell(SessionListener::changed);
    }

    public Selection selection() {
        return current == null ? Selection.NONE : current.selection;
    }

    public void select(Selection next) {
        Edt.check();
        if (current != null && !next.equals(current.selection)) {
            settle();
            current.selection = next;
            tell(SessionListener::selected);
        }
    }

    /** The thread, expectation, theme or mark that is followed. */
    public Optional<Topic> topic() {
        return current == null ? Optional.empty() : Optional.ofNullable(current.topic);
    }

    /** Follows a thread, an expectation, a theme or a mark in every view that can; nothing where it is null. */
    public void follow(@Nullable Topic next) {
        Edt.check();
        if (current != null && !Objects.equals(next, current.topic)) {
            current.topic = next;
            tell(SessionListener::followed);
        }
    }

    /** The position that a view of one position shows. */
    public Optional<Position> selected() {
        return selection().lead().flatMap(organisation()::position);
    }

    private void go(OpenDocument document, History next) {
        document.history = next;
        document.framework = frameworks.apply(next.present());
        dropGoneFromSelection();
        tell(SessionListener::changed);
        analyse(document);
    }

    private void dropGoneFromSelection() {
        if (selection().isEmpty()) {
            return;
        }
        Selection left = existing(selection().positions());
        if (!left.equals(selection())) {
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

    private void analyse(OpenDocument document) {
        document.stopLooking();
        Organisation snapshot = document.organisation();
        Consumer<Analysis> show = result -> {
            if (document.organisation() == snapshot) {
                document.analysis = result;
                if (document == current) {
                    tell(SessionListener::analysed);
                }
            }
        };
        document.looking = tasks.run(new Task<>(
                "", progress -> analyser.analyse(snapshot, progress::cancelled), show, Session::analysisFailed));
    }

    /** An inspection that breaks down is a finding; what arrives here is a mistake in the program. */
    private static void analysisFailed(Exception failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
}
