package dk.kaskade.store;

import dk.kaskade.extras.Extras;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one object, one after the other; each name once, the unknown ones kept. */
final class Members {
    /** Up to so many names are compared one by one, which is faster than a set of a few. */
    private static final int FEW = 16;

    private final JsonIn in;
    private final String[] first = new String[FEW];
    private int count;
    private @Nullable Set<String> more;
    private @Nullable Map<String, @Nullable Object> unknown;
    private String name = "";

    Members(JsonIn in) {
        this.in = in;
    }

    /** Goes to the next member; false behind the last, the object being closed then. */
    boolean next() throws IOException {
        if (!in.hasNext()) {
            in.endObject();
            return false;
        }
        name = in.name();
        if (!isNew()) {
            throw in.failure("format.duplicate-member", name);
        }
        return true;
    }

    private boolean isNew() {
        for (int i = 0; i < Math.min(count, FEW); i++) {
            if (first[i].equals(name)) {
                return false;
            }
        }
        if (count < FEW) {
            first[count++] = name;
            return true;
        }
        if (more == null) {
            more = new HashSet<>();
        }
        return more.add(name);
    }

    String name() {
        return name;
    }

    /** Keeps a member that this version does not know. */
    void keep() throws IOException {
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, in.anything(1));
    }

    Extras extras() {
        return unknown == null ? Extras.NONE : new Extras(unknown);
    }

    /** Asked behind the last member. */
    <T> T require(String member, @Nullable T value) throws IOException {
        if (value == null) {
            throw in.failureBehind("format.missing-member", member);
        }
        return value;
    }
}
