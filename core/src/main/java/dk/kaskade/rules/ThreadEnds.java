package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A thread stops above the lowest level of the framework, or starts below its top. Often meant so, and therefore only
 * worth noticing. A thread that no role has for itself is not asked where it ends.
 */
final class ThreadEnds extends Rule {
    ThreadEnds() {
        super("framework.thread-ends", Severity.NOTICE, Subject.FRAMEWORK);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        RoleLevels roles = new RoleLevels(in.framework());
        for (ThreadLevels.Standing at : new ThreadLevels(in.framework()).all()) {
            out.examined(1);
            if (!at.nowhere()) {
                report(at, roles, out);
            }
        }
    }

    private void report(ThreadLevels.Standing at, RoleLevels roles, FindingSink out) {
        List<String> above = roles.where(level -> level < at.top());
        List<String> below = roles.where(level -> level > at.bottom());
        if (above.isEmpty() && below.isEmpty()) {
            return;
        }
        out.report(Finding.of(info())
                .thread(at.thread())
                .roles(Stream.concat(above.stream(), below.stream()).toList())
                .variant(above.isEmpty() ? "" : below.isEmpty() ? "starts" : "both")
                .arguments(
                        Named.of(Kind.THREAD, at.thread()),
                        roles(above),
                        roles(below),
                        at.softens().size(),
                        at.softening()));
    }
}
