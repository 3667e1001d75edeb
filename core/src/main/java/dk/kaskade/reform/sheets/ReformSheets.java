package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.inspect.Finding;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.organisation.Severity;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Kind;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a proposal changes and what follows of it, table by table. */
public final class ReformSheets {
    private static final Map<String, Sheet.Kind> KINDS = Map.ofEntries(
            Map.entry("what", Sheet.Kind.SENTENCES),
            Map.entry("why", Sheet.Kind.SENTENCES),
            Map.entry("says", Sheet.Kind.SENTENCES),
            Map.entry("gained", Sheet.Kind.SENTENCES),
            Map.entry("lost", Sheet.Kind.SENTENCES),
            Map.entry("before", Sheet.Kind.DECIMAL),
            Map.entry("after", Sheet.Kind.DECIMAL),
            Map.entry("level", Sheet.Kind.WHOLE_NUMBER),
            Map.entry("reached-before", Sheet.Kind.WHOLE_NUMBER),
            Map.entry("of-before", Sheet.Kind.WHOLE_NUMBER),
            Map.entry("reached-after", Sheet.Kind.WHOLE_NUMBER),
            Map.entry("of-after", Sheet.Kind.WHOLE_NUMBER));

    private final Proposal proposal;
    private final ReformWords words;
    private final Set<String> leftOut;

    public ReformSheets(Proposal proposal, Locale language) {
        this.proposal = proposal;
        words = new ReformWords(proposal.reform(), proposal.after().context().framework(), Texts.languageFor(language));
        leftOut = Proposal.leftOut(proposal.reform(), proposal.decisions());
    }

    /** For the tests that hold the languages against each other. */
    public static Texts texts() {
        return ReformWords.TEXTS;
    }

    /** What it is: label and value, for the first page. */
    public Sheet about() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(Arrays.asList(
                words.text("about.today"), proposal.reform().today().name()));
        lines.add(Arrays.asList(
                words.text("about.proposal"), proposal.reform().proposed().name()));
        for (Kind kind : Kind.values()) {
            lines.add(Arrays.asList(kind.name(words.language()), changes(kind).size()));
        }
        lines.add(Arrays.asList(words.text("about.left-out"), leftOut.size()));
        lines.add(Arrays.asList(
                words.text("gaps.closed"), gaps(proposal.effects().closed()).size()));
        lines.add(Arrays.asList(
                words.text("gaps.opened"), gaps(proposal.effects().opened()).size()));
        lines.add(Arrays.asList(words.text("about.made-by"), "Kaskade"));
        return new Sheet("about", words.text("sheet.about"), columns("what", "value"), lines);
    }

    /** All tables, those about nothing left out. */
    public List<Sheet> all() {
        List<Sheet> all = new ArrayList<>(List.of(changes(), gaps(), figures(), reach(), leaders(), duties()));
        all.removeIf(sheet -> sheet.rows().isEmpty());
        return all;
    }

    /** The tables for programs, each by its id as a list of rows. */
    public Map<String, Object> records() {
        Map<String, Object> all = new LinkedHashMap<>();
        List.of(changes(), gaps(), figures(), reach(), leaders(), duties())
                .forEach(sheet -> all.put(sheet.id(), sheet.records()));
        return all;
    }

    List<Change> changes(Kind kind) {
        return proposal.reform().changes().stream()
                .filter(change -> change.kind() == kind)
                .toList();
    }

    /** A row for each change, by kind. */
    public Sheet changes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            changes(kind).forEach(change -> rows.add(change(change)));
        }
        return sheet("changes", rows, "kind", "position", "unit", "field", "from", "to", "decision", "certainty", "id");
    }

    private List<@Nullable Object> change(Change change) {
        boolean whole = change.kind() == Kind.NEW || change.kind() == Kind.CLOSED;
        Function<Boolean, String> leader = today -> {
            var position = today ? change.before() : change.after();
            return position == null ? "" : words.text("under", words.position(position.reportsTo()));
        };
        return row(
                change.kind().name(words.language()),
                words.subject(change),
                words.unitOf(change.shown()),
                words.field(change),
                whole ? leader.apply(true) : words.value(change, change.from()),
                whole ? leader.apply(false) : words.value(change, change.to()),
                decision(change),
                change.certainty() == Certainty.ID ? "" : change.certainty().name(words.language()),
                change.id());
    }

    private String decision(Change change) {
        Verdict verdict = proposal.decisions().get(change.id());
        if (verdict == Verdict.REJECTED) {
            return words.text("decision.rejected");
        }
        if (leftOut.contains(change.id())) {
            return words.text("decision.falls");
        }
        return words.text(verdict == Verdict.ACCEPTED ? "decision.accepted" : "decision.open");
    }

    /** Gaps and errors that are closed, then those that are opened. */
    public Sheet gaps() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        gaps(proposal.effects().closed()).forEach(finding -> rows.add(gap(finding, true)));
        gaps(proposal.effects().opened()).forEach(finding -> rows.add(gap(finding, false)));
        return sheet("gaps", rows, "effect", "gap", "what", "why", "position", "unit");
    }

    static List<Finding> gaps(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isAccepted() && finding.severity() != Severity.NOTICE)
                .toList();
    }

    private List<@Nullable Object> gap(Finding finding, boolean closed) {
        var texts = closed ? proposal.before().texts() : proposal.after().texts();
        return row(
                words.text(closed ? "gaps.closed" : "gaps.opened"),
                texts.name(finding.inspection(), words.language()),
                texts.what(finding, words.language()),
                texts.why(finding, words.language()),
                words.titleOf(finding.position()),
                words.unitOf(finding.position()));
    }

    /** The figures that are not the same before and after. */
    public Sheet figures() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row figure : proposal.effects().figures().rows()) {
            if (figure.differs()) {
                rows.add(row(
                        figure.id().section().name(words.language()),
                        figure.id().name(words.language()),
                        cell(figure, 0),
                        cell(figure, 1),
                        figure.id().why(words.language())));
            }
        }
        return sheet("figures", rows, "section", "figure", "before", "after", "says");
    }

    private Object cell(Row row, int place) {
        Figure figure = row.figures().get(place);
        Double value = figure.value();
        if (value == null) {
            return FigureWords.of(row.measure(), figure, words.language());
        }
        return switch (row.measure()) {
            case COUNT -> new Sheet.Measured((int) Math.round(value), Sheet.Kind.WHOLE_NUMBER);
            case SHARE -> new Sheet.Measured(value, Sheet.Kind.SHARE);
            case DECIMAL, PER_HUNDRED -> new Sheet.Measured(value, Sheet.Kind.DECIMAL);
        };
    }

    /** How far each thread reaches, level by level, before and after. */
    public Sheet reach() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Effects.ThreadReach reach : proposal.effects().reach()) {
            Set<Integer> levels = new TreeSet<>(reach.ofBefore().keySet());
            levels.addAll(reach.ofAfter().keySet());
            for (int level : levels) {
                rows.add(row(
                        thread(reach.thread()),
                        level,
                        reach.before().getOrDefault(level, 0),
                        reach.ofBefore().getOrDefault(level, 0),
                        reach.after().getOrDefault(level, 0),
                        reach.ofAfter().getOrDefault(level, 0)));
            }
        }
        return sheet("reach", rows, "thread", "level", "reached-before", "of-before", "reached-after", "of-after");
    }

    private String thread(String id) {
        return proposal.after()
                .context()
                .framework()
                .thread(id)
                .map(thread -> thread.name())
                .orElse(id);
    }

    /** Who gets a new nearest leader. */
    public Sheet leaders() {
        return sheet(
                "leaders",
                proposal.effects().newLeaders().stream()
                        .map(one -> row(
                                words.titleOf(one.position()),
                                words.unitOf(one.position()),
                                one.from() == null ? "" : words.position(one.from()),
                                one.to() == null ? "" : words.position(one.to())))
                        .toList(),
                "position",
                "unit",
                "leader-before",
                "leader-after");
    }

    /** Who gets new expectations, or is freed of some: the role card of the difference. */
    public Sheet duties() {
        return sheet(
                "duties",
                proposal.effects().newDuties().stream()
                        .map(one -> row(
                                words.titleOf(one.position()),
                                words.unitOf(one.position()),
                                expectations(one.gained()),
                                expectations(one.lost())))
                        .toList(),
                "position",
                "unit",
                "gained",
                "lost");
    }

    private String expectations(List<String> ids) {
        return ids.stream().map(words::expectation).collect(Collectors.joining("; "));
    }

    private Sheet sheet(String id, List<List<@Nullable Object>> rows, String... keys) {
        return new Sheet(id, words.text("sheet." + id), columns(keys), rows);
    }

    private List<Column> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Column(
                        key,
                        words.text("column." + key),
                        Optional.ofNullable(KINDS.get(key)).orElse(Sheet.Kind.TEXT)))
                .toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> "".equals(cell) ? null : cell).collect(Collectors.toList());
    }
}
