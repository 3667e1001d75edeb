package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Severity;
import dk.kaskade.ui.look.SeverityMark.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are shown.
 *
 * @param kinds      which severities, and whether the accepted ones
 * @param words      every one of which must be found in what the row says
 * @param branch     only this position and everybody under it
 * @param inspection only what this inspection found
 */
record FindingsFilter(
        Set<Kind> kinds,
        String words,
        @Nullable String branch,
        @Nullable String inspection) {
    /** What needs doing, and nothing else. */
    static final FindingsFilter USUAL = new FindingsFilter(EnumSet.of(Kind.ERROR, Kind.GAP), "");

    FindingsFilter {
        kinds = Set.copyOf(kinds);
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    /** By severity and words alone. */
    FindingsFilter(Set<Kind> kinds, String words) {
        this(kinds, words, null, null);
    }

    FindingsFilter toggled(Kind kind) {
        Set<Kind> next = EnumSet.noneOf(Kind.class);
        next.addAll(kinds);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new FindingsFilter(next, words, branch, inspection);
    }

    FindingsFilter with(Kind kind) {
        return kinds.contains(kind) ? this : toggled(kind);
    }

    FindingsFilter withWords(String next) {
        return new FindingsFilter(kinds, next, branch, inspection);
    }

    FindingsFilter withBranch(@Nullable String next) {
        return new FindingsFilter(kinds, words, next, inspection);
    }

    FindingsFilter withInspection(@Nullable String next) {
        return new FindingsFilter(kinds, words, branch, next);
    }

    /** The same severities, of everything. */
    FindingsFilter wide() {
        return new FindingsFilter(kinds, "");
    }

    /** Whether something else than the severity is asked for. */
    boolean narrow() {
        return !equals(wide());
    }

    boolean fits(Finding finding) {
        return kinds.contains(kind(finding));
    }

    boolean fits(String text) {
        String told = text.toLowerCase(Locale.ROOT);
        for (String word : words.split("\\s+")) {
            if (!told.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row stands for something that counts as a gap or worse. */
    static boolean isGap(FindingRow row) {
        return row.findings().stream()
                .anyMatch(finding -> !finding.isAccepted() && finding.severity().atLeast(Severity.GAP));
    }

    /** The mark and the filter that a finding belongs to. */
    static Kind kind(Finding finding) {
        if (finding.isAccepted()) {
            return Kind.ACCEPTED;
        }
        return switch (finding.severity()) {
            case ERROR -> Kind.ERROR;
            case GAP -> Kind.GAP;
            case NOTICE, OFF -> Kind.NOTICE;
        };
    }
}
