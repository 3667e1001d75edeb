package dk.kaskade.ui.cli;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.merge.MergeTexts;
import dk.kaskade.organisation.Position;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code diff} tells, as a page to read. */
final class DiffText {
    private final Program program;
    private final DiffResult result;
    private final StringWriter text = new StringWriter();
    private final Page page = new Page(new PrintWriter(text, true));

    DiffText(Program program, DiffResult result) {
        this.program = program;
        this.result = result;
    }

    String text() {
        page.heading(program.text(
                "diff.heading",
                result.reform().today().name(),
                result.reform().proposed().name()));
        if (result.changes().isEmpty()) {
            page.line(0, program.text("diff.nothing"));
        }
        for (Kind kind : Kind.values()) {
            List<Change> some = result.of(kind);
            if (!some.isEmpty()) {
                page.gap().line(0, kind.name(program.language()) + " (" + program.text("number", some.size()) + ")");
                some.forEach(change -> page.line(2, "- ", told(change)));
            }
        }
        findings("diff.closes", result.gaps().closed(), result.before().texts());
        findings("diff.opens", result.gaps().opened(), result.after().texts());
        page.gap().line(0, program.text("diff.kept", result.gaps().kept()));
        return text.toString().stripTrailing();
    }

    private void findings(String heading, List<Finding> findings, FindingTexts texts) {
        page.gap().line(0, program.text(heading, findings.size()));
        findings.forEach(finding -> page.line(2, "- ", texts.what(finding, program.language())));
    }

    private String told(Change change) {
        Position shown = change.shown();
        if (shown == null) {
            String member = change.member();
            return change.thing() + (member.isEmpty() ? "" : ": " + member);
        }
        String name = name(shown);
        return switch (change.kind()) {
            case NEW -> name + " " + program.text("diff.under", leader(shown.reportsTo()));
            case MOVED ->
                name + " " + program.text("diff.moved", leader((String) change.from()), leader((String) change.to()));
            case CHANGED -> name + ": " + MergeTexts.field(change.field(), program.language());
            default -> name;
        };
    }

    private static String name(Position position) {
        return (position.title().isBlank() ? "" : position.title() + " ") + "[" + position.id() + "]";
    }

    private String leader(@Nullable String id) {
        if (id == null) {
            return program.text("diff.top");
        }
        int at = result.after().context().chain().indexOf(id);
        int was = result.before().context().chain().indexOf(id);
        if (at >= 0) {
            return name(result.after().context().chain().position(at));
        }
        return was >= 0 ? name(result.before().context().chain().position(was)) : "[" + id + "]";
    }
}
