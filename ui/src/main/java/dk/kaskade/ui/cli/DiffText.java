package dk.kaskade.ui.cli;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import dk.kaskade.reform.sheets.ChangeSentences;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code diff} tells, as a page to read. */
final class DiffText {
    private final Program program;
    private final DiffResult result;
    private final Reform reform;
    private final ChangeSentences sentences;
    private final StringWriter text = new StringWriter();
    private final Page page = new Page(new PrintWriter(text, true));

    DiffText(Program program, DiffResult result) {
        this.program = program;
        this.result = result;
        reform = result.proposal().reform();
        sentences =
                new ChangeSentences(reform, result.proposal().after().context().framework(), program.language());
    }

    String text() {
        page.heading(program.text(
                "diff.heading", reform.today().name(), reform.proposed().name()));
        recognised();
        if (result.changes().isEmpty()) {
            page.line(0, program.text("diff.nothing"));
        }
        for (Kind kind : Kind.values()) {
            List<Change> some = result.of(kind);
            if (!some.isEmpty()) {
                page.gap().line(0, kind.name(program.language()) + " (" + program.text("number", some.size()) + ")");
                some.forEach(change -> page.line(2, "- ", sentences.of(change)));
            }
        }
        effects(result.proposal().effects());
        return text.toString().stripTrailing();
    }

    private void recognised() {
        List<String> all = new ArrayList<>();
        recognised(all, "positions", reform.guessed());
        recognised(all, "people", reform.peopleByName());
        recognised(all, "units", reform.unitsByName());
        if (!all.isEmpty()) {
            page.line(0, program.text("diff.recognised", String.join(", ", all)));
        }
    }

    private void recognised(List<String> all, String what, Map<String, ?> found) {
        if (!found.isEmpty()) {
            all.add(program.text("diff.recognised." + what, found.size()));
        }
    }

    private void effects(Effects effects) {
        findings("diff.closes", effects.closed(), result.proposal().before().texts());
        findings("diff.opens", effects.opened(), result.proposal().after().texts());
        page.gap().line(0, program.text("diff.kept", effects.kept()));
        if (!effects.reach().isEmpty()) {
            List<String> threads = sentences.reach(effects.reach());
            page.gap().line(0, program.text(threads.isEmpty() ? "diff.reach.same" : "diff.reach"));
            threads.forEach(thread -> page.line(2, "- ", thread));
        }
    }

    private void findings(String heading, List<Finding> findings, FindingTexts texts) {
        page.gap().line(0, program.text(heading, findings.size()));
        for (Finding finding : findings) {
            String whose = finding.position() == null ? "" : sentences.position(finding.position()) + ": ";
            page.line(2, "- ", whose + texts.what(finding, program.language()));
        }
    }
}
