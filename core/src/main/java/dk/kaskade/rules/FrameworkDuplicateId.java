package dk.kaskade.rules;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.function.Function;

/** Two things of one kind in the framework have the same id, of which the first counts; one finding for each id. */
final class FrameworkDuplicateId extends Rule {
    FrameworkDuplicateId() {
        super("framework.duplicate-id", Severity.ERROR, Subject.FRAMEWORK);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Framework framework = in.framework();
        tell(out, Kind.ROLE, framework.roles(), role -> role.id());
        tell(out, Kind.THREAD, framework.threads(), thread -> thread.id());
        tell(out, Kind.EXPECTATION, framework.expectations(), e -> e.id());
        tell(out, Kind.GUIDE_MARK, framework.guideMarks(), mark -> mark.id());
        tell(out, Kind.PRACTICE, framework.practices(), practice -> practice.id());
        tell(out, Kind.DOCUMENT, framework.documents(), document -> document.id());
        tell(out, Kind.PASSAGE, framework.passages(), passage -> passage.id());
        tell(out, Kind.PASSAGE, framework.focusAreas(), area -> area.id());
        tell(out, Kind.PASSAGE, framework.values(), value -> value.id());
        tell(out, Kind.PASSAGE, framework.ideas(), idea -> idea.id());
    }

    private <T> void tell(FindingSink out, Kind kind, List<T> things, Function<T, String> id) {
        out.examined(things.size());
        Repeated.of(things, id)
                .forEach((twice, times) -> out.report(Finding.of(info())
                        .roles(kind == Kind.ROLE ? List.of(twice) : List.of())
                        .expectations(kind == Kind.EXPECTATION ? List.of(twice) : List.of())
                        .arguments(new References(List.of(new Reference(kind, twice))), times)));
    }
}
