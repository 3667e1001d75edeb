package dk.kaskade.report.sheets;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.Overview;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanNorms;
import dk.kaskade.metrics.SpanStatistics;
import dk.kaskade.metrics.ThemePresence;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures: of each position with the norm it is compared with, in all, spans by role, themes. */
final class MetricSheets {
    private final SheetSource source;
    private final Names names;
    private final Chain chain;

    MetricSheets(SheetSource source, Names names) {
        this.source = source;
        this.names = names;
        chain = source.context().chain();
    }

    List<Sheet> all() {
        Metrics metrics = Metrics.of(source.context().carried());
        return List.of(
                positions(metrics),
                overview(metrics.overview()),
                spans(metrics.overview()),
                themes(metrics.overview()));
    }

    private record Row(Position position, PositionMetrics figures, Norms.@Nullable Span norm) {}

    private Sheet positions(Metrics metrics) {
        SpanNorms norms = new SpanNorms(chain);
        List<Row> rows = new ArrayList<>(chain.size());
        for (PositionMetrics figures : metrics.positions()) {
            int number = chain.indexOf(figures.id());
            rows.add(new Row(chain.position(number), figures, norms.of(number).orElse(null)));
        }
        return new Columns<Row>(names, "metrics")
                .text("position", row -> row.position().id())
                .text("title", row -> row.position().title())
                .number("level", row -> row.figures().level())
                .number("direct", row -> row.figures().direct())
                .number("leaders", row -> row.figures().leaders())
                .number("total", row -> row.figures().total())
                .text("unit", row -> names.unit(row.position()))
                .text("roles", row -> names.roles(row.position().roles()))
                .number(
                        "norm-min",
                        row -> row.norm() == null ? null : row.norm().min())
                .number(
                        "norm-max",
                        row -> row.norm() == null ? null : row.norm().max())
                .text("norm-place", this::place)
                .text(
                        "norm-source",
                        row -> row.norm() == null ? null : row.norm().source())
                .number(
                        "norm-year",
                        row -> row.norm() == null ? null : row.norm().year())
                .of(rows);
    }

    /** As the inspection of spans does it: where the number of employees is told, these and the reports together. */
    private @Nullable String place(Row row) {
        Norms.Span norm = row.norm();
        if (norm == null || !row.position().staffKnown()) {
            return null;
        }
        int number = chain.indexOf(row.position().id());
        int itself = chain.leader(number) == number ? 1 : 0;
        int all = row.position().staff() + chain.reports(number).length - itself;
        return names.word(all < norm.min() ? "norm.below" : all > norm.max() ? "norm.above" : "norm.within");
    }

    private record Figure(
            String group,
            String name,
            @Nullable Integer number,
            @Nullable Double share) {}

    private Sheet overview(Overview overview) {
        List<Figure> rows = new ArrayList<>();
        String structure = names.word("group.structure");
        figures(overview)
                .forEach((key, number) -> rows.add(new Figure(structure, names.word("figure." + key), number, null)));
        overview.width()
                .forEach((level, positions) -> rows.add(new Figure(
                        names.word("group.levels"), level(level), positions, share(positions, overview.positions()))));
        for (ResponseStatus status : ResponseStatus.values()) {
            boolean carried = status != ResponseStatus.NOT_APPLICABLE;
            rows.add(new Figure(
                    names.word("group.responses"),
                    names.word("status." + status.id()),
                    overview.coverage().count(status),
                    carried ? overview.coverage().share(status) : null));
        }
        return new Columns<Figure>(names, "overview")
                .text("group", Figure::group)
                .text("figure", Figure::name)
                .number("number", Figure::number)
                .add("share", Kind.SHARE, Figure::share)
                .of(rows);
    }

    private static Map<String, Integer> figures(Overview overview) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("positions", overview.positions());
        all.put("people", overview.people());
        all.put("staff", overview.staff());
        all.put("depth", overview.depth());
        all.put("without-role", overview.withoutRole());
        all.put("vacant", overview.vacant());
        all.put("acting", overview.acting());
        all.put("shared", overview.shared());
        all.put("several-roles", overview.severalRoles());
        all.put("one-to-one", overview.oneToOne());
        return all;
    }

    /** "Niveau 2: Centerchefer". */
    private String level(int level) {
        String roles = chain.framework().roles().stream()
                .filter(role -> role.level() == level)
                .map(role -> role.plural().isBlank() ? role.name() : role.plural())
                .collect(Collectors.joining(", "));
        return names.word("figure.level", level, roles);
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private record Spans(String role, SpanStatistics span) {}

    private Sheet spans(Overview overview) {
        List<Spans> rows = new ArrayList<>();
        rows.add(new Spans(names.word("every-role"), overview.span()));
        overview.spanByRole()
                .forEach((id, span) -> rows.add(
                        new Spans(chain.framework().role(id).map(Role::name).orElse(id), span)));
        rows.removeIf(row -> row.span().leaders() == 0);
        return new Columns<Spans>(names, "spans")
                .text("role", Spans::role)
                .number("span-leaders", row -> row.span().leaders())
                .number("min", row -> row.span().min())
                .add("lower-quartile", Kind.DECIMAL, row -> row.span().lowerQuartile())
                .add("median", Kind.DECIMAL, row -> row.span().median())
                .add("upper-quartile", Kind.DECIMAL, row -> row.span().upperQuartile())
                .number("max", row -> row.span().max())
                .of(rows);
    }

    private Sheet themes(Overview overview) {
        return new Columns<ThemePresence>(names, "themes")
                .text("theme", row -> names.theme(row.theme()))
                .number("theme-expectations", ThemePresence::expectations)
                .number("main", ThemePresence::main)
                .number("carried-by", ThemePresence::positions)
                .add("carried-share", Kind.SHARE, row -> share(row.positions(), overview.positions()))
                .of(overview.themes());
    }
}
