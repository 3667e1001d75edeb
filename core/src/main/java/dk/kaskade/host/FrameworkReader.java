package dk.kaskade.host;

import dk.kaskade.framework.Framework;
import java.io.InputStream;

/** Reads a framework file. */
@FunctionalInterface
interface FrameworkReader {
    /**
     * Reads all of it and leaves closing to the caller.
     *
     * @throws Exception where it cannot be read, with a message for people
     */
    Framework read(InputStream json, String name) throws Exception;
}
