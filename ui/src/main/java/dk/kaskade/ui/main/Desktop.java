package dk.kaskade.ui.main;

import dk.kaskade.document.History.Step;
import dk.kaskade.host.Host;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.chain.ChainSearch;
import dk.kaskade.ui.edit.OrganisationDialog;
import dk.kaskade.ui.edit.PositionActions;
import dk.kaskade.ui.edit.Registers;
import dk.kaskade.ui.edit.StructureActions;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.shell.Finder;
import dk.kaskade.ui.shell.MainFrame;
import dk.kaskade.ui.shell.SettingsFile;
import dk.kaskade.ui.task.Edt;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One window with everything in it: makes the parts, and lets each hear of the others.
 */
public final class Desktop {
    private final Bench bench;
    private final Opening opening;
    private final Importing importing;
    private final Samples samples;
    private final Autosave autosave;
    private final FileWatch watch;
    private final Recovery recovery;
    private final ChainSearch search;

    private Desktop(Bench bench, Runnable exit) {
        this.bench = bench;
        search = new ChainSearch(bench.session());
        FileChoice choice = new FileChoice(bench);
        StatusTeller[] teller = new StatusTeller[1];
        Saving saving = new Saving(bench, choice, () -> teller[0].tell());
        teller[0] = new StatusTeller(bench, saving);
        RecoveryFolder copies = new RecoveryFolder(bench.settingsFile().folder().resolve("recovered"));
        autosave = new Autosave(bench.session(), copies, saving::known);
        autosave.onTrouble(new CopyTrouble(bench)::tell);
        OutsideChange outside = new OutsideChange(bench, saving, autosave);
        saving.outside(outside);
        watch = new FileWatch(bench, saving, outside::tell);
        Closing closing = new Closing(bench, saving, autosave, exit);
        opening = new Opening(bench, saving);
        importing = new Importing(bench, opening, choice);
        recovery = new Recovery(bench, copies, opening, autosave);
        samples = new Samples(bench);
        fileCommands(choice, saving, closing);
        bench.helping().register();
        HandingOut handing = new HandingOut(bench, choice);
        handing.register();
        new Proposals(bench, choice).register();
        AroundChain around = new AroundChain(bench, handing);
        PositionActions.Parts parts =
                new PositionActions.Parts(bench.session(), bench.wording(), bench::frame, around, bench.trials());
        PositionActions edits = new PositionActions(parts);
        edits.register(bench.actions());
        new StructureActions(parts).register(bench.actions());
        Welcoming welcoming = new Welcoming(bench, opening, importing, samples);
        Beside beside = new Beside(bench, opening, samples, choice);
        bench.views(new OwnViews(bench, search, edits, around, beside, new AroundReform(bench, choice)).all());
        bench.frame(new MainFrame(
                new MainFrame.Parts(bench.wording(), bench.actions(), bench.settings(), bench.views(), welcoming)));
        bench.frame().finder(this::find);
        DocumentStrip strip = new DocumentStrip(bench, closing);
        documentCommands(strip);
        DocumentKeys.install(bench, strip);
        bench.session().listen(strip);
        bench.session().listen(teller[0]);
        bench.session().listen(autosave);
        bench.session().listen(watch);
        new Trail(bench).begin();
        new Touring(bench, () -> samples.largest().ifPresent(opening::openSample)).register();
        FileDrop.on(bench.frame(), importing::take);
        Thread.setDefaultUncaughtExceptionHandler(new Crash(bench, autosave));
    }

    /**
     * Opens the window, on the event thread.
     *
     * @param file an organisation to open, none = the welcome page
     * @param exit runs when the window is gone
     */
    public static Desktop open(Host host, SettingsFile settings, @Nullable Path file, Runnable exit) {
        Edt.check();
        Bench bench = new Bench(host, settings);
        Look.decorateWindows();
        Look.install(bench.settings().theme());
        Look.textSize(bench.settings().textSize().percent(), List.of());
        Desktop desktop = new Desktop(bench, exit);
        desktop.start(file);
        return desktop;
    }

    private void start(@Nullable Path file) {
        MainFrame frame = bench.frame();
        frame.showWelcome();
        frame.setVisible(true);
        if (file != null) {
            importing.take(file);
        }
        keepCopies();
        samples.load(() -> {
            if (!bench.session().isOpen()) {
                frame.showWelcome();
            }
        });
    }

    /** Offers what an earlier run left behind, and keeps a copy of what is not saved for as long as the window is there. */
    private void keepCopies() {
        recovery.offer();
        autosave.start();
        watch.start();
        bench.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                autosave.stop();
            }
        });
    }

    /** Opens an organisation beside what is open, or imports another file. */
    public void open(Path file) {
        importing.take(file);
    }

    /** Speaks another language until the program ends; the settings keep theirs. */
    public void speak(Locale language) {
        Edt.check();
        bench.wording().speak(language);
        bench.actions().refresh();
    }

    /** The window. */
    public MainFrame frame() {
        return bench.frame();
    }

    /** What is open in it. */
    public Session session() {
        return bench.session();
    }

    public Actions actions() {
        return bench.actions();
    }

    private List<Finder.Hit> find(String words, int most) {
        return new Palette(bench, new Hits(bench, search)).find(words, most);
    }

    private void fileCommands(FileChoice choice, Saving saving, Closing closing) {
        Actions actions = bench.actions();
        Session session = bench.session();
        actions.on(ActionId.NEW, opening::fresh);
        actions.on(ActionId.OPEN, () -> choice.toOpen().ifPresent(importing::take));
        actions.on(ActionId.IMPORT, importing::choose);
        actions.on(ActionId.SAVE, saving::save, () -> session.isOpen() && !saving.isBusy());
        actions.on(ActionId.SAVE_AS, saving::saveAs, () -> session.isOpen() && !saving.isBusy());
        OrganisationDialog properties = new OrganisationDialog(
                session, bench.wording(), bench::frame, () -> bench.frameworks().all());
        actions.on(ActionId.PROPERTIES, properties::show, session::isOpen);
        Registers registers = new Registers(session, bench.wording(), bench::frame);
        actions.on(ActionId.REGISTERS, registers::show, session::isOpen);
        actions.on(ActionId.CLOSE, closing::close, session::isOpen);
        actions.on(ActionId.QUIT, closing::quit);
        actions.on(ActionId.UNDO, session::undo, session::canUndo);
        actions.on(ActionId.REDO, session::redo, session::canRedo);
        actions.on(
                ActionId.ABOUT_FRAMEWORK,
                this::aboutFramework,
                () -> !session.framework().id().isEmpty());
    }

    private void documentCommands(DocumentStrip strip) {
        Actions actions = bench.actions();
        Session session = bench.session();
        actions.on(ActionId.HISTORY, new HistoryPopup(bench)::show, session::isOpen);
        actions.detail(ActionId.UNDO, () -> session.history().flatMap(history -> last(history.done())));
        actions.detail(ActionId.REDO, () -> session.history().flatMap(history -> last(history.undone())));
        actions.on(ActionId.WELCOME, session::showNone, session::isOpen);
        actions.on(ActionId.NEXT_DOCUMENT, strip::next, strip::hasOthers);
        actions.on(ActionId.PREVIOUS_DOCUMENT, strip::previous, strip::hasOthers);
    }

    private Optional<String> last(List<Step> steps) {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(bench.sentence(steps.get(steps.size() - 1).sentence()));
    }

    private void aboutFramework() {
        Ask.page(
                bench.frame(),
                bench.wording(),
                bench.actions().name(ActionId.ABOUT_FRAMEWORK),
                FrameworkPage.of(bench.session().framework(), bench.wording()));
    }
}
