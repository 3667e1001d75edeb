package dk.kaskade.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of file. File dialogs, menus and help are made from these.
 *
 * @param id         {@code ldif}
 * @param names      by language ({@code da}, {@code en})
 * @param extensions without the dot, the first is the usual one
 */
public record FileFormat(String id, Map<String, String> names, List<String> extensions) {
    public FileFormat {
        names = Map.copyOf(names);
        extensions = List.copyOf(extensions);
    }

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault("da", id));
    }
}
