package dk.kaskade.comparison.themes;

import dk.kaskade.comparison.Party;
import dk.kaskade.framework.Theme;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The themes of several organisations side by side.
 *
 * @param parties in the order of the comparison
 */
public record ThemeComparison(List<PartyThemes> parties) {
    /** One theme in each organisation, in their order. */
    public record Row(Theme theme, List<ThemeCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ThemeComparison {
        parties = List.copyOf(parties);
    }

    public static ThemeComparison of(List<Party> parties, Progress progress) {
        List<PartyThemes> all = new ArrayList<>();
        for (Party party : parties) {
            progress.check();
            all.add(PartyThemes.of(party));
        }
        return new ThemeComparison(all);
    }

    /** Theme by theme. */
    public List<Row> rows() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Row(
                        theme, parties.stream().map(party -> party.cell(theme)).toList()))
                .toList();
    }

    /** The themes that only one of them has as a main theme, in the order of themes; none where there is but one organisation. */
    public List<OnlyOne> onlyOne() {
        return rows().stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> onlyOne(row).stream())
                .toList();
    }

    private static Optional<OnlyOne> onlyOne(Row row) {
        int[] having = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).presence() == Presence.MAIN)
                .toArray();
        return having.length == 1 ? Optional.of(new OnlyOne(row.theme(), having[0], others(row))) : Optional.empty();
    }

    private static OnlyOne.Others others(Row row) {
        if (any(row, presence -> presence == Presence.TOUCHED)) {
            return OnlyOne.Others.TOUCH;
        }
        return any(row, presence -> presence == Presence.UNREAD) ? OnlyOne.Others.UNREAD : OnlyOne.Others.WITHOUT;
    }

    private static boolean any(Row row, Predicate<Presence> which) {
        return row.cells().stream().map(ThemeCell::presence).anyMatch(which);
    }
}
