package dk.kaskade.ui.main;

import dk.kaskade.store.RecoveredCopy;
import dk.kaskade.store.RecoveryFolder;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import dk.kaskade.ui.task.Task;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers work that an earlier run of the program could not save, all of it on one page and the newest first, each beside what
 * its file has. Nothing is thrown away unless somebody chooses so.
 */
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

    /** Looks for such work and asks about it; whatever is wrong with it, the program goes on. */
    void offer() {
        bench.files()
                .run(new Task<>(
                        "",
                        progress ->
                                folder.leftOver().stream().map(LeftBehind::of).toList(),
                        this::ask,
                        failure -> LOG.warn("no look at what was left over", failure)));
    }

    private void ask(List<LeftBehind> all) {
        if (all.isEmpty()) {
            return;
        }
        List<RecoveryCard> cards =
                all.stream().map(left -> new RecoveryCard(bench, left)).toList();
        String verb = bench.words("recovery.yes");
        String later = bench.words("recovery.later");
        if (Ask.form(bench.frame(), bench.wording(), bench.words("recovery.title"), page(cards), verb, later)) {
            cards.forEach(card -> act(card.left().copy(), card.chosen()));
        }
    }

    private JPanel page(List<RecoveryCard> cards) {
        JPanel page = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[" + RecoveryCard.WIDTH + "!, fill]"));
        String what = bench.words("recovery.what", cards.size());
        page.add(new WrappedText(what, Type.PANEL_TITLE, Tint.TEXT, RecoveryCard.WIDTH));
        page.add(new WrappedText(bench.words("recovery.why"), Type.TABLE, Tint.TEXT2, RecoveryCard.WIDTH));
        cards.forEach(card -> page.add(card.made(), "gaptop 12"));
        return page;
    }

    private void act(RecoveredCopy copy, LeftBehind.Choice choice) {
        switch (choice) {
            case OPEN -> opening.recovered(copy, document -> autosave.takeOver(document, copy.file()));
            case BOTH -> {
                copy.saveTo().ifPresent(opening::open);
                opening.recoveredBeside(copy, document -> autosave.takeOver(document, copy.file()));
            }
            case SAVED, THROW_AWAY -> autosave.discard(copy.file());
            case LATER -> LOG.debug("{} is kept", copy.file());
        }
    }
}
