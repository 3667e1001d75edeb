package dk.kaskade.ui.reform;

import dk.kaskade.framework.Expectation;
import dk.kaskade.reform.Effects.NewDuties;
import dk.kaskade.reform.Effects.NewLeader;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.PressRow;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Insets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Who gets a new nearest leader, and who gets other expectations: the role card of the difference. */
final class LeadersPanel extends JPanel {
    /** More than so many are read nowhere; the rest is counted. */
    private static final int MOST = 60;

    private static final int WIDE = 270;

    private final transient ReformDesk desk;
    private final transient Consumer<Set<String>> chosen;
    private final Pile pile = new Pile(4, new Insets(12, 12, 16, 12));

    LeadersPanel(ReformDesk desk, Consumer<Set<String>> chosen) {
        super(new BorderLayout());
        this.desk = desk;
        this.chosen = chosen;
        setOpaque(false);
        JScrollPane scroll = Tables.scroll(Sheet.of(pile));
        Ground.paint((JComponent) scroll.getViewport(), Tint.PANEL);
        add(scroll);
    }

    void show(Study study, ChangeWords words) {
        pile.removeAll();
        List<NewLeader> leaders = study.effects().newLeaders();
        pile.add(Type.SECTION.label(desk.text("leaders.new", leaders.size())));
        leaders.stream()
                .limit(MOST)
                .forEach(each -> pile.add(row(
                        each.position(),
                        words.positionInFull(each.position()),
                        List.of(desk.text("leaders.from-to", name(each.from(), words), name(each.to(), words))))));
        rest(leaders.size());
        List<NewDuties> duties = study.effects().newDuties();
        pile.below(16, Type.SECTION.label(desk.text("duties.new", duties.size())));
        Map<String, String> titles = new HashMap<>();
        for (Expectation each : study.after().context().framework().expectations()) {
            titles.putIfAbsent(each.id(), each.title());
        }
        duties.stream()
                .limit(MOST)
                .forEach(each ->
                        pile.add(row(each.position(), words.positionInFull(each.position()), told(each, titles))));
        rest(duties.size());
        pile.revalidate();
        pile.repaint();
    }

    private void rest(int size) {
        if (size > MOST) {
            pile.add(Type.CAPTION.label(desk.text("leaders.rest", size - MOST)));
        }
    }

    private List<String> told(NewDuties duties, Map<String, String> titles) {
        List<String> lines = new java.util.ArrayList<>();
        if (!duties.gained().isEmpty()) {
            lines.add(desk.text("duties.gained", duties.gained().size(), named(duties.gained(), titles)));
        }
        if (!duties.lost().isEmpty()) {
            lines.add(desk.text("duties.lost", duties.lost().size(), named(duties.lost(), titles)));
        }
        return lines;
    }

    private static String named(List<String> ids, Map<String, String> titles) {
        String first = String.join(
                "; ",
                ids.stream().limit(3).map(id -> titles.getOrDefault(id, id)).toList());
        return ids.size() > 3 ? first + " …" : first;
    }

    private String name(@org.jspecify.annotations.Nullable String id, ChangeWords words) {
        return id == null ? desk.text("leaders.nobody") : words.position(id);
    }

    private JComponent row(String position, String title, List<String> lines) {
        PressRow row = new PressRow(
                new MigLayout("insets 6 8 6 8, wrap 1, gapy 2, fillx", "[grow]"),
                () -> chosen.accept(Set.of(position)));
        row.add(Type.TABLE_STRONG.label(title), "wmin 0, growx");
        lines.forEach(line -> row.add(new WrappedText(line, Type.CAPTION, Tint.TEXT2, WIDE), "wmin 0, growx"));
        row.getAccessibleContext().setAccessibleName(title + ": " + String.join(", ", lines));
        return row;
    }
}
