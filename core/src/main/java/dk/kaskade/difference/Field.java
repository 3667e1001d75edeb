package dk.kaskade.difference;

/** A member of a thing in an organisation, as two versions of it may differ there. */
public enum Field {
    /** The thing as such: it is there in one version and not in the other. */
    ITSELF,
    NAME,
    TITLE,
    UNIT,
    ROLES,
    HOLDERS,
    ACTING,
    DEPUTY,
    REPORTS_TO,
    ALSO_REPORTS_TO,
    STAFF,
    RESPONSES,
    STRENGTHS,
    AGREEMENTS,
    DIALOGUES,
    STATUS,
    WORDS,
    PRIORITY,
    REASON,
    DAY,
    VALUE,
    TEXT,
    UNTIL,
    CARRIES,
    KIND,
    NORM,
    PARENT,
    MEMBERS,
    FRAMEWORK,
    SEVERITY,
    VERDICT,
    /** Where a proposal comes from. */
    SCENARIO,
    /** A member that this version of the program does not know. */
    OTHER
}
