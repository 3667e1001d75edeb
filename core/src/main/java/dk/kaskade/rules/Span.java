package dk.kaskade.rules;

import dk.kaskade.framework.Norms;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.metrics.SpanNorms;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import java.util.Optional;

/** Tells how many employees it leads, and they and the reports together are more or fewer than the most specific norm says. */
final class Span extends Rule {
    Span() {
        super("structure.span", Severity.NOTICE);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        SpanNorms norms = new SpanNorms(in.chain());
        for (int i = 0; i < in.chain().size(); i++) {
            Optional<Norms.Span> norm = in.chain().position(i).staffKnown() ? norms.of(i) : Optional.empty();
            if (norm.isPresent()) {
                out.examined(1);
                compare(in, i, norm.get()).ifPresent(out::report);
            }
        }
    }

    private Optional<Finding.Builder> compare(InspectionContext in, int number, Norms.Span norm) {
        Position position = in.chain().position(number);
        int reports = PositionRule.reports(in, number);
        int all = position.staff() + reports;
        if (all >= norm.min() && all <= norm.max()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(info())
                .position(position.id())
                .variant(all < norm.min() ? "low" : "")
                .arguments(all, position.staff(), reports, norm.min(), norm.max(), source(norm)));
    }

    /** In brackets after the numbers; nothing where the framework names no source. */
    private static String source(Norms.Span norm) {
        if (norm.source().isBlank()) {
            return "";
        }
        return " (" + norm.source() + (norm.year() == null ? "" : ", " + norm.year()) + ")";
    }
}
