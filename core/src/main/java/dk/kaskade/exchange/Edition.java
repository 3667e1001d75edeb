package dk.kaskade.exchange;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.report.sheets.SheetSource;
import java.util.List;
import java.util.Locale;

/**
 * An organisation as it is handed out: looked at, and in one language. An edition without names is made of an
 * organisation that has none any more ({@code discretion}), so no exporter can forget one.
 *
 * @param nameless people's names were taken out: who holds a position is told as filled or vacant only
 */
public record Edition(
        InspectionContext context, InspectionReport report, FindingTexts texts, Locale language, boolean nameless) {
    public Organisation organisation() {
        return context.organisation();
    }

    /** What tables about it are made of. */
    public SheetSource sheets() {
        return new SheetSource(context, report, texts, language, nameless);
    }

    /** The same with the findings alone that are as bad as that or worse; what is counted stays. */
    public Edition from(Severity least) {
        List<Finding> worse = report.findings().stream()
                .filter(finding -> finding.severity().atLeast(least))
                .toList();
        InspectionReport fewer = new InspectionReport(
                worse, report.examined(), report.off(), report.failed(), report.counts(), report.solved());
        return new Edition(context, fewer, texts, language, nameless);
    }
}
