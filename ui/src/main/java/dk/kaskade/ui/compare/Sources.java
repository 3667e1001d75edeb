package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Party;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Where organisations come from that are to stand beside the one that is open. */
public interface Sources {
    /** A file that can be chosen by name. */
    record Offer(String name, Path file) {}

    /** The queue in which they are read, so that no other view waits for them. */
    Tasks tasks();

    /** The sample organisations; on the event thread. */
    List<Offer> samples();

    /** The files that were open lately, the latest first; on the event thread. */
    List<Offer> recent();

    /** Asks for organisation files; none where the person thinks better of it. */
    List<Path> askFiles();

    /** Asks for a folder and names the organisation files in it; none where the person thinks better of it. */
    List<Path> askFolder(String title);

    /**
     * Reads a file and looks at it, without opening it as a document; off the event thread.
     *
     * @throws IOException where it cannot be read
     * @throws java.util.concurrent.CancellationException where nobody wants it any more
     */
    Party read(Path file, BooleanSupplier cancelled) throws IOException;

    /** Looks at an organisation that is open; off the event thread. */
    Party look(Organisation organisation, BooleanSupplier cancelled);

    /** The file in which answers are kept about which points of frameworks correspond. */
    Path corrections();

    /** Opens a file as a document. */
    void open(Path file);

    /** Why a file cannot be read, for people. */
    String reason(Exception failure);
}
