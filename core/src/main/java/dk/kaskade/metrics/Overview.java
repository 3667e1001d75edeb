package dk.kaskade.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a whole organisation.
 *
 * @param positions    of those with one id the first
 * @param people       who hold positions, each once
 * @param staff        employees that are not positions, as far as the file tells
 * @param width        positions by level of their highest role, the top first; a position without a role is in none
 * @param withoutRole  positions without a known role
 * @param depth        positions on the longest line from a top down, both ends included; rings are not counted
 * @param vacant       positions without a holder
 * @param acting       positions whose holder acts
 * @param shared       positions with two holders or more
 * @param severalRoles positions with two roles or more
 * @param oneToOne     positions with one report and, as the file tells, no employees
 * @param span         of everybody who leads somebody
 * @param spanByRole   the same for each role, in the framework's order; a leader of two roles is in both
 * @param themes       in the framework's order
 */
public record Overview(
        int positions,
        int people,
        int staff,
        SortedMap<Integer, Integer> width,
        int withoutRole,
        int depth,
        int vacant,
        int acting,
        int shared,
        int severalRoles,
        int oneToOne,
        SpanStatistics span,
        Map<String, SpanStatistics> spanByRole,
        Coverage coverage,
        List<ThemePresence> themes) {
    public Overview {
        width = Collections.unmodifiableSortedMap(new TreeMap<>(width));
        spanByRole = Collections.unmodifiableMap(new LinkedHashMap<>(spanByRole));
        themes = List.copyOf(themes);
    }

    /** On how many levels there is anybody. */
    public int levels() {
        return width.size();
    }
}
