package dk.kaskade.ui.answer;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.look.ProgressLine.Share;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the expectations of a position have come.
 *
 * @param counts how many stand at each status
 */
public record Progress(Map<ResponseStatus, Integer> counts) {
    /** The order of bars and counts: the best first. */
    public static final List<ResponseStatus> ORDER = List.of(
            ResponseStatus.PRACTISED,
            ResponseStatus.AGREED,
            ResponseStatus.DISCUSSED,
            ResponseStatus.OPEN,
            ResponseStatus.NOT_APPLICABLE);

    public Progress {
        counts = Map.copyOf(counts);
    }

    /** Counts the statuses of all expectations, each once. */
    public static Progress of(Collection<ResponseStatus> statuses) {
        Map<ResponseStatus, Integer> counts = new EnumMap<>(ResponseStatus.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Progress(counts);
    }

    public int count(ResponseStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** Agreed or in practice. */
    public int placed() {
        return count(ResponseStatus.PRACTISED) + count(ResponseStatus.AGREED);
    }

    /** All but those that do not apply. */
    public int applying() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(ResponseStatus.NOT_APPLICABLE);
    }

    /** The parts of a bar whose whole is {@link #applying()}. */
    public List<Share> shares() {
        return ORDER.subList(0, 4).stream()
                .map(status -> new Share(Statuses.bar(status), count(status)))
                .toList();
    }
}
