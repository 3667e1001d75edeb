package dk.kaskade.ui.filter;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.filter.PositionFilter.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What filters and their parts are called, with the names of one organisation and its framework. */
public final class FilterWords {
    private static final Texts TEXTS = Texts.beside(FilterWords.class, "filter");

    private final Locale language;
    private final UnaryOperator<String> inspections;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    /** @param inspections the name of an inspection by its id, as {@link FindingTexts#name} tells it */
    public FilterWords(
            Organisation organisation, Framework framework, Locale language, UnaryOperator<String> inspections) {
        this.language = language;
        this.inspections = inspections;
        for (Unit unit : organisation.units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
        for (Role role : framework.roles()) {
            roles.putIfAbsent(role.id(), role.name());
        }
    }

    /** One part of a filter that can be taken away: what it says, and the filter without it. */
    public record Part(String text, PositionFilter without) {}

    /** The parts of a filter in the order in which they are told. */
    public List<Part> parts(PositionFilter filter) {
        List<Part> parts = new ArrayList<>();
        filter.wanted()
                .forEach((kind, ids) -> ids.forEach(id ->
                        parts.add(new Part(text("part." + key(kind), name(kind, id)), filter.with(kind, id, false)))));
        if (!filter.text().isEmpty()) {
            parts.add(new Part(text("part.text", filter.text()), filter.withText("")));
        }
        return parts;
    }

    /** What one id of a kind is called; the id itself where nothing has it. */
    public String name(Kind kind, String id) {
        return switch (kind) {
            case ROLE -> roles.getOrDefault(id, id);
            case UNIT -> units.getOrDefault(id, id);
            case GAP -> id.equals(PositionFilter.ANY_GAP) ? text("any-gap") : inspections.apply(id);
            case THEME -> Theme.of(id).map(theme -> theme.name(language)).orElse(id);
        };
    }

    /** What a kind is called. */
    public String kind(Kind kind) {
        return text("kind." + key(kind));
    }

    /** "42 af 128 stillinger". */
    public String count(int fit, int all) {
        return text("count", fit, all);
    }

    public String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
