package dk.kaskade.ui.filter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which positions are wanted: all of the kinds must fit, and of one kind any of what is named.
 *
 * @param text words of which each must stand in title, holder, unit or id
 * @param wanted ids by kind, in the order in which they were chosen; a kind with nothing is not asked
 */
public record PositionFilter(String text, Map<Kind, Set<String>> wanted) {
    /** Finds everybody. */
    public static final PositionFilter NONE = new PositionFilter("", Map.of());

    /** What a filter asks of a position. */
    public enum Kind {
        ROLE,
        /** Stands in a unit, or in one below it. */
        UNIT,
        /** An inspection found something that counts; {@link #ANY_GAP} for any error or gap. */
        GAP,
        /** Carries an expectation of a theme. */
        THEME
    }

    /** The id of {@link Kind#GAP} that fits any error or gap. */
    public static final String ANY_GAP = "*";

    public PositionFilter {
        text = text.strip();
        Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
        wanted.forEach((kind, ids) -> {
            if (!ids.isEmpty()) {
                copy.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
            }
        });
        wanted = Collections.unmodifiableMap(copy);
    }

    public boolean isEmpty() {
        return text.isEmpty() && wanted.isEmpty();
    }

    /** The ids of a kind, none where it is not asked. */
    public Set<String> of(Kind kind) {
        return wanted.getOrDefault(kind, Set.of());
    }

    public boolean has(Kind kind, String id) {
        return of(kind).contains(id);
    }

    public PositionFilter withText(String words) {
        return new PositionFilter(words, wanted);
    }

    /** The same with an id of a kind wanted, or no longer. */
    public PositionFilter with(Kind kind, String id, boolean now) {
        Set<String> ids = new LinkedHashSet<>(of(kind));
        if (now) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
        Map<Kind, Set<String>> next = new EnumMap<>(Kind.class);
        next.putAll(wanted);
        next.put(kind, ids);
        return new PositionFilter(text, next);
    }
}
