package dk.kaskade.ui.cli;

import dk.kaskade.chain.Chain;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.PositionMetrics;
import dk.kaskade.organisation.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures per position as a Danish Excel opens them: UTF-8 with a byte order mark, semicolons, CRLF. A cell that would be
 * read as a formula is written as text.
 */
final class MetricsCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE = "\r\n";

    private final Program program;
    private final Chain chain;

    MetricsCsv(Program program, Chain chain) {
        this.program = program;
        this.chain = chain;
    }

    String of(Metrics metrics) {
        String head = row(List.of(
                program.text("metrics.id"),
                program.text("metrics.title"),
                program.text("metrics.level"),
                program.text("metrics.direct"),
                program.text("metrics.leaders"),
                program.text("metrics.total")));
        return metrics.positions().stream().map(this::row).collect(Collectors.joining("", BYTE_ORDER_MARK + head, ""));
    }

    private String row(PositionMetrics figures) {
        Position position = chain.position(chain.indexOf(figures.id()));
        return row(List.of(
                figures.id(),
                position.title(),
                figures.level() == null ? "" : figures.level().toString(),
                String.valueOf(figures.direct()),
                String.valueOf(figures.leaders()),
                String.valueOf(figures.total())));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MetricsCsv::cell).collect(Collectors.joining(";", "", LINE));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
