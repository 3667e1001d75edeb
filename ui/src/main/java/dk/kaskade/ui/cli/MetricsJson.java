package dk.kaskade.ui.cli;

import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.Overview;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanStatistics;
import dk.kaskade.metrics.ThemePresence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as JSON: first per position, then in all. */
final class MetricsJson {
    private MetricsJson() {}

    static Map<String, @Nullable Object> of(Metrics metrics) {
        Overview overview = metrics.overview();
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put(
                "positions",
                metrics.positions().stream().map(MetricsJson::position).toList());
        all.put("people", overview.people());
        all.put("staff", overview.staff());
        all.put("levels", levels(overview));
        all.put("depth", overview.depth());
        all.put("withoutRole", overview.withoutRole());
        all.put("vacant", overview.vacant());
        all.put("acting", overview.acting());
        all.put("shared", overview.shared());
        all.put("severalRoles", overview.severalRoles());
        all.put("oneToOne", overview.oneToOne());
        all.put("span", span(overview.span()));
        Map<String, Object> byRole = new LinkedHashMap<>();
        overview.spanByRole().forEach((role, span) -> byRole.put(role, span(span)));
        all.put("spanByRole", byRole);
        Map<String, Object> coverage = new LinkedHashMap<>();
        overview.coverage().byStatus().forEach((status, count) -> coverage.put(status.id(), count));
        all.put("coverage", coverage);
        all.put("themes", overview.themes().stream().map(MetricsJson::theme).toList());
        return all;
    }

    private static Map<String, @Nullable Object> position(PositionMetrics position) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", position.id());
        one.put("level", position.level());
        one.put("direct", position.direct());
        one.put("leaders", position.leaders());
        one.put("total", position.total());
        return one;
    }

    private static Map<String, Object> levels(Overview overview) {
        Map<String, Object> levels = new LinkedHashMap<>();
        overview.width().forEach((level, positions) -> levels.put(String.valueOf(level), positions));
        return levels;
    }

    private static Map<String, Object> span(SpanStatistics span) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("leaders", span.leaders());
        one.put("min", span.min());
        one.put("lowerQuartile", span.lowerQuartile());
        one.put("median", span.median());
        one.put("upperQuartile", span.upperQuartile());
        one.put("max", span.max());
        return one;
    }

    private static Map<String, Object> theme(ThemePresence theme) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("theme", theme.theme());
        one.put("expectations", theme.expectations());
        one.put("main", theme.main());
        one.put("positions", theme.positions());
        return one;
    }
}
