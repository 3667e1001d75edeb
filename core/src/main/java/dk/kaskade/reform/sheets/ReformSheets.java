package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.inspect.Finding;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Position;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a proposal changes and what follows of it, table by table. */
public final class ReformSheets {
    private static final List<String> PARTS = List.of("-level", "-field", "-lower", "-upper", "-min", "-max");

    private static final Map<String, Sheet.Kind> KINDS = Map.ofEntries(
            Map.entry("what", Sheet.Kind.SENTENCES),
            Map.entry("why", Sheet.Kind.SENTENCES),
            Map.entry("says", Sheet.Kind.SENTENCES),
            Map.entry("text", Sheet.Kind.SENTENCES),
            Map.entry("passed-on", Sheet.Kind.SENTENCES),
            Map.entry("where", Sheet.Kind.SENTENCES),
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

    /** The same for a page: of what is not decided nothing stands where the decision is. */
    Sheet changesToRead() {
        Sheet all = changes();
        int at = all.columns().stream().map(Column::key).toList().indexOf("decision");
        String open = words.text("decision.open");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : all.rows()) {
            List<@Nullable Object> read = new ArrayList<>(row);
            if (open.equals(row.get(at))) {
                read.set(at, null);
            }
            rows.add(read);
        }
        return new Sheet(all.id(), all.name(), all.columns(), rows);
    }

    private List<@Nullable Object> change(Change change) {
        return row(
                change.kind().name(words.language()),
                words.subject(change),
                words.unitOf(change.shown()),
                words.field(change),
                isOfLine(change) ? under(change.before(), words::placeToday) : words.from(change),
                isOfLine(change) ? under(change.after(), words::place) : words.to(change),
                decision(change),
                change.certainty() == Certainty.ID ? "" : change.certainty().name(words.language()),
                change.id());
    }

    /** It is told under whom the position stands. */
    private static boolean isOfLine(Change change) {
        return change.kind() == Kind.NEW || change.kind() == Kind.CLOSED || change.kind() == Kind.MOVED;
    }

    private String under(@Nullable Position position, Function<@Nullable String, String> leader) {
        if (position == null) {
            return "";
        }
        return position.reportsTo() == null
                ? words.text("under.nobody")
                : words.text("under", leader.apply(position.reportsTo()));
    }

    /** Which rows of the changes count in nothing. */
    Set<Integer> mutedChanges() {
        List<List<@Nullable Object>> rows = changes().rows();
        return IntStream.range(0, rows.size())
                .filter(i -> leftOut.contains(
                        String.valueOf(rows.get(i).get(rows.get(i).size() - 1))))
                .boxed()
                .collect(Collectors.toSet());
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

    /** The figures that are not the same before and after, as they are written. */
    public Sheet figures() {
        return figures(figure -> true);
    }

    /** Of those what a person reads first: the whole, not each level, field and quarter. */
    Sheet mainFigures() {
        return figures(figure -> PARTS.stream().noneMatch(figure.id().key()::contains));
    }

    private Sheet figures(Predicate<Row> which) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row figure : proposal.effects().figures().rows()) {
            if (figure.differs() && which.test(figure) && !said(figure, 0).equals(said(figure, 1))) {
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

    private String said(Row row, int place) {
        return FigureWords.of(row.measure(), row.figures().get(place), words.language());
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

    /** A row for each thread that reaches another number, and on which levels. */
    Sheet reachByThread() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Effects.ThreadReach reach : proposal.effects().reach()) {
            Set<Integer> levels = new TreeSet<>(reach.ofBefore().keySet());
            levels.addAll(reach.ofAfter().keySet());
            String where = levels.stream()
                    .filter(level -> !Objects.equals(
                            reach.before().getOrDefault(level, 0), reach.after().getOrDefault(level, 0)))
                    .map(level -> words.text(
                            "reach.at-level",
                            level,
                            reach.before().getOrDefault(level, 0),
                            reach.after().getOrDefault(level, 0)))
                    .collect(Collectors.joining(" · "));
            if (!where.isEmpty()) {
                rows.add(row(
                        thread(reach.thread()),
                        words.text("reach.of", sum(reach.before()), sum(reach.ofBefore())),
                        words.text("reach.of", sum(reach.after()), sum(reach.ofAfter())),
                        where));
            }
        }
        return sheet("reach", rows, "thread", "from", "to", "where");
    }

    static int sum(Map<Integer, Integer> levels) {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
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
                                one.from() == null ? "" : words.placeToday(one.from()),
                                one.to() == null ? "" : words.place(one.to())))
                        .toList(),
                "position",
                "unit",
                "leader-before",
                "leader-after");
    }

    /** Who gets new expectations, or is freed of some: a row for each. */
    public Sheet duties() {
        DutyCards cards = new DutyCards(proposal, words);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Effects.NewDuties one : proposal.effects().newDuties()) {
            one.gained().forEach(each -> rows.add(duty(one.position(), cards.duty(one.position(), each))));
            one.lost()
                    .forEach(each -> rows.add(row(
                            words.titleOf(one.position()),
                            words.unitOf(one.position()),
                            words.text("duty.lost"),
                            ReformWords.expectation(proposal.before().context().framework(), each),
                            "",
                            "",
                            "")));
        }
        return sheet("duties", rows, "position", "unit", "effect", "expectation", "text", "comes-from", "passed-on");
    }

    private List<@Nullable Object> duty(String position, DutyCard.Duty duty) {
        return row(
                words.titleOf(position),
                words.unitOf(position),
                words.text("duty.new"),
                duty.title(),
                duty.text(),
                duty.from(),
                String.join(", ", duty.to()));
    }

    /** The role cards of the difference. */
    List<DutyCard> cards() {
        return new DutyCards(proposal, words).all();
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
