package dk.kaskade.report.sheets;

import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import java.util.Locale;

/**
 * What tables are made of: an organisation that was looked at, and the language to tell of it.
 *
 * @param report   whose findings are told
 * @param nameless who holds a position is told as filled or vacant only
 */
public record SheetSource(
        InspectionContext context, InspectionReport report, FindingTexts texts, Locale language, boolean nameless) {}
