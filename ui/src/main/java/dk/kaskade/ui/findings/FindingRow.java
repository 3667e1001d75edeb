package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.ui.look.SeverityMark.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One row of the table. */
sealed interface FindingRow {

    /** What it stands for; nothing for an acceptance whose gap is gone. */
    List<Finding> findings();

    /** What a cell says. */
    String text(Column column, FindingWords words);

    /** The dimmed words after the position's name. */
    String aside(FindingWords words);

    Kind kind();

    /** Read less than the others: somebody has decided about it. */
    default boolean dimmed() {
        return kind() == Kind.ACCEPTED;
    }

    /** The positions that a click on it selects, in order. */
    default Set<String> positions() {
        Set<String> positions = new LinkedHashSet<>();
        for (Finding finding : findings()) {
            if (finding.position() == null) {
                positions.addAll(finding.positions());
            } else {
                positions.add(finding.position());
            }
        }
        return positions;
    }

    /** Whether it tells something about one of these positions. */
    default boolean isAbout(Set<String> positions) {
        return positions().stream().anyMatch(positions::contains);
    }

    /**
     * One finding.
     *
     * @param inside it stands under its fold, and is indented
     */
    record Single(Finding finding, boolean inside) implements FindingRow {
        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        @Override
        public Kind kind() {
            return FindingsFilter.kind(finding);
        }

        @Override
        public String aside(FindingWords words) {
            return words.aside(finding);
        }

        @Override
        public String text(Column column, FindingWords words) {
            return switch (column) {
                case MARK -> words.severity(kind());
                case POSITION -> words.who(finding);
                case WHAT -> words.what(finding);
                case THREAD -> words.thread(finding);
                case CENTRE -> words.centre(finding);
                case NEXT ->
                    words.text(
                            finding.isAccepted()
                                    ? "findings.next.withdraw"
                                    : NextStep.of(finding).textKey());
            };
        }
    }

    /**
     * Findings of the same kind under the same leader.
     *
     * @param key by which it stays open when the findings are made anew
     */
    record Fold(String key, List<Finding> findings, boolean open) implements FindingRow {
        public Fold {
            findings = List.copyOf(findings);
        }

        Finding first() {
            return findings.get(0);
        }

        @Override
        public Kind kind() {
            return FindingsFilter.kind(first());
        }

        @Override
        public String aside(FindingWords words) {
            return words.text("findings.alike", findings.size());
        }

        @Override
        public String text(Column column, FindingWords words) {
            return switch (column) {
                case MARK -> words.severity(kind());
                case POSITION -> words.text("findings.and-others", words.who(first()));
                case WHAT -> words.name(first().inspection());
                case THREAD -> words.thread(first());
                case CENTRE -> words.centre(first());
                case NEXT ->
                    open ? words.text("findings.next.fold") : words.text("findings.next.unfold", findings.size());
            };
        }
    }

    /** An accepted finding that is no longer found. */
    record Solved(Acceptance acceptance) implements FindingRow {
        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }

        @Override
        public Set<String> positions() {
            return acceptance.position() == null ? Set.of() : Set.of(acceptance.position());
        }

        @Override
        public String aside(FindingWords words) {
            return words.text("findings.solved");
        }

        @Override
        public String text(Column column, FindingWords words) {
            return switch (column) {
                case MARK -> words.text("findings.solved");
                case POSITION -> words.who(acceptance);
                case WHAT -> words.text("findings.solved.what", words.name(acceptance.inspection()));
                case THREAD, CENTRE -> "–";
                case NEXT -> words.text("findings.next.clear");
            };
        }
    }
}
