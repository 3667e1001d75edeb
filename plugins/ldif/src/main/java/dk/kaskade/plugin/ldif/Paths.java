package dk.kaskade.plugin.ldif;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.RDN;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Units told by where people lie in the directory: only where no attribute tells a unit and they lie in more than one place,
 * as many directories keep everybody in one drawer. What all have in common is left out.
 */
final class Paths {
    private final boolean tell;
    private final int common;

    Paths(Collection<Entry> people) {
        boolean told = people.stream()
                .anyMatch(person -> Stream.of("department", "ou", "departmentnumber")
                        .anyMatch(unit -> !person.text(unit).isEmpty()));
        List<List<String>> all = told
                ? List.of()
                : people.stream().map(Entry::name).map(Paths::full).distinct().toList();
        tell = all.size() > 1;
        common = tell ? common(all) : 0;
    }

    List<String> of(DN name) {
        List<String> all = full(name);
        return tell ? all.subList(common, all.size()) : List.of();
    }

    /** The units from the outermost in. */
    private static List<String> full(DN name) {
        List<String> units = new ArrayList<>();
        for (RDN part : name.getRDNs()) {
            if (part.getAttributeNames()[0].equalsIgnoreCase("ou")) {
                units.add(part.getAttributeValues()[0]);
            }
        }
        Collections.reverse(units);
        return units;
    }

    private static int common(List<List<String>> all) {
        List<String> first = all.get(0);
        int most = first.size();
        for (List<String> other : all) {
            int same = 0;
            while (same < Math.min(most, other.size()) && first.get(same).equals(other.get(same))) {
                same++;
            }
            most = same;
        }
        return most;
    }
}
