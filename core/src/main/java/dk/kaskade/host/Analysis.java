package dk.kaskade.host;

import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;

/** What came of looking at a snapshot: the snapshot, the findings, and the words for them. */
public record Analysis(InspectionContext context, InspectionReport report, FindingTexts texts) {}
