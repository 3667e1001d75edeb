package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.themes.LevelShare;
import dk.kaskade.comparison.themes.MarkBacking;
import dk.kaskade.comparison.themes.OnlyOne;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.correspondence.Correspondence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for programs: ids are the same in every language, names are in one. Organisations stand in the same order in
 * every list of values.
 */
public final class ComparisonJson {
    private final SideBySide subject;
    private final Locale language;

    private ComparisonJson(SideBySide subject, Locale language) {
        this.subject = subject;
        this.language = language;
    }

    /** As maps, lists, texts and numbers, members in a stable order. */
    public static Map<String, @Nullable Object> of(SideBySide subject, Locale language) {
        return new ComparisonJson(subject, language).all();
    }

    private Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("withheld", !subject.within());
        all.put("organisations", subject.heads().stream().map(this::head).toList());
        all.put("figures", subject.comparison().rows().stream().map(this::row).toList());
        all.put("themes", subject.themes().rows().stream().map(this::theme).toList());
        all.put(
                "onlyOne",
                subject.themes().onlyOne().stream().map(this::onlyOne).toList());
        all.put(
                "guideMarks",
                subject.themes().parties().stream().map(this::marks).toList());
        all.put(
                "correspondences",
                Against.of(subject).stream().map(this::against).toList());
        return all;
    }

    private Map<String, @Nullable Object> head(Head head) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", head.id());
        one.put("name", head.name());
        one.put("framework", head.frameworkId().isEmpty() ? null : head.frameworkId());
        one.put("frameworkName", head.framework().isEmpty() ? null : head.framework());
        one.put("asOf", head.day().toString());
        one.put("positions", head.positions());
        Map<String, Object> words = new LinkedHashMap<>();
        head.ownWords().forEach((kind, names) -> words.put(kind.id(), names));
        one.put("ownWords", words);
        return one;
    }

    private Map<String, @Nullable Object> row(Row row) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", row.id().id());
        one.put("section", row.id().section().id());
        one.put("measure", FigureWords.id(row.measure()));
        one.put("name", row.id().name(language));
        one.put("why", row.id().why(language));
        one.put("personal", row.personal());
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        row.figures().forEach(figure -> values.add(value(figure)));
        one.put("values", values);
        return one;
    }

    private Map<String, @Nullable Object> value(Figure figure) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("value", number(figure.value()));
        one.put("absence", figure.value() == null ? FigureWords.id(FigureWords.absence(figure)) : null);
        one.put("of", figure.of());
        if (subject.within()) {
            one.put("positions", figure.positions());
        }
        return one;
    }

    private Map<String, @Nullable Object> theme(ThemeComparison.Row row) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", row.theme().id());
        one.put("name", row.theme().name(language));
        one.put("values", row.cells().stream().map(this::cell).toList());
        return one;
    }

    private Map<String, @Nullable Object> cell(ThemeCell cell) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("presence", cell.presence().id());
        one.put("points", cell.main());
        one.put("of", cell.of());
        one.put("share", number(cell.share()));
        one.put("carried", number(cell.carried()));
        one.put("expectations", cell.expectations());
        Map<String, Object> levels = new LinkedHashMap<>();
        cell.byLevel().forEach((kind, level) -> {
            if (level.of() > 0) {
                levels.put(kind.id(), level(level));
            }
        });
        one.put("levels", levels);
        return one;
    }

    private Map<String, @Nullable Object> level(LevelShare level) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("points", level.points());
        one.put("share", number(level.share()));
        one.put("carriers", level.positions().size());
        one.put("of", level.of());
        return one;
    }

    private Map<String, @Nullable Object> onlyOne(OnlyOne only) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("theme", only.theme().id());
        one.put("organisation", only.party());
        one.put("others", only.others().id());
        return one;
    }

    /** How the guide marks of one organisation are backed, role by role. */
    private List<Map<String, @Nullable Object>> marks(PartyThemes party) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (MarkBacking backing : party.marks()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", backing.mark().id());
            one.put("name", backing.mark().name());
            one.put("common", backing.common());
            Map<String, Object> roles = new LinkedHashMap<>();
            backing.byRole().forEach(role -> roles.put(role.role().id(), role.main()));
            one.put("points", roles);
            one.put(
                    "thin",
                    backing.thin().stream().map(role -> role.role().id()).toList());
            all.add(one);
        }
        return all;
    }

    private Map<String, @Nullable Object> against(Against against) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("organisations", List.of(against.one(), against.other()));
        one.put("pairs", against.points().pairs().stream().map(this::pair).toList());
        one.put("alone", List.of(against.points().aloneOne(), against.points().aloneOther()));
        return one;
    }

    private Map<String, @Nullable Object> pair(Correspondence pair) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("from", pair.from());
        one.put("to", pair.to());
        one.put("strength", pair.strength().id());
        one.put(
                "grounds",
                pair.evidence().stream().map(evidence -> evidence.ground().id()).toList());
        one.put(
                "why",
                pair.evidence().stream()
                        .map(evidence -> evidence.sentence(language))
                        .toList());
        one.put("verdict", pair.verdict() == null ? null : pair.verdict().id());
        return one;
    }

    /** Whole numbers without a point, and no more decimals than mean something. */
    private static @Nullable Number number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        double rounded = Math.round(value * 1e4) / 1e4;
        if (rounded == Math.rint(rounded) && Math.abs(rounded) < Integer.MAX_VALUE) {
            return (int) rounded;
        }
        return rounded;
    }
}
