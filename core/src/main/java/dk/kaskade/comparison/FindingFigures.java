package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.text.Texts;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the inspections found, in each hundred leadership positions. What somebody has decided to live with is not counted.
 * An inspection that is off or had nothing to look at has found nothing, which is not to have found that all is well.
 */
final class FindingFigures {
    private static final double HUNDRED = 100;
    /** Inspections of the framework look at no leaders. */
    private static final String FRAMEWORK = "framework.";

    private FindingFigures() {}

    static void add(Leaders leaders, Lines lines) {
        InspectionReport report = leaders.party().report();
        FindingTexts texts = leaders.party().texts();
        Set<String> all = new LinkedHashSet<>(report.examined().keySet());
        all.addAll(report.off());
        all.addAll(report.failed());
        Map<String, List<Finding>> counting = report.findings().stream()
                .filter(finding -> !finding.isAccepted())
                .collect(Collectors.groupingBy(Finding::inspection));
        for (String inspection : all) {
            if (!inspection.startsWith(FRAMEWORK)) {
                lines.add(
                        ofAnswers(inspection) ? Key.FINDING_OF_ANSWERS : Key.FINDING,
                        inspection,
                        new FigureId.Subject(
                                texts.name(inspection, Texts.DANISH), texts.name(inspection, Texts.ENGLISH)),
                        figure(leaders, inspection, counting.getOrDefault(inspection, List.of())));
            }
        }
    }

    /** What is found depends on what single leaders answered. */
    private static boolean ofAnswers(String inspection) {
        return inspection.startsWith("dialogue.")
                || inspection.equals("cascade.blocked")
                || inspection.equals("cascade.no-sponsor");
    }

    private static Figure figure(Leaders leaders, String inspection, List<Finding> found) {
        InspectionReport report = leaders.party().report();
        if (report.failed().contains(inspection)) {
            return Figure.none(Figure.Absence.UNKNOWN);
        }
        int examined = report.examined().getOrDefault(inspection, 0);
        if (examined == 0 || leaders.size() == 0) {
            return Figure.none(Figure.Absence.NOTHING_TO_EXAMINE);
        }
        int of = ofAnswers(inspection) ? Math.min(examined, leaders.size()) : leaders.size();
        return Figure.of(HUNDRED * found.size() / leaders.size(), of, positions(leaders, found));
    }

    /** A finding of no position in particular, a ring for instance, stands at all that it names. */
    private static List<String> positions(Leaders leaders, List<Finding> found) {
        BitSet behind = new BitSet();
        for (Finding finding : found) {
            String position = finding.position();
            for (String id : position == null ? finding.positions() : List.of(position)) {
                int number = leaders.chain().indexOf(id);
                if (number != Chain.NOBODY) {
                    behind.set(number);
                }
            }
        }
        return leaders.ids(behind.stream().toArray());
    }
}
