package dk.kaskade.report.sheets;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row for each position. Its headings are those that the import of tables knows, so the chain can be read back. */
final class PositionSheet {
    private final Names names;
    private final SheetSource source;
    private final Chain chain;
    private final Map<Severity, Map<String, Integer>> findings = new HashMap<>();

    PositionSheet(SheetSource source, Names names) {
        this.source = source;
        this.names = names;
        chain = source.context().chain();
        for (Finding finding : source.report().findings()) {
            if (!finding.isAccepted() && finding.position() != null) {
                findings.computeIfAbsent(finding.severity(), key -> new HashMap<>())
                        .merge(finding.position(), 1, Integer::sum);
            }
        }
    }

    private record Row(Position position, int number, PositionMetrics figures) {}

    Sheet sheet() {
        List<PositionMetrics> figures = Metrics.positions(chain);
        List<Row> rows = new ArrayList<>(chain.size());
        for (int i = 0; i < chain.size(); i++) {
            rows.add(new Row(chain.position(i), i, figures.get(i)));
        }
        return new Columns<Row>(names, Topic.POSITIONS.id())
                .with(this::who)
                .with(this::lines)
                .with(this::figures)
                .of(rows);
    }

    private Columns<Row> who(Columns<Row> columns) {
        columns.text("position", row -> row.position().id())
                .text("title", row -> row.position().title())
                .text("unit", row -> names.unit(row.position()))
                .text("unit-id", row -> row.position().unit())
                .text("unit-path", row -> names.unitPath(row.position()))
                .text("roles", row -> names.roles(row.position().roles()))
                .number("level", row -> row.figures().level());
        if (!source.nameless()) {
            columns.text("holders", row -> names.holders(row.position()));
        }
        columns.text("filled", row -> names.word(row.position().vacant() ? "vacant" : "filled"))
                .text("acting", row -> names.yesNo(row.position().acting()));
        if (!source.nameless()) {
            columns.text("deputy", row -> names.person(row.position().deputy()));
        }
        return columns;
    }

    private Columns<Row> lines(Columns<Row> columns) {
        return columns.text("leader-id", row -> row.position().reportsTo())
                .text("leader-title", row -> leader(row.number()))
                .text("dotted", row -> String.join("; ", row.position().alsoReportsTo()));
    }

    private @Nullable String leader(int number) {
        return chain.top(number) ? null : chain.position(chain.leader(number)).title();
    }

    private Columns<Row> figures(Columns<Row> columns) {
        return columns.number(
                        "staff",
                        row -> row.position().staffKnown() ? row.position().staff() : null)
                .number("direct", row -> row.figures().direct())
                .number("leaders", row -> row.figures().leaders())
                .number("total", row -> row.figures().total())
                .number(
                        "expected",
                        row -> source.context().carried().full(row.number()).size())
                .number("errors", count(Severity.ERROR))
                .number("gaps", count(Severity.GAP))
                .number("notices", count(Severity.NOTICE));
    }

    private Function<Row, @Nullable Integer> count(Severity severity) {
        Map<String, Integer> counts = findings.getOrDefault(severity, Map.of());
        return row -> counts.getOrDefault(row.position().id(), 0);
    }
}
