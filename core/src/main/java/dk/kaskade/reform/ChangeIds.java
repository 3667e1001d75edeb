package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Keyed.Key;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives changes their ids: the same for the same change, and no two the same however strange the ids in a file. */
final class ChangeIds {
    private final Set<String> given = new HashSet<>();

    <T> String of(Part<T> part, Key<Object> key, @Nullable T before, @Nullable T after, @Nullable Member<T> member) {
        T thing = after == null ? before : after;
        String name = thing == null ? "" : part.id().apply(thing) + (key.nth() == 0 ? "" : "#" + (key.nth() + 1));
        boolean whole = member == null;
        if (part != Part.POSITION) {
            return unique("beyond:" + thing(part, name) + (whole ? "" : ":" + member.name()));
        }
        if (whole) {
            return unique((before == null ? "new:" : "closed:") + name);
        }
        return unique(member.field() == Field.REPORTS_TO ? "moved:" + name : "changed:" + name + ":" + member.name());
    }

    String order(Part<?> part) {
        return unique("beyond:order:" + part.list());
    }

    /** {@code unit:u1}; the organisation itself needs no id. */
    static String thing(Part<?> part, String name) {
        return part.name().equals(name) ? name : part.name() + ":" + name;
    }

    private String unique(String id) {
        String free = id;
        while (!given.add(free)) {
            free += "'";
        }
        return free;
    }
}
