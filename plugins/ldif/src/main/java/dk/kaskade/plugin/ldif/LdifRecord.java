package dk.kaskade.plugin.ldif;

import java.util.List;

/**
 * A record as text.
 *
 * @param line     where it begins, from 1
 * @param lines    unfolded, without comments; at least one
 * @param fetching lines taken out, whose values stand in another file
 */
record LdifRecord(int line, List<String> lines, int fetching) {
    LdifRecord {
        lines = List.copyOf(lines);
    }
}
