package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.PressRow;
import dk.kaskade.ui.look.ScrollPile;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A card with sentences, each of which leads to more. */
final class SpotList {
    private final Consumer<Spot> asked;
    private final SectionHeading title = new SectionHeading("");
    private final Pile pile = new ScrollPile(2, Pile.NONE);
    private final JPanel panel = Ground.card(
            Tint.PANEL, new MigLayout("insets 10 16 12 8, fill, wrap 1, gapy 6", "[grow, fill]", "[][grow, fill]"));
    private List<Entry> entries = List.of();

    /**
     * A sentence.
     *
     * @param letter of the organisation it is about; empty where it is a heading
     */
    record Entry(
            String letter,
            String words,
            String aside,
            @Nullable Spot spot) {
        static Entry heading(String words) {
            return new Entry("", words, "", null);
        }
    }

    SpotList(Consumer<Spot> asked) {
        this.asked = asked;
        JScrollPane scroll = Tables.scroll(pile);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        panel.add(title, "gapright 8");
        panel.add(scroll);
    }

    JComponent component() {
        return panel;
    }

    void name(String text, String tip) {
        title.title(text);
        title.setToolTipText(GridTip.of(text, tip));
    }

    void show(List<Entry> next, String nothing) {
        if (next.equals(entries) && pile.getComponentCount() > 0) {
            return;
        }
        entries = List.copyOf(next);
        pile.removeAll();
        if (next.isEmpty()) {
            pile.add(new WrappedText(nothing, Type.TABLE, Tint.TEXT2, 320));
        }
        next.forEach(entry -> pile.add(row(entry)));
        pile.revalidate();
        pile.repaint();
    }

    private JComponent row(Entry entry) {
        Spot spot = entry.spot();
        if (spot == null) {
            return Type.CAPTION_STRONG.label(entry.words());
        }
        PressRow row = new PressRow(
                new MigLayout("insets 4 6 4 6, fillx, wrap 1, gapy 0", "[grow, fill]"), () -> asked.accept(spot));
        row.add(new WrappedText(entry.words(), Type.TABLE, Tint.TEXT, 320), "wmin 0");
        if (!entry.aside().isEmpty()) {
            row.add(new WrappedText(entry.aside(), Type.CAPTION, Tint.TEXT2, 320), "wmin 0");
        }
        row.getAccessibleContext().setAccessibleName(entry.words() + " " + entry.aside());
        return row;
    }

    Optional<Spot> find(Spot spot) {
        List<Spot> spots = new ArrayList<>();
        entries.forEach(entry -> Optional.ofNullable(entry.spot()).ifPresent(spots::add));
        return spots.stream().filter(spot::isSame).findFirst();
    }
}
