package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.Intake;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.intake.Taken;
import dk.kaskade.intake.Update;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.progress.Progress;
import dk.kaskade.ui.task.Running;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One import while it goes on: what was read, what a person has decided, and what comes of it. Everything can be decided
 * again, in any order; the newest wish is worked out in the background and what stood before stays in sight meanwhile. On the
 * event thread.
 */
final class Import {
    private final Tasks tasks;
    private final IntakeWords words;
    private final Function<Exception, String> reason;
    private final @Nullable Organisation open;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> notTheSame = new HashSet<>();

    private @Nullable Source source;
    private @Nullable Extract extract;
    private IntakeSettings settings;
    private @Nullable Taken taken;
    private @Nullable Update update;
    private @Nullable Overview overview;
    private Stage todo = Stage.NOTHING;
    private boolean updating;
    private String trouble = "";
    private @Nullable Running running;
    private boolean stopped;
    private boolean chosen;

    /**
     * An import of nothing yet.
     *
     * @param tasks  a queue of its own
     * @param reason why something went wrong, for people
     * @param open   the organisation that can be updated; none = only a new one can be made
     */
    Import(
            Tasks tasks,
            IntakeWords words,
            Function<Exception, String> reason,
            IntakeSettings settings,
            @Nullable Organisation open) {
        this.tasks = tasks;
        this.words = words;
        this.reason = reason;
        this.settings = settings;
        this.open = open;
    }

    /** Hears of every change. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads a file, or the same in another way. */
    void read(Source next) {
        source = next;
        work(Stage.READ);
    }

    /** Reads or works out again what was stopped. */
    void resume() {
        work(todo);
    }

    /** Stops what is being worked out. */
    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
            stopped = true;
            tell();
        }
    }

    /** The file cannot be used at all, or not in this way. */
    void fail(Exception failure) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        extract = null;
        taken = null;
        update = null;
        overview = null;
        todo = Stage.READ;
        trouble = reason.apply(failure);
        tell();
    }

    /** Chooses a framework where nobody has chosen one; a person's choice stays. */
    void suggest(Framework framework) {
        if (!chosen) {
            framework(framework);
            chosen = false;
        }
    }

    void framework(Framework framework) {
        chosen = true;
        if (!framework.id().equals(settings.framework().id())) {
            settings = new IntakeSettings(
                    settings.id(),
                    settings.name(),
                    framework,
                    framework.titleRules(),
                    settings.decisions(),
                    settings.asOf());
            work(Stage.TAKE);
        }
    }

    /** Reads a file with what was decided about an earlier one of the same place. */
    void read(Source next, Map<String, String> decisions, List<TitleRule> rules) {
        Map<String, String> all = new HashMap<>(settings.decisions());
        all.putAll(decisions);
        settings = settings.withDecisions(all).withRules(rules.isEmpty() ? settings.rules() : rules);
        read(next);
    }

    /** The day that the file describes; none = not told. */
    void asOf(@Nullable LocalDate day) {
        if (!Objects.equals(day, settings.asOf())) {
            settings = settings.withAsOf(day);
            work(Stage.TAKE);
        }
    }

    void rules(List<TitleRule> rules) {
        if (!rules.equals(settings.rules())) {
            settings = settings.withRules(rules);
            work(Stage.TAKE);
        }
    }

    /** Settles a doubt. */
    void decide(String doubt, String choice) {
        settings = settings.decided(doubt, choice);
        work(Stage.TAKE);
    }

    /** Leaves a doubt to its proposal again. */
    void undecide(String doubt) {
        settings = settings.undecided(doubt);
        work(Stage.TAKE);
    }

    /** Takes the proposals of all of these that nobody has decided. */
    void takeProposals(Collection<Doubt> doubts) {
        Map<String, String> decisions = new HashMap<>(settings.decisions());
        doubts.stream().filter(doubt -> !doubt.decided()).forEach(doubt -> decisions.put(doubt.id(), doubt.proposed()));
        settings = settings.withDecisions(decisions);
        work(Stage.TAKE);
    }

    /** Updates what is open, or makes something new. */
    void updating(boolean now) {
        if (now != updating && (open != null || !now)) {
            updating = now;
            work(Stage.TAKE);
        }
    }

    /** Takes differences along or leaves them out. */
    void take(Collection<String> steps, boolean along) {
        if (along ? leftOut.removeAll(Set.copyOf(steps)) : leftOut.addAll(steps)) {
            work(Stage.LOOK);
        }
    }

    /** Turns down the guess that a position is one of the file's, or makes it again. */
    void same(String position, boolean same) {
        if (same ? notTheSame.remove(position) : notTheSame.add(position)) {
            work(Stage.TAKE);
        }
    }

    /**
     * Works it all out once more under the name that was chosen, and hands it over.
     *
     * @param id   of a new organisation
     * @param done gets what came of it
     */
    void finish(String id, String name, Consumer<Outcome> done) {
        settings = new IntakeSettings(
                id, name, settings.framework(), settings.rules(), settings.decisions(), settings.asOf());
        work(Stage.TAKE, done);
    }

    /** How much has to be worked out; what stands behind comes with it. */
    private enum Stage {
        READ,
        TAKE,
        /** How it looks with other differences left out. */
        LOOK,
        NOTHING
    }

    /**
     * What came of a file.
     *
     * @param update   what it changes in what is open; none where something new is made
     * @param overview what the pages show of it
     */
    record Outcome(
            Source source,
            Extract extract,
            Taken taken,
            @Nullable Update update,
            Overview overview) {}

    /** What is wished, as it stood when the work began. */
    private record Wish(
            Source source,
            IntakeSettings settings,
            @Nullable Organisation open,
            Set<String> notTheSame,
            Set<String> leftOut) {}

    private void work(Stage stage) {
        work(stage, outcome -> {});
    }

    private void work(Stage stage, Consumer<Outcome> then) {
        // what was cancelled or stopped half way still has to be done
        todo = stage.compareTo(todo) < 0 ? stage : todo;
        Source from = source;
        if (from == null || todo == Stage.NOTHING) {
            tell();
            return;
        }
        if (running != null) {
            running.cancel();
        }
        stopped = false;
        Outcome known = known();
        Wish wish = new Wish(from, settings, updating ? open : null, Set.copyOf(notTheSame), Set.copyOf(leftOut));
        Stage now = todo;
        Running[] own = new Running[1];
        own[0] = tasks.run(new Task<>(
                words.text(now == Stage.READ ? "task.read" : "task.take"),
                progress -> outcome(wish, now, known, progress),
                outcome -> done(own[0], outcome, then),
                failure -> failed(own[0], failure)));
        running = own[0];
        tell();
    }

    private @Nullable Outcome known() {
        return source == null || extract == null || taken == null || overview == null
                ? null
                : new Outcome(source, extract, taken, update, overview);
    }

    private static Outcome outcome(Wish wish, Stage stage, @Nullable Outcome known, Progress progress)
            throws java.io.IOException {
        if (stage == Stage.LOOK && known != null) {
            Overview look = known.overview().without(known.taken(), wish.open(), known.update(), wish.leftOut());
            return new Outcome(known.source(), known.extract(), known.taken(), known.update(), look);
        }
        Source.Read read = known == null || stage == Stage.READ
                ? wish.source().read(progress)
                : new Source.Read(known.source(), known.extract());
        progress.check();
        Taken taken = Intake.of(read.extract(), wish.settings(), progress);
        progress.check();
        Update update = wish.open() == null ? null : Update.of(wish.open(), taken.organisation(), wish.notTheSame());
        progress.check();
        Overview overview =
                Overview.of(read.extract(), taken, wish.settings().rules(), wish.open(), update, wish.leftOut());
        return new Outcome(read.source(), read.extract(), taken, update, overview);
    }

    private void done(Running own, Outcome outcome, Consumer<Outcome> then) {
        if (own != running) {
            return;
        }
        running = null;
        source = outcome.source();
        extract = outcome.extract();
        taken = outcome.taken();
        update = outcome.update();
        overview = outcome.overview();
        todo = Stage.NOTHING;
        trouble = "";
        tell();
        then.accept(outcome);
    }

    private void failed(Running own, Exception failure) {
        if (own == running) {
            fail(failure);
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    boolean isBusy() {
        return running != null;
    }

    /** Somebody stopped it, so what stands there is not what was wished last. */
    boolean isStopped() {
        return stopped;
    }

    /** Why nothing can be made of the file; empty where something can. */
    String trouble() {
        return trouble;
    }

    /** The file, read as it was wished last. */
    Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** What was read last. */
    Optional<Extract> extract() {
        return Optional.ofNullable(extract);
    }

    IntakeSettings settings() {
        return settings;
    }

    /** What came of it last. */
    Optional<Taken> taken() {
        return Optional.ofNullable(taken);
    }

    /** What it would change in the open organisation. */
    Optional<Update> update() {
        return Optional.ofNullable(update);
    }

    /** What the pages show of it. */
    Optional<Overview> overview() {
        return Optional.ofNullable(overview);
    }

    boolean isUpdating() {
        return updating;
    }

    /** The organisation that can be updated. */
    Optional<Organisation> open() {
        return Optional.ofNullable(open);
    }

    /** The differences that are not taken along. */
    Set<String> leftOut() {
        return Set.copyOf(leftOut);
    }

    /** Positions that somebody said are none of the file's. */
    Set<String> notTheSame() {
        return Set.copyOf(notTheSame);
    }
}
