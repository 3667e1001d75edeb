package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts every finding under exactly one heading: its inspection, the leader of whose it is, or its main thread. */
final class Sections {
    /** The key of what belongs to no leader or no thread; it stands last. */
    private static final String NONE = "";

    private final Grouping grouping;
    private final FindingWords words;

    Sections(Grouping grouping, FindingWords words) {
        this.grouping = grouping;
        this.words = words;
    }

    /** The findings by key: inspections the worst and most frequent first, leaders and threads from the top down. */
    Map<String, List<Finding>> of(List<Finding> findings) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (Finding finding : findings) {
            found.computeIfAbsent(key(finding), any -> new ArrayList<>()).add(finding);
        }
        List<Map.Entry<String, List<Finding>>> all = new ArrayList<>(found.entrySet());
        all.sort(order());
        Map<String, List<Finding>> sorted = new LinkedHashMap<>();
        all.forEach(section -> sorted.put(section.getKey(), section.getValue()));
        return sorted;
    }

    /** What the heading says. */
    String title(String key) {
        return switch (grouping) {
            case NONE -> "";
            case KIND -> words.name(key);
            case LEADER -> key.equals(NONE) ? words.page("gaps.section.no-leader") : words.position(key);
            case THREAD -> key.equals(NONE) ? words.page("gaps.section.no-thread") : words.threadName(key);
        };
    }

    private String key(Finding finding) {
        String key = switch (grouping) {
            case NONE -> NONE;
            case KIND -> finding.inspection();
            case LEADER -> words.leader(finding);
            case THREAD -> words.mainThread(finding);
        };
        return key == null ? NONE : key;
    }

    private Comparator<Map.Entry<String, List<Finding>>> order() {
        if (grouping == Grouping.KIND) {
            return Comparator.comparing((Map.Entry<String, List<Finding>> section) -> worst(section.getValue()))
                    .thenComparing(section -> -section.getValue().size());
        }
        return Comparator.comparingInt(section -> section.getKey().equals(NONE)
                ? Integer.MAX_VALUE
                : grouping == Grouping.LEADER
                        ? words.depthFirst(section.getKey())
                        : words.threadNumber(section.getKey()));
    }

    private static int worst(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> FindingsFilter.kind(finding).ordinal())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
