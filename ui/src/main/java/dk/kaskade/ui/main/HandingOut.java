package dk.kaskade.ui.main;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.handout.HandoutParts;
import dk.kaskade.ui.handout.Handouts;
import dk.kaskade.ui.handout.Snapshot;
import dk.kaskade.ui.handout.Surroundings;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.LensSubjects;
import dk.kaskade.ui.session.Session;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Lets what is open be exported and printed, from wherever in the window. */
final class HandingOut implements Surroundings {
    private final Bench bench;
    private final FileChoice choice;
    private final Handouts handouts;
    private LensChoice lens = LensChoice.of(Lens.ROLE);

    HandingOut(Bench bench, FileChoice choice) {
        this.bench = bench;
        this.choice = choice;
        handouts = new Handouts(
                bench.host(), new HandoutParts(bench.wording(), bench.exports(), this, bench::reason, this::name));
    }

    void register() {
        Session session = bench.session();
        bench.actions().on(ActionId.EXPORT, this::export, session::isOpen);
        bench.actions().on(ActionId.PRINT, this::print, session::isOpen);
    }

    /** The chain is seen through a lens, and is handed out so. */
    void seenThrough(LensChoice now) {
        lens = now;
    }

    private void export() {
        handouts.export(bench.frame(), snapshot(), bench.frame().currentView());
    }

    private void print() {
        handouts.print(bench.frame(), snapshot(), bench.frame().currentView());
    }

    private Snapshot snapshot() {
        Session session = bench.session();
        session.settle();
        Organisation organisation = session.organisation();
        Optional<Position> selected = session.selection().lead().flatMap(organisation::position);
        return new Snapshot(organisation, session.framework(), lens, selected, session.compared());
    }

    private String name(LensChoice of) {
        boolean topic = of.lens() == Lens.THREAD || of.lens() == Lens.EXPECTATION;
        String name = bench.text("lens." + (topic ? "topic" : of.lens().id()));
        return new LensSubjects(bench.session().framework(), bench.wording().language())
                .of(of.lens()).stream()
                        .filter(subject -> subject.id().equals(of.of()))
                        .findFirst()
                        .map(subject -> name + ": " + subject.name())
                        .orElse(name);
    }

    @Override
    public Optional<Path> askFile(String kind, String extension, String name) {
        return choice.toWrite(kind, extension, name);
    }

    @Override
    public Optional<Path> askFolder(String title) {
        return choice.folder(title);
    }

    @Override
    public Optional<Path> askPicture(String kind) {
        return choice.picture(kind);
    }

    @Override
    public void done(String sentence, Optional<Path> written) {
        if (written.isEmpty() || !canOpen()) {
            bench.frame().say(sentence);
            return;
        }
        bench.frame().offer(sentence, bench.text("desk.open-written"), () -> open(written.get()));
    }

    private static boolean canOpen() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    private void open(Path file) {
        try {
            Desktop.getDesktop().open(file.toFile());
        } catch (IOException e) {
            failed(bench.text("desk.cannot-open-written", file.getFileName()), e);
        }
    }

    @Override
    public void failed(String what, Exception failure) {
        bench.error(what, failure);
    }
}
