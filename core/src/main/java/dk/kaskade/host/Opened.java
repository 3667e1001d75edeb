package dk.kaskade.host;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.nio.file.Path;

/**
 * An organisation file that was opened.
 *
 * @param framework      the framework it names; {@link Framework#none()} where it names none, or one that is not there
 * @param frameworkFound the framework it names is there
 */
public record Opened(Path file, Organisation organisation, Framework framework, boolean frameworkFound) {
    /** It names a framework, and no plugin brings it. */
    public boolean frameworkMissing() {
        return organisation.framework() != null && !frameworkFound;
    }
}
