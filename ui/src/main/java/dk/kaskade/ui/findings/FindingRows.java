package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Counts;
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
    private final Grouping grouping;
    private final List<FindingRow.Gone> gone;
    private final Set<String> branch;

    /** One list without headings. */
    FindingRows(InspectionReport report, FindingWords words, FindingsFilter filter) {
        this(report, words, filter, Grouping.NONE, List.of());
    }

    /** @param gone what is not found any more, to be told at the end */
    FindingRows(
            InspectionReport report,
            FindingWords words,
            FindingsFilter filter,
            Grouping grouping,
            List<FindingRow.Gone> gone) {
        this.report = report;
        this.words = words;
        this.filter = filter;
        this.grouping = grouping;
        this.gone = gone;
        branch = filter.branch() == null ? Set.of() : words.branch(filter.branch());
    }

    /** @param turned keys of the folds that are open and of the sections that are closed */
    List<FindingRow> rows(Set<String> turned, Order order) {
        List<FindingRow> rows = new ArrayList<>();
        List<Finding> shown = shown();
        if (grouping == Grouping.NONE) {
            add(rows, shown, turned, order);
        } else {
            Sections sections = new Sections(grouping, words);
            sections.of(shown).forEach((key, found) -> {
                boolean open = !turned.contains("section " + key);
                String title = sections.title(key);
                rows.add(new FindingRow.Section("section " + key, title, found.size(), found, false, open));
                if (open) {
                    add(rows, found, turned, order);
                }
            });
        }
        if (filter.kinds().contains(Kind.ACCEPTED)) {
            report.solved().stream().filter(this::fits).forEach(past -> rows.add(new FindingRow.Solved(past)));
        }
        addGone(rows, turned);
        return rows;
    }

    /** How many there are of each severity, shown or not, when everything but the severity is asked for. */
    Counts counts() {
        int[] counts = new int[Kind.values().length];
        report.findings().stream()
                .filter(this::within)
                .forEach(finding -> counts[FindingsFilter.kind(finding).ordinal()]++);
        return new Counts(
                counts[Kind.ERROR.ordinal()],
                counts[Kind.GAP.ordinal()],
                counts[Kind.NOTICE.ordinal()],
                counts[Kind.ACCEPTED.ordinal()]);
    }

    private void addGone(List<FindingRow> rows, Set<String> turned) {
        List<FindingRow.Gone> told = gone.stream().filter(this::within).toList();
        if (!told.isEmpty()) {
            String key = "section gone";
            boolean open = !turned.contains(key);
            String title = words.page("gaps.section.gone");
            rows.add(new FindingRow.Section(key, title, told.size(), List.of(), true, open));
            if (open) {
                rows.addAll(told);
            }
        }
    }

    private void add(List<FindingRow> rows, List<Finding> findings, Set<String> turned, Order order) {
        for (Map.Entry<String, List<Finding>> group : sorted(groups(findings), order)) {
            add(rows, group.getKey(), group.getValue(), turned.contains(group.getKey()));
        }
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
    private List<Finding> shown() {
        List<Finding> shown = new ArrayList<>();
        for (boolean accepted : new boolean[] {false, true}) {
            report.findings().stream()
                    .filter(finding -> finding.isAccepted() == accepted && filter.fits(finding) && within(finding))
                    .forEach(shown::add);
        }
        return shown;
    }

    private Map<String, List<Finding>> groups(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(key(finding, groups.size()), any -> new ArrayList<>())
                    .add(finding);
        }
        return groups;
    }

    private boolean within(Finding finding) {
        return ofInspection(finding.inspection())
                && (filter.branch() == null || new FindingRow.Single(finding, false).isAbout(branch))
                && (filter.words().isEmpty() || filter.fits(words.all(finding)));
    }

    private boolean within(FindingRow.Gone past) {
        return ofInspection(past.finding().inspection())
                && (filter.branch() == null || past.isAbout(branch))
                && (filter.words().isEmpty() || filter.fits(past.before().all(past.finding())));
    }

    private boolean fits(Acceptance past) {
        return ofInspection(past.inspection())
                && (filter.branch() == null || past.position() != null && branch.contains(past.position()))
                && (filter.words().isEmpty()
                        || filter.fits(words.who(past) + " " + past.reason() + " " + words.name(past.inspection())));
    }

    private boolean ofInspection(String id) {
        return filter.inspection() == null || filter.inspection().equals(id);
    }

    /** The same for findings of one kind under one leader; of its own for what has no leader. */
    private String key(Finding finding, int number) {
        String leader = words.leader(finding);
        return leader == null
                ? "#" + finding.inspection() + number
                : String.join(
                        "\n",
                        finding.inspection(),
                        finding.variant(),
                        FindingsFilter.kind(finding).name(),
                        leader,
                        grouping == Grouping.THREAD ? String.valueOf(words.mainThread(finding)) : "");
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
            case WHAT -> finding -> words.name(finding.inspection()) + " " + words.what(finding);
            case THREAD -> words::thread;
            case CENTRE -> finding -> words.centre(finding) + " " + words.aside(finding);
            case NEXT, MARK -> finding -> NextStep.of(finding).name().toLowerCase(Locale.ROOT);
        };
    }
}
