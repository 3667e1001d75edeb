package dk.kaskade.ui.rolecard;

import dk.kaskade.framework.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that stand together under one heading.
 *
 * @param role of the heading {@link Heading#ROLE}
 */
record Group(Heading heading, @Nullable Role role, List<Line> lines) {
    Group {
        lines = List.copyOf(lines);
    }

    /** What holds lines together. */
    enum Heading {
        ROLE,
        AGREEMENT,
        /** Threads that pass by a position that is expected nothing of its own. */
        PASSING,
        COMMON,
        /** What to talk about first: a thread that stops. */
        GAPS,
        PRIORITISED,
        OPEN,
        DISCUSSED,
        UNREASONED;

        /** Whether it says why something is to be talked about. */
        boolean isUrgency() {
            return ordinal() >= GAPS.ordinal();
        }
    }

    Group with(List<Line> others) {
        return new Group(heading, role, others);
    }
}
