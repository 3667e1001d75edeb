package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Quoted;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An id used twice, of which the first stays: of positions, and of units, people and communities. Agreements have ids
 * within their position.
 */
final class DuplicateId extends Rule {
    DuplicateId() {
        super("structure.duplicate-id", Severity.ERROR);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Organisation organisation = in.organisation();
        Map<String, Integer> positions = repeated(out, organisation.positions(), Position::id);
        positions.forEach(
                (id, times) -> out.report(Finding.of(info()).position(id).arguments(id, times)));
        agreements(in, positions, out);
        report(out, "unit", repeated(out, organisation.units(), Unit::id));
        report(out, "person", repeated(out, organisation.people(), Person::id));
        report(out, "community", repeated(out, organisation.communities(), Community::id));
    }

    private static <T> Map<String, Integer> repeated(FindingSink out, List<T> things, Function<T, String> id) {
        out.examined(things.size());
        return Repeated.of(things, id);
    }

    private void report(FindingSink out, String variant, Map<String, Integer> repeated) {
        repeated.forEach(
                (id, times) -> out.report(Finding.of(info()).variant(variant).arguments(id, times)));
    }

    /** A position whose own id is used twice has its finding already. */
    private void agreements(InspectionContext in, Map<String, Integer> told, FindingSink out) {
        for (Position position : in.chain().positions()) {
            if (position.agreements().size() > 1 && !told.containsKey(position.id())) {
                Map<String, Integer> twice = repeated(out, position.agreements(), Agreement::id);
                if (!twice.isEmpty()) {
                    out.report(Finding.of(info())
                            .position(position.id())
                            .variant("agreement")
                            .arguments(new Quoted(List.copyOf(twice.keySet())), twice.size()));
                }
            }
        }
    }
}
