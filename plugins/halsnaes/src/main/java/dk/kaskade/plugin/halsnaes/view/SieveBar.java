package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Value;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is asked of the catalogue: area, kind, value and words. */
final class SieveBar extends JPanel {
    private final transient IdeasDesk desk;
    private final transient Consumer<Sieve> changed;
    private final SearchField search;
    private final JLabel count = Type.CAPTION.label("", Tint.TEXT2);
    private final transient List<JComboBox<Choice>> boxes = new ArrayList<>();
    private transient Sieve sieve = Sieve.OPEN;
    private boolean showing;

    /** Something to choose, by its name. */
    private record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    SieveBar(IdeasDesk desk, Catalogue catalogue, Consumer<Sieve> changed) {
        super(new MigLayout("insets 10 16 10 16, fillx, gapx 12", "[160:200:240,fill][grow,fill][]", "[center]"));
        this.desk = desk;
        this.changed = changed;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        search = new SearchField(Icons.SEARCH.icon(), words -> pass(sieve.withWords(words)));
        search.name(desk.text("find"));
        Flow flow = new Flow();
        flow.add(areas(catalogue));
        flow.add(kinds(catalogue));
        if (!catalogue.values().isEmpty()) {
            flow.add(values(catalogue));
        }
        add(search);
        add(flow, "wmin 100");
        add(count);
    }

    private JComboBox<Choice> areas(Catalogue catalogue) {
        JComboBox<Choice> box = box("area.name", "area.all", id -> sieve.withArea(id));
        for (FocusArea area : catalogue.framework().focusAreas()) {
            box.addItem(new Choice(area.id(), area.name()));
        }
        if (catalogue.hasOther()) {
            box.addItem(new Choice(Catalogue.OTHER, desk.text("area.other")));
        }
        return box;
    }

    private JComboBox<Choice> kinds(Catalogue catalogue) {
        JComboBox<Choice> box = box("kind.name", "kind.all", id -> sieve.withKind(id));
        catalogue.kinds().forEach(kind -> box.addItem(new Choice(kind, desk.kind(kind))));
        return box;
    }

    private JComboBox<Choice> values(Catalogue catalogue) {
        JComboBox<Choice> box = box("value.name", "value.all", id -> sieve.withValue(id));
        for (Value value : catalogue.values()) {
            box.addItem(new Choice(value.id(), value.name()));
        }
        box.setToolTipText(desk.text("value.tip"));
        return box;
    }

    private JComboBox<Choice> box(String name, String all, Function<String, Sieve> with) {
        JComboBox<Choice> box = new JComboBox<>();
        box.addItem(new Choice("", desk.text(all)));
        box.getAccessibleContext().setAccessibleName(desk.text(name));
        box.addActionListener(event -> {
            if (!showing && box.getSelectedItem() instanceof Choice choice) {
                pass(with.apply(choice.id()));
            }
        });
        boxes.add(box);
        return box;
    }

    private void pass(Sieve next) {
        if (!next.equals(sieve)) {
            sieve = next;
            changed.accept(next);
        }
    }

    /** Lets everything through again. */
    void clear() {
        showing = true;
        sieve = Sieve.OPEN;
        search.setText("");
        boxes.forEach(box -> box.setSelectedIndex(0));
        showing = false;
        changed.accept(sieve);
    }

    void count(int found, int all) {
        count.setText(desk.text("count", found, all));
    }
}
