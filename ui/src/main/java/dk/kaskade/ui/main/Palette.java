package dk.kaskade.ui.main;

import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.shell.Finder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the search field finds: what stands in the organisation and, after it, commands by their name. {@value #COMMANDS} alone
 * lists every command.
 */
final class Palette implements Finder {
    static final String COMMANDS = ">";
    /** Commands stand among so many hits at most, so that they are in sight without scrolling. */
    private static final int FIRST_HITS = 6;

    private final Bench bench;
    private final Finder hits;

    Palette(Bench bench, Finder hits) {
        this.bench = bench;
        this.hits = hits;
    }

    @Override
    public List<Hit> find(String words, int most) {
        boolean onlyCommands = words.startsWith(COMMANDS);
        List<Hit> commands = words.isBlank() ? List.of() : commands(words.replace(COMMANDS, ""));
        List<Hit> found = new ArrayList<>(onlyCommands ? List.of() : hits.find(words, most));
        found.addAll(Math.min(FIRST_HITS, found.size()), commands);
        return found.size() > most ? found.subList(0, most) : found;
    }

    private List<Hit> commands(String words) {
        String[] parts = words.toLowerCase(bench.wording().language()).strip().split("\\s+");
        return Arrays.stream(ActionId.values())
                .filter(id ->
                        bench.actions().isDone(id) && bench.actions().action(id).isEnabled())
                .filter(id -> named(id, parts))
                .map(this::hit)
                .toList();
    }

    /** Whether every word begins a word of the command's name. */
    private boolean named(ActionId id, String[] parts) {
        Locale language = bench.wording().language();
        String name = " " + bench.actions().name(id).toLowerCase(language);
        return Arrays.stream(parts).allMatch(part -> name.contains(" " + part));
    }

    private Hit hit(ActionId id) {
        String menu = bench.text(id.category().textKey());
        String aside = id.key()
                .map(key -> bench.text("find.command.key", menu, KeyHint.words(key)))
                .orElse(bench.text("find.command", menu));
        return new Hit(
                id.icon().icon(),
                bench.actions().name(id),
                aside,
                () -> bench.actions().run(id));
    }
}
