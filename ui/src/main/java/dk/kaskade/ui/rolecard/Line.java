package dk.kaskade.ui.rolecard;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Stop;
import java.util.List;

/** One line across the three columns of the page. */
sealed interface Line {
    /** Tells the lines of one position apart. */
    String key();

    /** What the middle, or for a thread that passes by the leader's column, is about. */
    Expectation expectation();

    /**
     * Something that is expected here.
     *
     * @param roles      the roles of the position that ask for it; none by agreement and for what every leader shares
     * @param talk       how it stands around the position; for what every leader shares
     * @param unsponsored everybody above who could have handed it on has put that aside
     * @param blocks     the answer that it does not apply stops something of the leader's
     */
    record Expected(Duty duty, List<Role> roles, Talk talk, boolean unsponsored, boolean blocks) implements Line {
        public Expected {
            roles = List.copyOf(roles);
        }

        @Override
        public String key() {
            return duty.expectation().id();
        }

        @Override
        public Expectation expectation() {
            return duty.expectation();
        }

        boolean common() {
            return duty.ground() == Ground.COMMON;
        }

        /** Whether a thread is broken at this line while the expectation is answered so. */
        boolean gap(ResponseStatus status) {
            boolean aside = status == ResponseStatus.NOT_APPLICABLE;
            return aside ? blocks : duty.breaksBelow() || unsponsored;
        }
    }

    /**
     * A thread of the leader's that is not carried on here.
     *
     * @param asked the roles of the chain that carry it, of the position's leader
     */
    record Passing(Stop stop, List<Role> asked) implements Line {
        public Passing {
            asked = List.copyOf(asked);
        }

        @Override
        public String key() {
            return "stop " + stop.expectation().id();
        }

        @Override
        public Expectation expectation() {
            return stop.expectation();
        }
    }

    /**
     * What is said about an expectation of every leader around a position; it is not handed on, it is talked about.
     *
     * @param leader    the nearest leader's own words; empty where there are none, or no leader
     * @param reports   how many report to the position
     * @param withWords how many of them have own words for it
     * @param placed    how many of them have agreed or practise it
     */
    record Talk(String leader, int reports, int withWords, int placed) {
        static final Talk NONE = new Talk("", 0, 0, 0);
    }
}
