package dk.kaskade.ui.cli;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.metrics.Coverage;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.Overview;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.metrics.SpanStatistics;
import dk.kaskade.metrics.ThemePresence;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import java.util.List;

/** Figures for people: in all, by role, by theme, and a row for each position. */
final class MetricsText {
    private static final int LABEL = 34;
    private static final int NUMBER = 10;
    private static final int TITLE = 60;

    private final Program program;
    private final Page page;
    private final Chain chain;

    MetricsText(Program program, Page page, Chain chain) {
        this.program = program;
        this.page = page;
        this.chain = chain;
    }

    void print(Metrics metrics) {
        page.heading(chain.organisation().name());
        Overview overview = metrics.overview();
        number("metrics.positions", overview.positions());
        number("metrics.people", overview.people());
        number("metrics.staff", overview.staff());
        overview.width()
                .forEach((level, positions) ->
                        page.raw(Page.padded(program.text("metrics.at-level", level), LABEL) + figure(positions)));
        number("metrics.depth", overview.depth());
        number("metrics.without-role", overview.withoutRole());
        number("metrics.vacant", overview.vacant());
        number("metrics.acting", overview.acting());
        number("metrics.shared", overview.shared());
        number("metrics.several-roles", overview.severalRoles());
        number("metrics.one-to-one", overview.oneToOne());
        spans(overview);
        coverage(overview.coverage());
        themes(overview.themes());
        positions(metrics.positions());
    }

    private void number(String key, int number) {
        page.raw(Page.padded(program.text(key), LABEL) + figure(number));
    }

    private String figure(int number) {
        return Page.right(program.text("number", number), NUMBER);
    }

    private void spans(Overview overview) {
        page.gap().heading(program.text("metrics.spans"));
        page.raw(Page.padded("", LABEL) + columns("leaders-of-span", "min", "median", "max"));
        span(program.text("metrics.all-roles"), overview.span());
        overview.spanByRole()
                .forEach((id, span) ->
                        span(chain.framework().role(id).map(Role::name).orElse(id), span));
    }

    private String columns(String... keys) {
        StringBuilder row = new StringBuilder();
        for (String key : keys) {
            row.append(Page.right(program.text("metrics." + key), NUMBER));
        }
        return row.toString();
    }

    private void span(String name, SpanStatistics span) {
        if (span.leaders() > 0) {
            String median = Page.right(program.text("decimal", span.median()), NUMBER);
            page.raw(Page.padded(name, LABEL)
                    + figure(span.leaders())
                    + figure(span.min())
                    + median
                    + figure(span.max()));
        }
    }

    private void coverage(Coverage coverage) {
        page.gap().heading(program.text("metrics.coverage", coverage.carried()));
        for (ResponseStatus status : ResponseStatus.values()) {
            String share = status == ResponseStatus.NOT_APPLICABLE
                    ? ""
                    : Page.right(program.text("percent", coverage.share(status)), NUMBER);
            page.raw(
                    Page.padded(program.text("status." + status.id()), LABEL) + figure(coverage.count(status)) + share);
        }
    }

    private void themes(List<ThemePresence> themes) {
        if (themes.isEmpty()) {
            return;
        }
        page.gap().heading(program.text("metrics.themes"));
        page.raw(Page.padded("", TITLE) + columns("expectations", "main", "carried-by"));
        for (ThemePresence theme : themes) {
            String name =
                    Theme.of(theme.theme()).map(t -> t.name(program.language())).orElse(theme.theme());
            page.raw(Page.padded(name, TITLE)
                    + figure(theme.expectations())
                    + figure(theme.main())
                    + figure(theme.positions()));
        }
    }

    private void positions(List<PositionMetrics> positions) {
        page.gap().heading(program.text("metrics.each"));
        page.raw(Page.padded("", TITLE) + columns("level", "direct", "leaders", "total"));
        for (PositionMetrics figures : positions) {
            Position position = chain.position(chain.indexOf(figures.id()));
            String name = position.title() + " [" + figures.id() + "]";
            String cut = name.length() >= TITLE ? name.substring(0, TITLE - 2) + "…" : name;
            String level =
                    Page.right(figures.level() == null ? "-" : figures.level().toString(), NUMBER);
            page.raw(Page.padded(cut, TITLE)
                    + level
                    + figure(figures.direct())
                    + figure(figures.leaders())
                    + figure(figures.total()));
        }
    }
}
