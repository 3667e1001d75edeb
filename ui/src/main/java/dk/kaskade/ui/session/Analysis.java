package dk.kaskade.ui.session;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known about one value of the organisation. Immutable, so views read it from any thread. */
public final class Analysis {
    private final InspectionContext context;
    private final InspectionReport report;
    private final FindingTexts texts;
    private final Map<String, List<Finding>> byPosition = new HashMap<>();

    public Analysis(InspectionContext context, InspectionReport report, FindingTexts texts) {
        this.context = context;
        this.report = report;
        this.texts = texts;
        for (Finding finding : report.findings()) {
            if (finding.position() != null) {
                byPosition
                        .computeIfAbsent(finding.position(), id -> new ArrayList<>())
                        .add(finding);
            }
            finding.positions().stream()
                    .filter(id -> finding.position() == null)
                    .forEach(id -> byPosition
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(finding));
        }
    }

    /** The value that was looked at. */
    public Organisation organisation() {
        return context.organisation();
    }

    /** The chain, what positions carry, the framework and the day. */
    public InspectionContext context() {
        return context;
    }

    public InspectionReport report() {
        return report;
    }

    /** Says findings in words, with the names of this value. */
    public FindingTexts texts() {
        return texts;
    }

    /** The findings of a position, the ring it stands in among them; the worst first. */
    public List<Finding> of(String position) {
        return byPosition.getOrDefault(position, List.of());
    }
}
