package dk.kaskade.exchange;

import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads an organisation from a format of somebody else's. */
public interface Importer {
    FileFormat format();

    /**
     * Reads all of it.
     *
     * @throws IOException where nothing can be made of it, with a message for people
     */
    Imported read(InputStream in, String name) throws IOException;

    /**
     * What came of it.
     *
     * @param remarks every row that could not be used and every doubt, one sentence each, in the order of the file
     */
    record Imported(Organisation organisation, List<String> remarks) {
        public Imported {
            remarks = List.copyOf(remarks);
        }
    }
}
