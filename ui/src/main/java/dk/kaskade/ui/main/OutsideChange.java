package dk.kaskade.ui.main;

import dk.kaskade.change.Become;
import dk.kaskade.merge.Merge;
import dk.kaskade.merge.Merged;
import dk.kaskade.merge.Place;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FileState;
import dk.kaskade.store.Opened;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.shell.Notice;
import dk.kaskade.ui.task.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What is done where somebody else has written the file of a document: their work and mine are merged, or one of them is
 * taken. Whatever is left is kept: what was here as a step of the history and as a copy, what was there as the file or beside
 * it.
 */
final class OutsideChange implements Saving.Outside {
    private final Bench bench;
    private final Saving saving;
    private final Autosave autosave;

    OutsideChange(Bench bench, Saving saving, Autosave autosave) {
        this.bench = bench;
        this.saving = saving;
        this.autosave = autosave;
    }

    /** Tells it in the window, with what can be done; takes the bar away where there is nothing to tell. */
    void tell(Optional<FileWatch.Seen> seen) {
        bench.frame()
                .notice(seen.map(what -> what.now() == FileState.Now.GONE
                        ? goneNotice(what.document())
                        : changedNotice(what.document())));
    }

    private Notice goneNotice(OpenDocument document) {
        return new Notice(
                bench.words("outside.gone", fileName(document)),
                List.of(
                        new Notice.Choice(bench.words("outside.gone.save"), () -> saving.save(document, () -> {})),
                        new Notice.Choice(
                                bench.words("outside.gone.save-as"), () -> saving.saveAs(document, () -> {}))));
    }

    private Notice changedNotice(OpenDocument document) {
        List<Notice.Choice> choices = new ArrayList<>();
        if (document.isDirty()) {
            choices.add(new Notice.Choice(words(Ask.Outside.MERGE), () -> merge(document, () -> {})));
        }
        choices.add(new Notice.Choice(words(Ask.Outside.TAKE), () -> take(document, () -> {})));
        choices.add(new Notice.Choice(words(Ask.Outside.SAVE_AS), () -> saving.saveAs(document, () -> {})));
        choices.add(new Notice.Choice(words(Ask.Outside.OVERWRITE), () -> saving.overwrite(document)));
        return new Notice(bench.words("outside.changed", fileName(document)), choices);
    }

    @Override
    public void changed(OpenDocument document, Runnable overwrite, Runnable then) {
        bench.session().show(document);
        String what = bench.words("outside.changed", fileName(document));
        switch (Ask.outside(bench.frame(), bench.wording(), what, bench.words("outside.why"), this::words)) {
            case MERGE -> merge(document, () -> saving.save(document, then));
            case TAKE -> take(document, then);
            case SAVE_AS -> saving.saveAs(document, then);
            case OVERWRITE -> overwrite.run();
            case CANCEL -> {
                // the person thought better of it
            }
        }
    }

    private String words(Ask.Outside answer) {
        return answer == Ask.Outside.CANCEL ? bench.text("ask.cancel") : bench.words("outside." + answer);
    }

    private static String fileName(OpenDocument document) {
        return document.file().map(file -> file.getFileName().toString()).orElse("");
    }

    private void merge(OpenDocument document, Runnable then) {
        bench.session().settle();
        Organisation mine = document.organisation();
        Organisation base = document.history()
                .saved()
                .orElseGet(() -> Organisation.empty(mine.id(), mine.name(), mine.framework()));
        read(
                document,
                theirs -> new Sides(base, mine, theirs, Merge.of(base, mine, theirs.content())),
                sides -> decide(document, sides, then));
    }

    /** What is merged, and what came of it without a question. */
    private record Sides(Organisation base, Organisation mine, Opened<Organisation> theirs, Merged merged) {}

    private void decide(OpenDocument document, Sides sides, Runnable then) {
        if (document.organisation() != sides.mine) {
            merge(document, then);
            return;
        }
        bench.session().show(document);
        Optional<Set<Place>> answers = sides.merged.conflicts().isEmpty()
                ? Optional.of(Set.of())
                : new MergeQuestions(bench, sides.mine, sides.theirs.content()).ask(sides.merged);
        answers.ifPresent(theirsWins -> {
            Merged decided = Merge.of(sides.base, sides.mine, sides.theirs.content(), theirsWins);
            become(document, Become.merged(decided.organisation(), fileName(document)), sides.theirs);
            new MergeAccount(bench, sides.mine, sides.theirs.content()).tell(decided, fileName(document));
            then.run();
        });
    }

    private void take(OpenDocument document, Runnable then) {
        bench.session().settle();
        Optional<Callable<Path>> aside = document.isDirty() ? Optional.of(autosave.aside(document)) : Optional.empty();
        read(
                document,
                theirs -> {
                    if (aside.isPresent()) {
                        aside.get().call();
                    }
                    return theirs;
                },
                theirs -> {
                    bench.session().show(document);
                    become(document, Become.theirs(theirs.content(), fileName(document)), theirs);
                    bench.frame().offer(bench.words("outside.taken", fileName(document)), ActionId.UNDO);
                    then.run();
                });
    }

    private void become(OpenDocument document, Become change, Opened<Organisation> theirs) {
        bench.session().apply(change);
        Path file = document.file().orElseThrow();
        saving.remember(document, file, theirs.state());
        bench.session().savedAs(document, theirs.content(), file);
    }

    /** Work on what the file holds, off the event thread. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Opened<Organisation> theirs) throws Exception;
    }

    private <T> void read(OpenDocument document, Work<T> work, Consumer<T> then) {
        Path file = document.file().orElseThrow();
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> work.with(OrganisationFile.open(file)),
                        then,
                        failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure)));
    }
}
