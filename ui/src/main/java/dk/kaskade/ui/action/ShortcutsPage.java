package dk.kaskade.ui.action;

import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Every command that has a key, by menu: what F1 shows. Made from the catalogue, so that it is never out of date. */
public final class ShortcutsPage {

    private ShortcutsPage() {}

    /** The page in the language spoken; two columns, so that it can be read without scrolling. */
    public static JComponent of(Actions actions, Wording wording) {
        JPanel page = new JPanel(new MigLayout("insets 0, gapx 40, wrap 2", "[300::, grow, fill][300::, grow, fill]"));
        JPanel left = column();
        JPanel right = column();
        int rows = 0;
        int all = (int)
                Arrays.stream(ActionId.values()).filter(ShortcutsPage::hasKey).count();
        for (Category category : Category.values()) {
            List<ActionId> ids = Arrays.stream(ActionId.values())
                    .filter(id -> id.category() == category && hasKey(id) && actions.isDone(id))
                    .toList();
            rows += ids.size();
            addTo(rows <= all / 2 + 1 ? left : right, category, ids, actions, wording);
        }
        page.add(left, "top");
        page.add(right, "top");
        return page;
    }

    private static void addTo(JPanel column, Category category, List<ActionId> ids, Actions actions, Wording wording) {
        if (!ids.isEmpty()) {
            column.add(new SectionHeading(wording.text(category.textKey())), "span 3, gaptop 12, gapbottom 4");
        }
        for (ActionId id : ids) {
            column.add(new JLabel(id.icon().icon()));
            column.add(Type.TABLE.label(actions.name(id)));
            column.add(row(id, wording), "right");
        }
    }

    private static JComponent row(ActionId id, Wording wording) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8"));
        if (id.onlyInChain()) {
            row.add(Type.CAPTION.label(wording.text("shortcuts.in-chain"), Tint.TEXT3));
        }
        id.key().ifPresent(key -> row.add(new KeyHint(key)));
        return row;
    }

    private static boolean hasKey(ActionId id) {
        return id.key().isPresent();
    }

    private static JPanel column() {
        return new JPanel(new MigLayout("insets 0, wrap 3, gapy 3, fillx", "[][grow][]"));
    }
}
