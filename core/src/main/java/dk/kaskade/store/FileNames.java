package dk.kaskade.store;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files made from ids: any file system takes them, and no two are the same where case does not count. */
public final class FileNames {
    private static final int LONGEST = 80;

    private final String ending;
    private final Set<String> taken = new HashSet<>();

    /** @param ending with its dot */
    public FileNames(String ending) {
        this.ending = ending;
    }

    /** A name without a folder in it, that no other name made here is. */
    public String of(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        String name = safe.substring(0, Math.min(LONGEST, safe.length()));
        // CON, NUL and the like are devices on Windows
        String base = name.isEmpty() || name.matches("(?i)con|prn|aux|nul|com\\d|lpt\\d") ? name + "_" : name;
        String free = base;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = base + "-" + n;
        }
        return free + ending;
    }
}
