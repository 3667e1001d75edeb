package dk.kaskade.comparison.themes;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts each theme of one organisation. Focus areas and ideas have no themes of their own: they are of the points that they
 * gather or are about, and stand with these.
 */
final class Cells {
    private final Framework framework;
    private final Loads loads;
    private final boolean unread;
    private final List<Expectation> points;

    Cells(Framework framework, Loads loads, boolean unread) {
        this.framework = framework;
        this.loads = loads;
        this.unread = unread;
        points = firstOfEachId(framework);
    }

    /** Of points with one id the first counts, as everywhere. */
    private static List<Expectation> firstOfEachId(Framework framework) {
        Set<String> met = new HashSet<>();
        return framework.expectations().stream().filter(e -> met.add(e.id())).toList();
    }

    List<ThemeCell> all() {
        return Arrays.stream(Theme.values()).map(this::cell).toList();
    }

    private ThemeCell cell(Theme theme) {
        List<Expectation> main =
                points.stream().filter(e -> Loads.main(e) == theme.ordinal()).toList();
        List<Touch> touches = touches(theme);
        return new ThemeCell(
                theme,
                presence(!main.isEmpty(), !touches.isEmpty()),
                main.size(),
                (int) main.stream().filter(Expectation::common).count(),
                points.stream()
                        .filter(e -> e.themes().contains(theme.id()))
                        .map(Expectation::id)
                        .toList(),
                points.size(),
                carried(theme),
                positions(theme),
                byLevel(theme),
                touches);
    }

    private Presence presence(boolean main, boolean touched) {
        if (main) {
            return Presence.MAIN;
        }
        if (touched) {
            return Presence.TOUCHED;
        }
        return unread ? Presence.UNREAD : Presence.ABSENT;
    }

    private List<Touch> touches(Theme theme) {
        List<Touch> found = new ArrayList<>();
        points.stream()
                .filter(e -> e.themes().contains(theme.id()) && Loads.main(e) != theme.ordinal())
                .forEach(e -> found.add(new Touch(Touch.Kind.POINT, e.id(), e.title())));
        framework.guideMarks().stream()
                .filter(m -> m.themes().contains(theme.id()))
                .forEach(m -> found.add(new Touch(Touch.Kind.GUIDE_MARK, m.id(), m.name())));
        framework.values().stream()
                .filter(v -> v.themes().contains(theme.id()))
                .forEach(v -> found.add(new Touch(Touch.Kind.VALUE, v.id(), v.name())));
        framework.passages().stream()
                .filter(p -> p.themes().contains(theme.id()))
                .forEach(p -> found.add(new Touch(Touch.Kind.PASSAGE, p.id(), p.name())));
        return found;
    }

    private double carried(Theme theme) {
        return Arrays.stream(loads.byPosition())
                .filter(load -> load.count() > 0)
                .mapToDouble(load -> load.share(theme))
                .average()
                .orElse(0);
    }

    private List<String> positions(Theme theme) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < loads.size(); i++) {
            if (loads.byPosition()[i].has(theme)) {
                ids.add(loads.id(i));
            }
        }
        return ids;
    }

    private Map<LevelKind, LevelShare> byLevel(Theme theme) {
        Map<LevelKind, LevelShare> all = new EnumMap<>(LevelKind.class);
        for (LevelKind kind : LevelKind.values()) {
            all.put(kind, level(theme, kind));
        }
        return all;
    }

    private LevelShare level(Theme theme, LevelKind kind) {
        Set<ExpectationSet> different = new HashSet<>();
        List<String> ids = new ArrayList<>();
        int of = 0;
        int laden = 0;
        double shares = 0;
        for (int i = 0; i < loads.size(); i++) {
            if (loads.kinds()[i] == kind) {
                Loads.Load load = loads.byPosition()[i];
                of++;
                laden += load.count() > 0 ? 1 : 0;
                shares += load.share(theme);
                if (load.has(theme)) {
                    ids.add(loads.id(i));
                    different.add(load.points());
                }
            }
        }
        return new LevelShare(count(theme, different), laden == 0 ? 0 : shares / laden, ids, of);
    }

    private int count(Theme theme, Set<ExpectationSet> different) {
        ExpectationSet all = different.stream().reduce(ExpectationSet.EMPTY, ExpectationSet::union);
        return (int) all.stream()
                .filter(number -> Loads.main(loads.carried().expectation(number)) == theme.ordinal())
                .count();
    }
}
