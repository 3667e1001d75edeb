package dk.kaskade.extras;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object that this version does not know, in the order of the file.
 *
 * <p>A value is a {@code String}, {@code Boolean}, {@code null}, {@code Number} (whose {@code toString} is the text of
 * the file), {@code List} or {@code Map} of these. Nothing but {@code store} looks inside.
 *
 * @param members name to value, unmodifiable
 */
public record Extras(Map<String, @Nullable Object> members) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        members = members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** True where the file held nothing unknown here. */
    public boolean isEmpty() {
        return members.isEmpty();
    }
}
