package dk.kaskade.exchange;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an organisation to a format of somebody else's. */
public interface Exporter {
    FileFormat format();

    void write(Organisation organisation, Framework framework, OutputStream out) throws IOException;
}
