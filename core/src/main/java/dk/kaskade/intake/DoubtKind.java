package dk.kaskade.intake;

import java.util.Locale;

/** What can be doubtful about a file, in the order a person should look at it. */
public enum DoubtKind {
    /** The column with leaders' ids holds ids of positions or of people. */
    LEADER_ID_MEANS,
    /** Ids that differ by leading zeros only. */
    LEADING_ZEROS,
    /** A reference that is found only without its leading zeros. */
    ZEROS_LOST,
    /** One id on two different posts. */
    SAME_ID,
    /** One post, two names. */
    SHARED_POST,
    /** One post, two leaders. */
    TWO_LEADERS,
    /** Two rows say the same. */
    SAME_ROW,
    /** A post that is abolished. */
    ABOLISHED,
    /** A post that has ended, by its date. */
    ENDED,
    /** A post that has not begun. */
    NOT_BEGUN,
    /** Nobody holds it. */
    VACANT,
    /** Somebody holds it whose name is not told. */
    WITHHELD,
    ACTING,
    /** A cell that may hold two names. */
    TWO_NAMES,
    /** "Efternavn, Fornavn". */
    SURNAME_FIRST,
    /** One person's id with different names. */
    PERSON_NAMES,
    /** One name, perhaps two people. */
    SAME_NAME,
    /** One name of a unit in two places. */
    SAME_UNIT_NAME,
    /** One id of a unit with different names. */
    UNIT_NAMES,
    /** Units that belong to each other in a ring. */
    UNIT_RING,
    NO_TITLE,
    /** A unit with several positions of which none is told to lead. */
    UNIT_LEADER,
    /** Rows that name no leader. */
    NO_LEADER,
    /** A leader who is not in the file. */
    UNKNOWN_LEADER,
    /** A leader who is dropped. */
    LEADER_GONE,
    /** A leader who may be one of several. */
    AMBIGUOUS_LEADER,
    /** Two columns name different leaders. */
    LEADERS_DIFFER,
    /** A post that reports to itself. */
    SELF,
    RING,
    /** Several report to nobody. */
    TOPS,
    /** A role that the framework does not have. */
    UNKNOWN_ROLE,
    /** A title that no rule speaks of. */
    NO_ROLE;

    /** {@code same-id}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in a heading. */
    public String name(Locale language) {
        return IntakeTexts.TEXTS.get(language, "kind." + id());
    }

    /** Whether, beside the choices, every position may be chosen as the leader: {@code position:} and its id. */
    public boolean asksForLeader() {
        return this == UNKNOWN_LEADER || this == AMBIGUOUS_LEADER || this == LEADERS_DIFFER || this == SELF;
    }
}
