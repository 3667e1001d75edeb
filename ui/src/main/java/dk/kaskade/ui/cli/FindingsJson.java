package dk.kaskade.ui.cli;

import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Findings as JSON. The counts are of all of them, also where only the worse ones are listed. */
final class FindingsJson {
    private final Locale language;
    private final FindingTexts texts;

    FindingsJson(Locale language, FindingTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    Map<String, @Nullable Object> organisation(String id, InspectionReport report, Severity least) {
        return all("organisation", id, report, least, this::finding);
    }

    /** The same without positions. */
    Map<String, @Nullable Object> framework(String id, InspectionReport report, Severity least) {
        return all("framework", id, report, least, this::findingOfFramework);
    }

    private static Map<String, @Nullable Object> all(
            String kind,
            String id,
            InspectionReport report,
            Severity least,
            Function<Finding, Map<String, @Nullable Object>> one) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put(kind, id);
        all.put("counts", counts(report.counts()));
        all.put("findings", list(report.findings(), least, one));
        return all;
    }

    private static List<Map<String, @Nullable Object>> list(
            List<Finding> findings, Severity least, Function<Finding, Map<String, @Nullable Object>> one) {
        return findings.stream()
                .filter(finding -> finding.severity().atLeast(least))
                .map(one)
                .toList();
    }

    private static Map<String, Integer> counts(Counts counts) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("error", counts.errors());
        all.put("gap", counts.gaps());
        all.put("notice", counts.notices());
        all.put("accepted", counts.accepted());
        return all;
    }

    Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("inspection", finding.inspection());
        one.put("severity", finding.severity().id());
        one.put("position", finding.position());
        one.put("thread", finding.thread());
        one.put("roles", finding.roles());
        one.put("expectations", finding.expectations());
        one.put("positions", finding.positions());
        one.put("accepted", finding.isAccepted());
        one.put("message", texts.what(finding, language));
        one.put("advice", texts.advice(finding, language));
        return one;
    }

    private Map<String, @Nullable Object> findingOfFramework(Finding finding) {
        Map<String, @Nullable Object> one = finding(finding);
        one.remove("position");
        one.remove("positions");
        return one;
    }
}
