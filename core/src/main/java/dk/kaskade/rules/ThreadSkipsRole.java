package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.List;

/**
 * Expectations of a thread stand at a level above and at one below, and none at a level between. Expectations of every
 * leader do not fill it; they are named as softening it. It is a question to the municipality about its framework.
 */
final class ThreadSkipsRole extends Rule {
    ThreadSkipsRole() {
        super("framework.thread-skips-role", Severity.GAP, Subject.FRAMEWORK);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        RoleLevels roles = new RoleLevels(in.framework());
        for (ThreadLevels.Standing at : new ThreadLevels(in.framework()).all()) {
            out.examined(1);
            List<String> missing = at.nowhere()
                    ? List.of()
                    : roles.where(level -> level > at.top() && level < at.bottom() && !at.stands(level));
            if (!missing.isEmpty()) {
                out.report(Finding.of(info())
                        .thread(at.thread())
                        .roles(missing)
                        .arguments(
                                Named.of(Kind.THREAD, at.thread()),
                                roles(missing),
                                at.softens().size(),
                                at.softening()));
            }
        }
    }
}
