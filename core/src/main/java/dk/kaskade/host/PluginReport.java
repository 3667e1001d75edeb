package dk.kaskade.host;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What came of one plugin that was found.
 *
 * @param source  the jar or framework file
 * @param id      none where it did not come as far as saying who it is
 * @param name    for people; none as with the id
 * @param version its own; none as with the id
 * @param reason  why it was skipped; none where it was loaded
 */
public record PluginReport(
        Path source,
        @Nullable String id,
        @Nullable String name,
        @Nullable String version,
        State state,
        @Nullable Reason reason) {
    /** Whether what it brings is in use. */
    public enum State {
        LOADED,
        SKIPPED
    }

    static PluginReport loaded(Path source, String id, String name, String version) {
        return new PluginReport(source, id, name, version, State.LOADED, null);
    }

    /** Skipped before it said who it is. */
    static PluginReport skipped(Path source, Reason reason) {
        return new PluginReport(source, null, null, null, State.SKIPPED, reason);
    }

    static PluginReport skipped(Path source, String id, String name, String version, Reason reason) {
        return new PluginReport(source, id, name, version, State.SKIPPED, reason);
    }
}
