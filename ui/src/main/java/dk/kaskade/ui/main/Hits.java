package dk.kaskade.ui.main;

import dk.kaskade.ui.chain.ChainSearch;
import dk.kaskade.ui.chain.ChainSearch.Found;
import dk.kaskade.ui.chain.ChainSearch.Kind;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.shell.Finder;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.Icon;

/** What was found as the search field lists it: an icon for its kind, and where it leads. */
final class Hits implements Finder {
    private final Bench bench;
    private final ChainSearch search;
    private final Map<Kind, Icon> icons = new EnumMap<>(Kind.class);

    Hits(Bench bench, ChainSearch search) {
        this.bench = bench;
        this.search = search;
        icons.put(Kind.POSITION, Icons.CHAIN.icon());
        icons.put(Kind.PERSON, Icons.PERSON.icon());
        icons.put(Kind.UNIT, Icons.FOLDER.icon());
        icons.put(Kind.EXPECTATION, Icons.FRAMEWORK.icon());
        icons.put(Kind.THREAD, Icons.CASCADE.icon());
    }

    @Override
    public List<Hit> find(String words, int most) {
        return search.find(words).stream().limit(most).map(this::hit).toList();
    }

    private Hit hit(Found found) {
        return new Hit(icons.get(found.kind()), found.title(), aside(found), () -> go(found));
    }

    private String aside(Found found) {
        return switch (found.kind()) {
            case POSITION -> found.aside();
            case PERSON -> bench.text("find.person", found.aside());
            default ->
                bench.text(
                        "find." + found.kind().name().toLowerCase(Locale.ROOT),
                        found.positions().size());
        };
    }

    /** Selects the position, or the highest of several, which are all lit then; follows what is of the framework. */
    private void go(Found found) {
        if (found.kind() != Kind.POSITION) {
            search.light(found);
        }
        if (found.topic() != null) {
            bench.session().follow(found.topic());
        }
        found.positions().stream().findFirst().ifPresent(id -> bench.session().select(Selection.of(id)));
    }
}
