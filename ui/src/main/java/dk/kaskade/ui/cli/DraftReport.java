package dk.kaskade.ui.cli;

import dk.kaskade.draft.Draft;
import dk.kaskade.draft.Leftover;
import dk.kaskade.draft.OfficialWording;
import dk.kaskade.draft.WordingMatch;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was read out of a document, for people. */
final class DraftReport {
    private static final int INDENT = 2;

    private final Program program;
    private final Page page;

    DraftReport(Program program) {
        this.program = program;
        page = program.page();
    }

    void draft(Draft draft) {
        Framework framework = draft.framework();
        page.line(0, program.text("draft.own-words"));
        page.gap().heading(framework.name());
        page.line(
                0,
                program.text(
                        "framework.summary",
                        framework.municipality().isBlank() ? framework.id() : framework.municipality(),
                        framework.version(),
                        framework.roles().size(),
                        framework.expectations().size()));
        framework.rolesByLevel().forEach(role -> role(framework, role));
        framework.focusAreas().forEach(this::area);
        named("framework.values", framework.values(), Value::name);
        named("framework.guide-marks", framework.guideMarks(), GuideMark::name);
        named("framework.practices", framework.practices(), Practice::name);
        named("framework.ideas", framework.ideas(), Idea::text);
        leftovers(draft.leftovers());
    }

    private void role(Framework framework, Role role) {
        long count = framework.expectations().stream()
                .filter(expectation -> expectation.roles().contains(role.id()))
                .count();
        page.line(INDENT, program.text("draft.role", role.name(), role.level(), count));
    }

    private void area(FocusArea area) {
        page.line(INDENT, program.text("draft.area", area.name(), area.points().size()));
    }

    private <T> void named(String heading, List<T> all, Function<T, String> name) {
        if (!all.isEmpty()) {
            String names = all.stream().map(name).collect(Collectors.joining("; "));
            page.line(INDENT, program.text(heading) + ": ", names);
        }
    }

    private void leftovers(List<Leftover> leftovers) {
        page.gap().heading(program.text("draft.leftovers", leftovers.size()));
        for (Leftover left : leftovers) {
            String kind = program.text("draft.kind." + left.kind().id());
            String where = left.from() == left.to()
                    ? program.text("draft.line", left.from(), kind)
                    : program.text("draft.lines", left.from(), left.to(), kind);
            page.line(0, where + " ", left.text());
        }
        page.gap().line(0, program.text("draft.next"));
    }

    void wording(Framework known, OfficialWording wording) {
        page.line(0, program.text("draft.own-words"));
        page.gap().heading(known.name());
        page.line(
                0,
                program.text(
                        "wording.summary",
                        wording.count(WordingMatch.Certainty.MATCHED),
                        wording.count(WordingMatch.Certainty.DOUBTFUL),
                        wording.count(WordingMatch.Certainty.UNMATCHED)));
        for (WordingMatch.Certainty certainty : WordingMatch.Certainty.values()) {
            matches(known, wording, certainty);
        }
    }

    private void matches(Framework known, OfficialWording wording, WordingMatch.Certainty certainty) {
        if (wording.count(certainty) > 0) {
            page.gap().heading(program.text("wording." + certainty.id()));
            wording.matches().stream()
                    .filter(match -> match.certainty() == certainty)
                    .forEach(match -> match(known, match));
        }
    }

    private void match(Framework known, WordingMatch match) {
        String title = known.expectation(match.expectation())
                .map(expectation -> expectation.title())
                .orElse("");
        page.line(0, match.expectation() + "  ", title);
        if (!match.text().isEmpty()) {
            page.line(INDENT * 2, match.text());
        }
    }
}
