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

    /** Read less than the others: somebody has decided about it, or it is gone. */
    default boolean dimmed() {
        return kind() == Kind.ACCEPTED;
    }

    /** Told with a tick: it was found before, and is not any more. */
    default boolean ticked() {
        return false;
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

    /** A row that others stand under. */
    sealed interface Foldable extends FindingRow {
        /** By which it stays as it was when the findings are made anew. */
        String key();

        boolean open();
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
    record Fold(String key, List<Finding> findings, boolean open) implements Foldable {
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

    /**
     * What the rows are grouped by: an inspection, a leader, a thread, or what has been solved.
     *
     * @param count exactly so many stand under it, folded or not, accepted ones among them
     * @param gone  solved; then {@code findings} is empty, since they are not found any more
     */
    record Section(String key, String title, int count, List<Finding> findings, boolean gone, boolean open)
            implements Foldable {
        public Section {
            findings = List.copyOf(findings);
        }

        @Override
        public Kind kind() {
            return findings.stream()
                    .map(FindingsFilter::kind)
                    .min(Kind::compareTo)
                    .orElse(Kind.ACCEPTED);
        }

        @Override
        public boolean dimmed() {
            return false;
        }

        @Override
        public boolean ticked() {
            return gone;
        }

        /** A heading is about nobody in particular. */
        @Override
        public Set<String> positions() {
            return Set.of();
        }

        @Override
        public String aside(FindingWords words) {
            return "· " + words.page("gaps.section.count", count);
        }

        @Override
        public String text(Column column, FindingWords words) {
            return switch (column) {
                case POSITION -> title;
                case MARK, WHAT, THREAD, CENTRE, NEXT -> "";
            };
        }
    }

    /**
     * What was found when the organisation was opened and is not found any more.
     *
     * @param before the words of that time
     */
    record Gone(Finding finding, FindingWords before) implements FindingRow {
        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }

        @Override
        public boolean ticked() {
            return true;
        }

        @Override
        public Set<String> positions() {
            return new Single(finding, false).positions();
        }

        @Override
        public String aside(FindingWords words) {
            return before.aside(finding);
        }

        @Override
        public String text(Column column, FindingWords words) {
            return switch (column) {
                case MARK -> words.text("findings.solved");
                case POSITION -> before.who(finding);
                case WHAT -> before.what(finding);
                case THREAD -> before.thread(finding);
                case CENTRE -> before.centre(finding);
                case NEXT -> words.text("findings.next.show");
            };
        }
    }
}
