package dk.kaskade.rules;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.framework.Value;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.organisation.Severity;
import java.util.List;

/** Something in the framework names a thing that is not there: one finding for each that does, with all of them. */
final class FrameworkUnknownReference extends Rule {
    FrameworkUnknownReference() {
        super("framework.unknown-reference", Severity.ERROR, Subject.FRAMEWORK);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Framework framework = in.framework();
        FrameworkIds ids = new FrameworkIds(framework);
        for (Expectation e : framework.expectations()) {
            tell(out, Finding.of(info()).expectations(List.of(e.id())), e.id(), missing(e, ids));
        }
        for (Line line : framework.lines()) {
            String name = line.leader() + " → " + line.report();
            tell(out, name, ids.missing().add(Kind.ROLE, line.leader()).add(Kind.ROLE, line.report()));
        }
        for (FocusArea area : framework.focusAreas()) {
            tell(
                    out,
                    area.id(),
                    ids.missing().add(Kind.EXPECTATION, area.points()).source(area.source()));
        }
        for (Value value : framework.values()) {
            tell(out, value.id(), ids.missing().add(Kind.THEME, value.themes()).source(value.source()));
        }
        for (GuideMark mark : framework.guideMarks()) {
            tell(out, mark.id(), ids.missing().add(Kind.THEME, mark.themes()).source(mark.source()));
        }
        for (Idea idea : framework.ideas()) {
            tell(out, idea.id(), ids.missing().about(idea.about()).source(idea.source()));
        }
        for (Practice practice : framework.practices()) {
            tell(out, practice.id(), ids.missing().source(practice.source()));
        }
        for (Passage passage : framework.passages()) {
            tell(
                    out,
                    passage.id(),
                    ids.missing()
                            .add(Kind.THEME, passage.themes())
                            .passage(passage.partOf())
                            .source(passage.source()));
        }
        for (SourceDocument document : framework.documents()) {
            List<String> linked = document.links().stream()
                    .map(SourceDocument.DocumentLink::to)
                    .toList();
            tell(out, document.id(), ids.missing().add(Kind.DOCUMENT, linked));
        }
        for (TitleRule rule : framework.titleRules()) {
            tell(out, rule.match(), ids.missing().add(Kind.ROLE, rule.roles()));
        }
        framework
                .norms()
                .span()
                .forEach(span -> tell(out, "norms", ids.missing().roles(List.of(span.role()))));
    }

    private static FrameworkIds.Missing missing(Expectation e, FrameworkIds ids) {
        return ids.missing()
                .roles(e.roles())
                .add(Kind.THREAD, e.threads())
                .add(Kind.THEME, e.themes())
                .add(Kind.EXPECTATION, e.leadsTo().stream().map(Link::to).toList())
                .source(e.source());
    }

    private void tell(FindingSink out, String subject, FrameworkIds.Missing missing) {
        tell(out, Finding.of(info()), subject, missing);
    }

    private static void tell(FindingSink out, Finding.Builder finding, String subject, FrameworkIds.Missing missing) {
        out.examined(1);
        References all = missing.references();
        if (all.count() > 0) {
            out.report(finding.arguments(subject, all, all.count()));
        }
    }
}
