package dk.kaskade.ui.cli;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A framework for people. */
final class FrameworkText {
    private final Program program;
    private final Page page;

    FrameworkText(Program program) {
        this.program = program;
        page = program.page();
    }

    void print(Framework framework) {
        page.heading(framework.name());
        page.line(
                0,
                program.text(
                        "framework.summary",
                        framework.municipality(),
                        framework.version(),
                        framework.roles().size(),
                        framework.expectations().size()));
        section("framework.documents", framework.documents(), document -> document(framework, document));
        for (Role role : framework.rolesByLevel()) {
            expectations(program.text("framework.role", role.name(), role.level(), role.id()), framework, role.id());
        }
        expectations(program.text("framework.every-leader"), framework, Role.EVERY);
        section("framework.threads", framework.threads(), thread -> thread(framework, thread));
        section("framework.focus-areas", framework.focusAreas(), this::area);
        section("framework.values", framework.values(), this::value);
        section("framework.guide-marks", framework.guideMarks(), this::mark);
        section("framework.practices", framework.practices(), this::practice);
        passages(framework);
        section("framework.ideas", framework.ideas(), this::idea);
    }

    /** Guidance, polarities, forums and what else is no expectation, under the kind of each. */
    private void passages(Framework framework) {
        Map<String, List<Passage>> byKind = new LinkedHashMap<>();
        framework
                .passages()
                .forEach(passage -> byKind.computeIfAbsent(passage.kind(), kind -> new ArrayList<>())
                        .add(passage));
        byKind.forEach((kind, some) -> {
            page.gap().heading(word("passage.", kind));
            some.forEach(passage -> named(passage.name(), passage.text()));
        });
    }

    private interface Printer<T> {
        void print(T one);
    }

    private <T> void section(String heading, List<T> all, Printer<T> printer) {
        if (!all.isEmpty()) {
            page.gap().heading(program.text(heading));
            all.forEach(printer::print);
        }
    }

    private void expectations(String heading, Framework framework, String role) {
        List<Expectation> all = framework.expectations().stream()
                .filter(expectation -> expectation.roles().contains(role))
                .toList();
        if (!all.isEmpty()) {
            page.gap().heading(heading);
            all.forEach(this::expectation);
        }
    }

    private void expectation(Expectation expectation) {
        page.line(0, expectation.id() + "  ", expectation.title());
        if (!expectation.text().isBlank()) {
            page.line(4, expectation.text());
        }
        if (!expectation.leadsTo().isEmpty()) {
            page.line(4, program.text("framework.leads-to"), links(expectation));
        }
    }

    private String links(Expectation expectation) {
        return expectation.leadsTo().stream().map(this::link).collect(Collectors.joining(", "));
    }

    private String link(Link link) {
        return link.to() + " (" + program.text("ground." + link.ground().id()) + ")";
    }

    private void document(Framework framework, SourceDocument document) {
        page.line(0, document.title());
        for (SourceDocument.DocumentLink link : document.links()) {
            String to = framework.documents().stream()
                    .filter(other -> other.id().equals(link.to()))
                    .map(SourceDocument::title)
                    .findFirst()
                    .orElse(link.to());
            page.line(4, word("document-link.", link.kind()) + ": ", to);
        }
        for (SourceDocument.Approval approval : document.approvals()) {
            String on = approval.on() == null ? "" : ", " + approval.on();
            page.line(4, word("approval.", approval.act()) + ": ", approval.body() + on);
        }
    }

    /** What the municipality calls it where the program has no word. */
    private String word(String prefix, String id) {
        return program.has(prefix + id) ? program.text(prefix + id) : id;
    }

    private void idea(Idea idea) {
        String kind = word("idea.", idea.kind());
        page.line(0, kind + ": ", idea.name().isBlank() ? idea.text() : idea.name());
        if (!idea.name().isBlank()) {
            page.line(4, idea.text());
        }
    }

    private void thread(Framework framework, ExpectationThread thread) {
        String ids = framework.expectations().stream()
                .filter(expectation -> expectation.threads().contains(thread.id()))
                .map(Expectation::id)
                .collect(Collectors.joining(", "));
        page.line(0, thread.name());
        if (!ids.isEmpty()) {
            page.line(4, ids);
        }
    }

    private void area(FocusArea area) {
        page.line(0, area.name());
        page.line(4, String.join(", ", area.points()));
    }

    private void value(Value value) {
        named(value.name(), value.text());
    }

    private void mark(GuideMark mark) {
        named(mark.name(), mark.text());
    }

    private void practice(Practice practice) {
        String rhythm = practice.regular() ? program.text("framework.every-months", practice.everyMonths()) : "";
        named(practice.name() + rhythm, practice.text());
    }

    private void named(String name, String text) {
        page.line(0, name);
        if (!text.isBlank()) {
            page.line(4, text);
        }
    }
}
