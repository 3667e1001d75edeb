package dk.kaskade.ui.task;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A time in which the event thread did not answer.
 *
 * @param waited by the clock; on a machine that has much to do it may have been somebody else's time
 * @param busy   how much of it the event thread itself was computing
 * @param seen   where it was seen meanwhile, the oldest first; empty where it was over too soon
 */
public record Stall(Duration waited, Duration busy, List<List<StackTraceElement>> seen) {
    private static final int DEPTH = 14;

    public Stall {
        seen = List.copyOf(seen);
    }

    /** Where it was seen, for whoever is to make it faster: each place once, the own code of it first. */
    public String where() {
        Map<String, Long> places = seen.stream()
                .map(Stall::place)
                .collect(Collectors.groupingBy(place -> place, LinkedHashMap::new, Collectors.counting()));
        return places.entrySet().stream()
                .map(each -> each.getValue() + " times at\n" + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String place(List<StackTraceElement> stack) {
        int own = 0;
        while (own < stack.size() && !stack.get(own).getClassName().startsWith("dk.kaskade")) {
            own++;
        }
        int from = own == stack.size() ? 0 : Math.max(0, own - 2);
        return stack.subList(from, Math.min(stack.size(), from + DEPTH)).stream()
                .map(frame -> "    " + frame)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return waited.toMillis() + " ms, " + busy.toMillis() + " ms of them busy";
    }
}
