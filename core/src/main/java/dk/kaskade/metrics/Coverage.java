package dk.kaskade.metrics;

import dk.kaskade.organisation.ResponseStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the positions have come with what they carry, counted by position and expectation.
 *
 * @param byStatus what is carried, by status; what was answered not to apply is not carried, and stands apart under
 *                 {@link ResponseStatus#NOT_APPLICABLE}
 */
public record Coverage(Map<ResponseStatus, Integer> byStatus) {
    public Coverage {
        Map<ResponseStatus, Integer> all = new EnumMap<>(ResponseStatus.class);
        for (ResponseStatus status : ResponseStatus.values()) {
            all.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(all);
    }

    /** How much is carried in all. */
    public int carried() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum() - count(ResponseStatus.NOT_APPLICABLE);
    }

    public int count(ResponseStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** The share of what is carried that has a status, 0 to 1; 0 where nothing is carried. */
    public double share(ResponseStatus status) {
        return carried() == 0 || status == ResponseStatus.NOT_APPLICABLE ? 0 : (double) count(status) / carried();
    }
}
