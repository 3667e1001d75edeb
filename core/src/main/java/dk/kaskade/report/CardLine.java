package dk.kaskade.report;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Role;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Stop;
import java.util.List;

/** One line of a role card as it is read: something expected, or a thread that passes the position by. */
public sealed interface CardLine {
    Expectation expectation();

    /**
     * What is expected.
     *
     * @param roles the roles of the position that ask for it, empty for what is agreed or expected of every leader
     */
    record Expected(Duty duty, List<Role> roles) implements CardLine {
        public Expected {
            roles = List.copyOf(roles);
        }

        @Override
        public Expectation expectation() {
            return duty.expectation();
        }
    }

    /** An expectation of the nearest leader that is not carried on here. */
    record Passing(Stop stop) implements CardLine {
        @Override
        public Expectation expectation() {
            return stop.expectation();
        }
    }
}
