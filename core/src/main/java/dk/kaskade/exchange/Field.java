package dk.kaskade.exchange;

import java.util.Locale;
import java.util.Optional;

/** What a column, an element or an attribute of somebody else's file can tell of a leader. */
public enum Field {
    /** The position's own id. */
    ID,
    TITLE,
    /** Who holds it. */
    NAME,
    /** The holder's given names alone; in rows they stand in {@link #NAME}, before the family name. */
    FIRST_NAME,
    /** The holder's family name alone; in rows it stands in {@link #NAME}. */
    LAST_NAME,
    PERSON_ID,
    EMAIL,
    /** The position it reports to: by its id, or by the id of the person who holds it. */
    LEADER_ID,
    LEADER_NAME,
    LEADER_EMAIL,
    LEADER_TITLE,
    UNIT,
    UNIT_ID,
    /** What kind of unit: center, skole, team. */
    UNIT_KIND,
    /** The field of work of the unit: dagtilbud, skole. */
    UNIT_FIELD,
    /** One step of a path of units; columns in the order of the file, the outermost first. */
    PATH,
    /** Id or name of a role of the framework. */
    ROLE,
    /** Employees led directly. */
    STAFF,
    /** Says that the holder is acting: "ja", "x", "konst.". */
    ACTING,
    DEPUTY,
    /** Positions along dotted lines, by id or name, separated by a semicolon or a comma. */
    ALSO_REPORTS_TO,
    /** Horizontal groups it belongs to, by name, separated by a semicolon. */
    COMMUNITY,
    /** Says that it is vacant or abolished. */
    STATUS,
    /** From which day it holds, until which day. */
    FROM,
    UNTIL,
    /** A civil registration number: never kept. */
    CIVIL_NUMBER;

    /** As the command line names it: {@code leader-id}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Field> of(String id) {
        for (Field field : values()) {
            if (field.id().equalsIgnoreCase(id.strip())) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
