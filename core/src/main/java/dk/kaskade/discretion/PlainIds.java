package dk.kaskade.discretion;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids that tell nobody's name: the old ones, but for those that have one in them. */
final class PlainIds {
    private final String start;
    private final NameFinder names;
    private final Set<String> taken;
    private final Map<String, String> fresh = new HashMap<>();

    /** @param start of a new id, @param there every id there is, so that no new one is the same */
    PlainIds(String start, NameFinder names, Collection<String> there) {
        this.start = start;
        this.names = names;
        taken = new HashSet<>(there);
    }

    String of(String id) {
        // a line of letters and digits: a name may be written together in it, so it is looked at with its bounds
        return names.isIn(id) || names.isIn(capitals(id)) ? anew(id) : id;
    }

    /** A new id for this one, always the same. */
    String anew(String id) {
        return fresh.computeIfAbsent(id, old -> next());
    }

    private String next() {
        int n = fresh.size() + 1;
        while (!taken.add(start + n)) {
            n++;
        }
        return start + n;
    }

    /** {@code anneEksempel} as two words. */
    private static String capitals(String id) {
        return id.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
    }
}
