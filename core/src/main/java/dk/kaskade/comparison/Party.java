package dk.kaskade.comparison;

import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;

/** One of the organisations that stand side by side, as it was analysed. */
public record Party(InspectionContext context, InspectionReport report, FindingTexts texts) {
    /** What it is called in heads of columns. */
    public String name() {
        return context.organisation().name();
    }
}
