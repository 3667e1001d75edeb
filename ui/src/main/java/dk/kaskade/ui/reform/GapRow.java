package dk.kaskade.ui.reform;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.session.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A row of the table of gaps before and after: findings of one kind that meet with the same. */
record GapRow(Effect effect, String gap, String why, String position, List<Finding> findings) {
    /** What becomes of a gap. */
    enum Effect {
        CLOSED,
        OPENED,
        KEPT;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<GapRow> of(Study study, ChangeWords words) {
        Locale language = study.question().language();
        List<GapRow> rows = new ArrayList<>();
        rows.addAll(rows(Effect.CLOSED, study.closedGaps(), study.before(), words, language));
        rows.addAll(rows(Effect.OPENED, study.openedGaps(), study.after(), words, language));
        rows.addAll(rows(Effect.KEPT, study.keptGaps(), study.after(), words, language));
        return rows;
    }

    private static List<GapRow> rows(
            Effect effect, List<Finding> findings, Analysis of, ChangeWords words, Locale language) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String title = finding.position() == null ? "" : words.position(finding.position());
            groups.computeIfAbsent(finding.inspection() + " " + title, key -> new ArrayList<>())
                    .add(finding);
        }
        List<GapRow> rows = new ArrayList<>();
        for (List<Finding> alike : groups.values()) {
            Finding first = alike.get(0);
            String why = alike.size() == 1 ? "" : of.texts().why(first.inspection(), language);
            rows.add(new GapRow(
                    effect,
                    of.texts().name(first.inspection(), language),
                    why.isEmpty() ? of.texts().what(first, language) : why,
                    where(alike, words),
                    List.copyOf(alike)));
        }
        return rows;
    }

    private static String where(List<Finding> alike, ChangeWords words) {
        Set<String> ids = positions(alike);
        if (ids.isEmpty()) {
            return "";
        }
        String first = ids.iterator().next();
        return ids.size() == 1 ? words.positionInFull(first) : words.position(first) + " (" + ids.size() + ")";
    }

    Set<String> positions() {
        return positions(findings);
    }

    private static Set<String> positions(List<Finding> findings) {
        Set<String> ids = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.position() == null) {
                ids.addAll(finding.positions());
            } else {
                ids.add(finding.position());
            }
        }
        return ids;
    }
}
