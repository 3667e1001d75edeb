package dk.kaskade.plugin.ldif;

import com.unboundid.ldap.sdk.DN;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of the directory, without what nobody asks for.
 *
 * @param line     where the record begins
 * @param id       stays the same from file to file: the employment number, else the directory's own id
 * @param texts    by attribute, in lower case
 * @param managers the first counts
 * @param disabled may not log on any more
 */
record Entry(int line, DN name, String id, Map<String, String> texts, List<DN> managers, boolean disabled) {
    Entry {
        texts = Map.copyOf(texts);
        managers = List.copyOf(managers);
    }

    String text(String attribute) {
        return texts.getOrDefault(attribute, "");
    }

    @Nullable
    DN manager() {
        return managers.isEmpty() ? null : managers.get(0);
    }
}
