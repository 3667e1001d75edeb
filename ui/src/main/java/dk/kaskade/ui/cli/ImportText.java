package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Remark;
import dk.kaskade.intake.Account;
import dk.kaskade.intake.Choice;
import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.UpdateStep;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people what came of an import: every row, every doubt and what was assumed. */
final class ImportText {
    private static final int MOST_LINES = 12;

    private final Program program;
    private final Page page;

    ImportText(Program program) {
        this.program = program;
        page = program.page();
    }

    void print(ImportReport report) {
        Account account = report.taken().account();
        page.line(
                0,
                program.text(
                        "import.account",
                        report.source().format(),
                        account.read(),
                        account.positions(),
                        account.reported()));
        columns(report);
        remarks(report.taken().remarks());
        doubts(report.taken().doubts());
        if (report.update() != null) {
            changes(report);
        }
    }

    private void columns(ImportReport report) {
        if (!report.columns().isEmpty()) {
            page.gap().heading(program.text("import.columns"));
            report.columns()
                    .forEach((name, field) ->
                            page.line(2, name + " = " + (field.isEmpty() ? program.text("import.unused") : field)));
        }
    }

    private void remarks(List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            page.gap().heading(program.text("import.remarks", remarks.size()));
            for (Remark remark : remarks) {
                String line = remark.line() == 0 ? "" : program.text("import.line", remark.line()) + " ";
                page.line(2, line, remark.sentence(program.language()));
            }
        }
    }

    private void doubts(List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        page.gap().heading(program.text("import.doubts", doubts.size()));
        for (Doubt doubt : doubts) {
            page.line(2, doubt.question(program.language()));
            page.line(
                    4,
                    program.text(
                            doubt.decided() ? "import.decided" : "import.proposed", doubt.answer(program.language())));
            if (!doubt.lines().isEmpty()) {
                page.line(4, lines(doubt.lines()));
            }
            String others = doubt.choices().stream()
                    .map(Choice::id)
                    .filter(choice -> !choice.equals(doubt.chosen()))
                    .map(choice -> doubt.id() + "=" + choice)
                    .collect(Collectors.joining(" | "));
            if (doubt.kind().asksForLeader()) {
                // any position may be named, not only those that are likely
                others += (others.isEmpty() ? "" : " | ") + doubt.id() + "=position:ID";
            }
            if (!others.isEmpty()) {
                page.line(4, program.text("import.otherwise", others));
            }
        }
    }

    private String lines(List<Integer> lines) {
        String first = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return program.text("import.lines", first, Math.max(0, lines.size() - MOST_LINES));
    }

    private void changes(ImportReport report) {
        page.gap().heading(program.text("import.changes", report.steps().size()));
        for (UpdateStep step : report.steps()) {
            String left = report.leftOut().contains(step.id()) ? " " + program.text("import.left-out") : "";
            String by = step.certainty() == null || !step.certainty().uncertain()
                    ? ""
                    : " (" + step.certainty().name(program.language()) + ")";
            page.line(2, step.sentence(program.language()) + by + left + " [" + step.id() + "]");
        }
    }
}
