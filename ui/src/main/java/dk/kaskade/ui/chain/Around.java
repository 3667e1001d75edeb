package dk.kaskade.ui.chain;

import dk.kaskade.ui.edit.EditTalk;
import java.nio.file.Path;
import java.util.Optional;

/** What the view asks of the window around it; on the event thread but for {@link #look}. */
public interface Around extends EditTalk {
    /** Says that something went wrong with a file. */
    void failed(String what, Exception failure);

    /**
     * Asks where to write a file.
     *
     * @param kindKey what kind of file it is, a key of the texts
     * @return empty where the person thinks better of it
     */
    Optional<Path> askWhere(String kindKey, String extension);
}
