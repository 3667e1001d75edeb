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
    private final JsonIn in;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, @Nullable Object> unknown = new LinkedHashMap<>(0);
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
        if (!seen.add(name)) {
            throw in.failure("format.duplicate-member", name);
        }
        return true;
    }

    String name() {
        return name;
    }

    /** Keeps a member that this version does not know. */
    void keep() throws IOException {
        unknown.put(name, in.anything(1));
    }

    Extras extras() {
        return unknown.isEmpty() ? Extras.NONE : new Extras(unknown);
    }

    /** Asked behind the last member. */
    <T> T require(String member, @Nullable T value) throws IOException {
        if (value == null) {
            throw in.failureBehind("format.missing-member", member);
        }
        return value;
    }
}
