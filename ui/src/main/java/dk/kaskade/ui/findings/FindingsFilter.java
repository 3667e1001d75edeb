package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.look.SeverityMark.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which findings are shown.
 *
 * @param kinds which severities, and whether the accepted ones
 * @param words every one of which must be found in what the row says
 */
record FindingsFilter(Set<Kind> kinds, String words) {
    /** What needs doing, and nothing else. */
    static final FindingsFilter USUAL = new FindingsFilter(EnumSet.of(Kind.ERROR, Kind.GAP), "");

    FindingsFilter {
        kinds = Set.copyOf(kinds);
        words = words.strip().toLowerCase(Locale.ROOT);
    }

    FindingsFilter toggled(Kind kind) {
        Set<Kind> next = EnumSet.noneOf(Kind.class);
        next.addAll(kinds);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new FindingsFilter(next, words);
    }

    FindingsFilter with(Kind kind) {
        return kinds.contains(kind) ? this : toggled(kind);
    }

    FindingsFilter withWords(String next) {
        return new FindingsFilter(kinds, next);
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
