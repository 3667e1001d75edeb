package dk.kaskade.report;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of one position, from whom it comes and to whom it goes on, in the leader's own words: the card that
 * leader and nearest leader bring to their yearly talk.
 *
 * @param position    who this is
 * @param roles       the known roles it holds, in the framework's order
 * @param deputy      name of the person who steps in; none = nobody, or names are left out
 * @param acting      holds it until further notice (konstitueret)
 * @param staff       employees led directly that are not positions, none = not told
 * @param communities names of the horizontal groups it belongs to
 * @param leader      whom it reports to, none at the top
 * @param alsoLeaders the leaders of its dotted lines
 * @param reports     who reports to it
 * @param duties      what is expected: of its roles and by agreement first, then of every leader; those answered
 *                    {@link ResponseStatus#NOT_APPLICABLE} too
 * @param stops       expectations of the leader that are not carried on here
 * @param marks       every guide mark of the framework, with this leader's and the nearest leader's strength
 * @param agreements  what was agreed locally
 * @param talks       the practices with a rhythm
 * @param ideas       to work with, about something that is expected here
 * @param day         the day it describes
 * @param namesHidden people's names are left out
 */
public record RoleCard(
        Place position,
        List<Role> roles,
        @Nullable String deputy,
        boolean acting,
        @Nullable Integer staff,
        List<String> communities,
        @Nullable Place leader,
        List<Place> alsoLeaders,
        List<Place> reports,
        List<Duty> duties,
        List<Stop> stops,
        List<Mark> marks,
        List<Agreed> agreements,
        List<Talk> talks,
        List<Idea> ideas,
        LocalDate day,
        boolean namesHidden) {
    public RoleCard {
        roles = List.copyOf(roles);
        communities = List.copyOf(communities);
        alsoLeaders = List.copyOf(alsoLeaders);
        reports = List.copyOf(reports);
        duties = List.copyOf(duties);
        stops = List.copyOf(stops);
        marks = List.copyOf(marks);
        agreements = List.copyOf(agreements);
        talks = List.copyOf(talks);
        ideas = List.copyOf(ideas);
    }

    /** How many duties stand at each stage; those of every leader too. */
    public long count(ResponseStatus status) {
        return duties.stream()
                .filter(duty -> duty.response().status() == status)
                .count();
    }

    /**
     * A position as a card names it.
     *
     * @param unit    name of its unit, none where it has none
     * @param holders names of who holds it; empty where it is vacant or names are left out
     * @param vacant  nobody holds it
     * @param roles   names of its roles
     */
    public record Place(
            String id, String title, @Nullable String unit, List<String> holders, boolean vacant, List<String> roles) {
        public Place {
            holders = List.copyOf(holders);
            roles = List.copyOf(roles);
        }
    }

    /** Why something is expected of the position. */
    public enum Ground {
        /** A role it holds asks for it. */
        ROLE,
        /** It agreed with its leader to carry it. */
        AGREEMENT,
        /** Of every leader. */
        COMMON
    }

    /**
     * One expectation of the position.
     *
     * @param response how it is answered, {@link Response#OPEN} where nothing was said
     * @param origins  from whom it comes, nearest first; empty where it begins here, at the top, and for what is
     *                 expected of every leader
     * @param begins   no expectation of a higher role leads to it: the thread begins in this role
     * @param ends     it leads to nothing that others carry: the thread ends here by its text
     * @param onward   what becomes of it at each report; empty where it ends here
     */
    public record Duty(
            Expectation expectation,
            Ground ground,
            Response response,
            List<Origin> origins,
            boolean begins,
            boolean ends,
            List<Onward> onward) {
        public Duty {
            origins = List.copyOf(origins);
            onward = List.copyOf(onward);
        }

        /** How many reports receive something of it. */
        public long receivers() {
            return onward.stream().filter(o -> !o.received().isEmpty()).count();
        }

        /** Some report receives nothing although the thread should go on there. */
        public boolean breaksBelow() {
            return onward.stream().anyMatch(Onward::broken);
        }
    }

    /**
     * Somebody above who carries what leads to a duty.
     *
     * @param expectations what of the leader's leads to it
     * @param dotted       along a dotted line
     */
    public record Origin(Place from, List<Expectation> expectations, boolean dotted) {
        public Origin {
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * What becomes of a duty at one report.
     *
     * @param received what the report carries of it
     * @param broken   it breaks there; otherwise nothing received means that it passes through untouched
     */
    public record Onward(Place to, List<Expectation> received, boolean broken) {
        public Onward {
            received = List.copyOf(received);
        }
    }

    /** How an expectation of the leader stops at the position. */
    public enum Stopping {
        /** The position answered that its part does not apply. */
        BLOCKED,
        /** Nobody under it carries it either: lost to the branch. */
        LOST,
        /** Somebody under it carries it: the thread passes by. */
        INTERRUPTED
    }

    /**
     * An expectation of the leader that is not carried on here.
     *
     * @param carriers how many positions under this one carry something it leads to
     * @param below    what they carry of it, in the framework's order
     * @param mending  what the position would have to carry for it to go on: where it is blocked, what the position answered
     *                 does not apply
     */
    public record Stop(
            Expectation expectation,
            Stopping stopping,
            int carriers,
            List<Expectation> below,
            List<Expectation> mending) {
        public Stop {
            below = List.copyOf(below);
            mending = List.copyOf(mending);
        }
    }

    /**
     * A guide mark.
     *
     * @param own     how strongly the leader turns it up, none = not set
     * @param set     when that was; none = not set, or not told
     * @param leaders the nearest leader's strength, none = not set
     * @param tension the two are so far apart that it is worth a talk
     */
    public record Mark(
            GuideMark mark,
            @Nullable Integer own,
            @Nullable LocalDate set,
            @Nullable Integer leaders,
            boolean tension) {}

    /** Whether an agreement holds on the card's day. */
    public enum InForce {
        YES,
        NOT_YET,
        EXPIRED
    }

    /** A local agreement, and what it carries of the framework. */
    public record Agreed(Agreement agreement, InForce inForce, List<Expectation> carries) {
        public Agreed {
            carries = List.copyOf(carries);
        }
    }

    /**
     * A practice with a rhythm.
     *
     * @param last when it was held last, none = never
     * @param due  when it should be held next; none = never held yet, so it is due
     */
    public record Talk(
            Practice practice,
            @Nullable LocalDate last,
            @Nullable LocalDate due,
            boolean overdue) {}
}
