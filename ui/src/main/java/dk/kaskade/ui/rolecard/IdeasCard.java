package dk.kaskade.ui.rolecard;

import dk.kaskade.framework.Idea;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Questions, methods and examples about what is expected here; the first few of many, until somebody wants them all. */
final class IdeasCard extends Card {
    private static final int WIDEST = 620;
    private static final int FEW = 6;

    private final transient Desk desk;
    private transient List<Idea> shown = List.of();
    private boolean all;

    IdeasCard(Desk desk) {
        this.desk = desk;
    }

    void show(List<Idea> ideas) {
        if (!ideas.equals(shown) || getComponentCount() == 0) {
            shown = ideas;
            all = false;
            fill();
        }
    }

    private void fill() {
        setVisible(!shown.isEmpty());
        begin(desk.shared("card.ideas"), new Badge(desk.wording().number(shown.size())));
        List<Idea> some = all ? shown : shown.stream().limit(FEW).toList();
        Across across = new Across(560, 1, 1);
        Pile left = new Pile(10, Pile.NONE);
        Pile right = new Pile(10, Pile.NONE);
        for (int i = 0; i < some.size(); i++) {
            (i % 2 == 0 ? left : right).add(idea(some.get(i)));
        }
        across.add(left);
        across.add(right);
        add(across);
        if (shown.size() > FEW) {
            dk.kaskade.ui.look.Flow links = new dk.kaskade.ui.look.Flow();
            links.add(new TextLink(
                    desk.text(all ? "ideas.fewer" : "ideas.all", shown.size()), Type.TABLE, null, this::turn));
            below(8, links);
        }
        end();
    }

    private void turn() {
        all = !all;
        fill();
    }

    private Pile idea(Idea idea) {
        Pile pile = new Pile(1, Pile.NONE);
        String key = "card.idea." + idea.kind();
        String kind = desk.wording().has(key) ? desk.shared(key) : idea.kind();
        String about = about(idea);
        pile.add(new WrappedText(about.isEmpty() ? kind : kind + " · " + about, Type.CAPTION, Tint.TEXT3, WIDEST));
        if (!idea.name().isBlank()) {
            pile.add(new WrappedText(idea.name(), Type.TABLE_STRONG, Tint.TEXT, WIDEST));
        }
        pile.add(new WrappedText(idea.text(), Type.TABLE, Tint.TEXT, WIDEST));
        return pile;
    }

    /** The names of the focus areas and expectations that it is about. */
    private String about(Idea idea) {
        Map<String, String> names = new TreeMap<>();
        desk.session().framework().focusAreas().forEach(area -> names.putIfAbsent(area.id(), area.name()));
        desk.session().framework().expectations().forEach(e -> names.putIfAbsent(e.id(), e.title()));
        return idea.about().stream()
                .filter(names::containsKey)
                .map(names::get)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
    }
}
