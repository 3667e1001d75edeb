package dk.kaskade.host;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.nio.file.Path;

/**
 * An organisation file that was opened.
 *
 * @param framework      the framework it names with what the organisation has decided about its links;
 *                       {@link Framework#none()} where it names none, or one that is not there
 * @param published      the same framework as its plugin or file brings it
 * @param frameworkFound the framework it names is there
 */
public record Opened(
        Path file, Organisation organisation, Framework framework, Framework published, boolean frameworkFound) {
    /** It names a framework, and no plugin brings it. */
    public boolean frameworkMissing() {
        return organisation.framework() != null && !frameworkFound;
    }
}
