package dk.kaskade.ui.cli;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionReport;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much each inspection looked at: "nothing found" and "nothing to look at" must not look alike. */
final class ExaminedText {
    private static final int NAME = 54;
    private static final int NUMBER = 11;

    private final Program program;
    private final FindingTexts texts;
    private final Page page;

    ExaminedText(Program program, Page page, FindingTexts texts) {
        this.program = program;
        this.texts = texts;
        this.page = page;
    }

    void print(InspectionReport report) {
        Map<String, Long> found =
                report.findings().stream().collect(Collectors.groupingBy(Finding::inspection, Collectors.counting()));
        page.gap().heading(program.text("examined.heading"));
        page.raw(row("", program.text("examined.subjects"), program.text("examined.found")));
        report.examined()
                .forEach((inspection, subjects) -> page.raw(row(
                        name(inspection),
                        subjects == 0 ? program.text("examined.nothing") : program.text("number", subjects),
                        subjects == 0 ? "" : program.text("number", found.getOrDefault(inspection, 0L)))));
        told("examined.off", report.off(), Function.identity());
        told("examined.failed", report.failed(), Function.identity());
        told(
                "examined.solved",
                report.solved(),
                acceptance -> acceptance.inspection()
                        + (acceptance.position() == null ? "" : " [" + acceptance.position() + "]"));
    }

    private String name(String inspection) {
        String name = texts.name(inspection, program.language());
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    }

    private static String row(String name, String subjects, String found) {
        return Page.padded(name, NAME) + Page.right(subjects, NUMBER) + Page.right(found, NUMBER);
    }

    private <T> void told(String key, Iterable<T> all, Function<T, String> name) {
        StringBuilder names = new StringBuilder();
        all.forEach(one -> names.append(names.length() == 0 ? "" : ", ").append(name.apply(one)));
        if (names.length() > 0) {
            page.line(0, program.text(key, names.toString()));
        }
    }
}
