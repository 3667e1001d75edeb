package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Findings for people: the worst first, those of one inspection together, with why it matters and what to do. */
final class FindingsText {
    private final Program program;
    private final FindingTexts texts;
    private final Page page;

    FindingsText(Program program, FindingTexts texts) {
        this(program, program.page(), texts);
    }

    FindingsText(Program program, Page page, FindingTexts texts) {
        this.program = program;
        this.texts = texts;
        this.page = page;
    }

    void organisation(Edition edition, Severity least) {
        page.heading(edition.organisation().name());
        Framework framework = edition.context().framework();
        String on = program.date(edition.context().day());
        page.line(
                0,
                framework.id().isEmpty()
                        ? program.text("check.without-framework", on)
                        : program.text("check.of", framework.name(), framework.municipality(), on));
        report(edition.report(), least);
        new ExaminedText(program, page, texts).print(edition.report());
    }

    void framework(Framework framework, InspectionReport report) {
        page.heading(framework.name());
        report(report, Severity.NOTICE);
        new ExaminedText(program, page, texts).print(report);
    }

    /** The findings without what stands around them. */
    void report(InspectionReport report, Severity least) {
        counts(report);
        for (Severity severity : List.of(Severity.ERROR, Severity.GAP, Severity.NOTICE)) {
            if (severity.atLeast(least)) {
                severity(report, severity);
            }
        }
        accepted(report, least);
    }

    private void counts(InspectionReport report) {
        Counts counts = report.counts();
        if (report.totalExamined() == 0 && report.findings().isEmpty()) {
            page.line(0, program.text("check.nothing-to-examine"));
        } else if (counts.total() == 0) {
            page.line(0, program.text("check.nothing-found", report.totalExamined(), counts.accepted()));
        } else {
            page.line(
                    0,
                    program.text("check.counts", counts.errors(), counts.gaps(), counts.notices(), counts.accepted()));
        }
    }

    private void severity(InspectionReport report, Severity severity) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        // in the order in which they ran, so that one finding more does not turn the page about
        report.examined().keySet().forEach(inspection -> groups.put(inspection, new ArrayList<>()));
        report.findings().stream()
                .filter(finding -> !finding.isAccepted() && finding.severity() == severity)
                .forEach(finding -> groups.computeIfAbsent(finding.inspection(), key -> new ArrayList<>())
                        .add(finding));
        groups.values().removeIf(List::isEmpty);
        if (!groups.isEmpty()) {
            page.gap()
                    .heading(program.text(
                            "check.severity." + severity.id(), report.counts().of(severity)));
            groups.forEach(this::group);
        }
    }

    private void group(String inspection, List<Finding> findings) {
        String name = texts.name(inspection, program.language());
        page.gap().line(0, program.text("check.group", name, findings.size(), inspection));
        boolean sameWhy = same(findings, texts::why);
        boolean sameAdvice = same(findings, texts::advice);
        for (Finding finding : findings) {
            finding(finding);
            if (!sameWhy) {
                page.line(4, program.text("check.why"), texts.why(finding, program.language()));
            }
            if (!sameAdvice) {
                page.line(4, program.text("check.advice"), texts.advice(finding, program.language()));
            }
        }
        if (sameWhy) {
            page.line(2, program.text("check.why"), texts.why(findings.get(0), program.language()));
        }
        if (sameAdvice) {
            page.line(2, program.text("check.advice"), texts.advice(findings.get(0), program.language()));
        }
    }

    private boolean same(List<Finding> findings, BiFunction<Finding, Locale, String> part) {
        return findings.stream()
                        .map(finding -> part.apply(finding, program.language()))
                        .distinct()
                        .count()
                == 1;
    }

    private void finding(Finding finding) {
        String what = texts.what(finding, program.language());
        String position = finding.position();
        if (position == null) {
            page.line(2, "- ", what);
        } else {
            page.line(2, "- ", texts.position(position) + " [" + position + "]");
            page.line(4, what);
        }
    }

    private void accepted(InspectionReport report, Severity least) {
        List<Finding> accepted = report.findings().stream()
                .filter(finding -> finding.isAccepted() && finding.severity().atLeast(least))
                .toList();
        if (accepted.isEmpty()) {
            return;
        }
        page.gap().heading(program.text("check.accepted", accepted.size()));
        for (Finding finding : accepted) {
            page.gap()
                    .line(
                            0,
                            program.text(
                                    "check.accepted-name",
                                    texts.name(finding.inspection(), program.language()),
                                    finding.inspection()));
            finding(finding);
            Acceptance acceptance = Objects.requireNonNull(finding.accepted());
            page.line(4, program.text("check.accepted-reason"), reason(acceptance));
        }
    }

    private String reason(Acceptance acceptance) {
        return acceptance.on() == null
                ? acceptance.reason()
                : program.text("check.accepted-on", acceptance.reason(), program.date(acceptance.on()));
    }
}
