package dk.kaskade.ui.reform;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Gaps;
import dk.kaskade.reform.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of changes as rows: moves of the same way and changes of the same position stand together. */
final class ChangeRows {
    private final Study study;
    private final ChangeWords words;
    private final Map<String, Gaps> single;
    private final Map<String, Integer> closes;
    private final Map<String, Integer> opens;

    /** With what the gaps of a change's own position tell, until it is known what each change does by itself. */
    ChangeRows(Study study) {
        this(study, Map.of());
    }

    /** @param single what each change closes and opens by itself; empty where that is not known */
    ChangeRows(Study study, Map<String, Gaps> single) {
        this.study = study;
        this.single = single;
        words = new ChangeWords(
                study.reform(),
                study.after().context().framework().roles(),
                study.question().language());
        closes = counts(study.closedGaps());
        opens = counts(study.openedGaps());
    }

    ChangeWords words() {
        return words;
    }

    private static Map<String, Integer> counts(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : findings) {
            Collection<String> about = finding.position() == null ? finding.positions() : List.of(finding.position());
            about.forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts;
    }

    /** @param open keys of rows whose single changes are shown */
    List<ChangeRow> rows(Set<String> open) {
        List<ChangeRow> rows = new ArrayList<>();
        for (List<Change> alike : groups().values()) {
            ChangeRow row = row(alike, false, false);
            boolean shown = alike.size() > 1 && open.contains(row.key());
            rows.add(shown ? row(alike, true, false) : row);
            if (shown) {
                alike.forEach(change -> rows.add(row(List.of(change), false, true)));
            }
        }
        return rows;
    }

    private Map<String, List<Change>> groups() {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : study.reform().changes()) {
            groups.computeIfAbsent(group(change), key -> new ArrayList<>()).add(change);
        }
        return groups;
    }

    private String group(Change change) {
        Verdict verdict = study.question().decisions().get(change.id());
        String decided = verdict == null ? "" : verdict.id();
        boolean falls = study.leftOut().contains(change.id());
        if (change.kind() == Kind.MOVED && !change.certainty().uncertain()) {
            return "moved " + change.from() + " " + change.to() + " " + decided + falls;
        }
        if (change.kind() == Kind.CHANGED && !change.certainty().uncertain()) {
            return "changed " + change.position() + " " + decided + falls;
        }
        return change.id();
    }

    private ChangeRow row(List<Change> alike, boolean open, boolean inside) {
        Change first = alike.get(0);
        boolean sameOne = alike.stream().map(Change::position).distinct().count() == 1;
        String sentence = sameOne && alike.size() > 1 ? joined(alike) : words.sentence(first);
        Verdict verdict = verdict(alike);
        return new ChangeRow(
                alike,
                sameOne ? words.title(first) : words.title(alike),
                sentence,
                single.isEmpty() ? sum(closes, alike) : count(alike, Gaps::closed),
                single.isEmpty() ? sum(opens, alike) : count(alike, Gaps::opened),
                verdict,
                verdict != Verdict.REJECTED
                        && alike.stream().allMatch(change -> study.leftOut().contains(change.id())),
                open,
                inside);
    }

    private String joined(List<Change> alike) {
        return String.join(" · ", alike.stream().map(words::sentence).toList());
    }

    private @Nullable Verdict verdict(List<Change> alike) {
        return study.question().decisions().get(alike.get(0).id());
    }

    /** A gap that several of them close is one. */
    private int count(List<Change> alike, Function<Gaps, List<Finding>> which) {
        Set<Finding> all = new HashSet<>();
        for (Change change : alike) {
            Gaps gaps = single.get(change.id());
            all.addAll(gaps == null ? List.of() : which.apply(gaps));
        }
        return all.size();
    }

    private static int sum(Map<String, Integer> counts, List<Change> alike) {
        return alike.stream()
                .map(Change::position)
                .distinct()
                .mapToInt(id -> id == null ? 0 : counts.getOrDefault(id, 0))
                .sum();
    }
}
