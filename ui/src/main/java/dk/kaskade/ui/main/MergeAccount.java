package dk.kaskade.ui.main;

import dk.kaskade.difference.Difference;
import dk.kaskade.merge.MergeTexts;
import dk.kaskade.merge.Merged;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.shell.Ask;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Says what a merge has done: what came from the other, what was chosen, and what is there still although one removed it. */
final class MergeAccount {
    private static final int WIDTH = 460;

    private final Bench bench;
    private final Organisation mine;
    private final Organisation theirs;

    MergeAccount(Bench bench, Organisation mine, Organisation theirs) {
        this.bench = bench;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** In a few words with the way back; what was kept on a page, as somebody may want to remove it again. */
    void tell(Merged merged, String file) {
        keptOf(merged);
        bench.frame().offer(bench.words("outside.merged", file, words(merged)), ActionId.UNDO);
    }

    /** Only what was kept, where something was. */
    void keptOf(Merged merged) {
        if (!merged.kept().isEmpty()) {
            Ask.page(bench.frame(), bench.wording(), bench.words("merge.title"), kept(merged));
        }
    }

    private String words(Merged merged) {
        Difference came = Difference.between(mine, merged.organisation());
        int positions =
                came.added().size() + came.removed().size() + came.changed().size();
        List<String> parts = new ArrayList<>();
        parts.add(bench.words("merged.positions", positions));
        if (came.beyond()) {
            parts.add(bench.words("merged.beyond"));
        }
        if (!merged.conflicts().isEmpty()) {
            parts.add(bench.words("merged.chosen", merged.conflicts().size()));
        }
        if (!merged.kept().isEmpty()) {
            parts.add(bench.words("merged.kept", merged.kept().size()));
        }
        return String.join(", ", parts);
    }

    private JPanel kept(Merged merged) {
        MergeTexts texts = new MergeTexts(
                mine, theirs, bench.session().framework(), bench.wording().language());
        JPanel page = new JPanel(new MigLayout("insets 0, wrap 1, gapy 4", "[" + WIDTH + "!, fill]"));
        page.add(new WrappedText(bench.words("merge.kept.what", merged.kept().size()), Type.SECTION, Tint.TEXT, WIDTH));
        page.add(new WrappedText(bench.words("merge.kept.why"), Type.TABLE, Tint.TEXT2, WIDTH), "gapbottom 6");
        merged.kept()
                .forEach(place -> page.add(new WrappedText("•  " + texts.where(place), Type.TABLE, Tint.TEXT, WIDTH)));
        return page;
    }
}
