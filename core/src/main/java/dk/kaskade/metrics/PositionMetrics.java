package dk.kaskade.metrics;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one position. Nobody counts himself, and a person counts once, however many positions he holds.
 *
 * @param level   of its highest role; none without a known role
 * @param direct  whom it leads directly: its employees and the holders of the positions that report to it. The employees
 *                and reports of a vacant position count with the first filled one above; the vacant one itself has 0
 * @param leaders how many of the direct hold positions of the chain
 * @param total   everybody below, employees and holders of positions, of a vacant position too
 */
public record PositionMetrics(String id, @Nullable Integer level, int direct, int leaders, int total) {}
