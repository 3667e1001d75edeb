package dk.kaskade.ui.action;

import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Every command that has a key, by menu: what F1 shows. Made from the catalogue, so that it is never out of date. */
public final class ShortcutsPage {
    private static final int COLUMNS = 3;

    private ShortcutsPage() {}

    /** The page in the language spoken; in three columns, so that it can be read without scrolling. */
    public static JComponent of(Actions actions, Wording wording) {
        JPanel page = new JPanel(new MigLayout("insets 0, gapx 32", "[270::, grow, fill]".repeat(COLUMNS)));
        List<JPanel> columns =
                Stream.generate(ShortcutsPage::column).limit(COLUMNS).toList();
        for (Category category : Category.values()) {
            List<ActionId> ids = Arrays.stream(ActionId.values())
                    .filter(id -> id.category() == category && hasKey(id) && actions.isDone(id))
                    .toList();
            addTo(shortest(columns), category, ids, actions, wording);
        }
        columns.forEach(column -> page.add(column, "top"));
        return page;
    }

    private static JPanel shortest(List<JPanel> columns) {
        return columns.stream()
                .min(Comparator.comparingInt(JPanel::getComponentCount))
                .orElseThrow();
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
