package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.ui.look.SeverityMark.Kind;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.swing.SortOrder;

/** Makes the rows: what passes the filter, folded where it is the same under the same leader, in the order asked for. */
final class FindingRows {
    /**
     * By which column the rows stand.
     *
     * @param ascending for the mark: the worst first
     */
    record Order(Column column, SortOrder ascending) {
        static final Order WORST_FIRST = new Order(Column.MARK, SortOrder.ASCENDING);
    }

    private final InspectionReport report;
    private final FindingWords words;
    private final FindingsFilter filter;

    FindingRows(InspectionReport report, FindingWords words, FindingsFilter filter) {
        this.report = report;
        this.words = words;
        this.filter = filter;
    }

    /** @param open keys of the folds that are open */
    List<FindingRow> rows(Set<String> open, Order order) {
        List<FindingRow> rows = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> group : sorted(groups(), order)) {
            add(rows, group.getKey(), group.getValue(), open.contains(group.getKey()));
        }
        if (filter.kinds().contains(Kind.ACCEPTED)) {
            report.solved().stream().filter(this::fits).forEach(gone -> rows.add(new FindingRow.Solved(gone)));
        }
        return rows;
    }

    private static void add(List<FindingRow> rows, String key, List<Finding> group, boolean open) {
        if (group.size() == 1) {
            rows.add(new FindingRow.Single(group.get(0), false));
            return;
        }
        rows.add(new FindingRow.Fold(key, group, open));
        if (open) {
            group.forEach(finding -> rows.add(new FindingRow.Single(finding, true)));
        }
    }

    /** In the order of the report, but for the accepted ones, which come last. */
    private Map<String, List<Finding>> groups() {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (boolean accepted : new boolean[] {false, true}) {
            for (Finding finding : report.findings()) {
                if (finding.isAccepted() == accepted && filter.fits(finding) && fits(finding)) {
                    groups.computeIfAbsent(key(finding, groups.size()), any -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        return groups;
    }

    private boolean fits(Finding finding) {
        return filter.words().isEmpty() || filter.fits(words.all(finding));
    }

    private boolean fits(Acceptance gone) {
        return filter.words().isEmpty()
                || filter.fits(words.who(gone) + " " + gone.reason() + " " + words.name(gone.inspection()));
    }

    /** The same for findings of one kind under one leader; of its own for what has no leader. */
    private String key(Finding finding, int number) {
        String leader = words.leader(finding);
        return leader == null
                ? "#" + number
                : String.join(
                        "\n",
                        finding.inspection(),
                        finding.variant(),
                        FindingsFilter.kind(finding).name(),
                        leader);
    }

    private List<Map.Entry<String, List<Finding>>> sorted(Map<String, List<Finding>> groups, Order order) {
        List<Map.Entry<String, List<Finding>>> all = new ArrayList<>(groups.entrySet());
        Comparator<Map.Entry<String, List<Finding>>> comparator = comparator(order.column());
        all.sort(order.ascending() == SortOrder.DESCENDING ? comparator.reversed() : comparator);
        return all;
    }

    private Comparator<Map.Entry<String, List<Finding>>> comparator(Column column) {
        if (column == Column.MARK) {
            return Comparator.comparing(
                    group -> FindingsFilter.kind(group.getValue().get(0)));
        }
        Collator collator = Collator.getInstance(words.language());
        Function<Finding, String> text = text(column);
        return Comparator.comparing(group -> text.apply(group.getValue().get(0)), collator);
    }

    private Function<Finding, String> text(Column column) {
        return switch (column) {
            case POSITION -> finding -> words.who(finding) + " " + words.aside(finding);
            case WHAT -> words::what;
            case THREAD -> words::thread;
            case CENTRE -> words::centre;
            case NEXT, MARK -> finding -> NextStep.of(finding).name().toLowerCase(Locale.ROOT);
        };
    }
}
